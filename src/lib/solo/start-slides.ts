import { startSlides, type SlidesWalk } from '#lib/solo/slides.ts';
import type { KnowledgeView } from '#lib/solo/view.ts';

export const startKnowledgeWalk = (item: KnowledgeView): SlidesWalk =>
	startSlides(item.slides.map(({ check }) => check?.answers.length ?? 0));
