import { shuffled } from '#lib/solo/order.ts';
import { startCase, type CaseWalk } from '#lib/solo/case.ts';
import { startChoice, type ChoiceWalk } from '#lib/solo/choice.ts';
import { startSlides, type SlidesWalk } from '#lib/solo/slides.ts';
import { startWriting, type WritingWalk } from '#lib/solo/writing.ts';
import type { CardView, CaseView, KnowledgeView, WritingStep } from '#lib/solo/view.ts';

/** `random`, from 0 up to 1, belongs to one person and one item: everyone gets an order of their own. */
export const startCardWalk = (item: CardView, random: number): ChoiceWalk =>
	startChoice(shuffled(item.options, random).map(({ id }) => id));

/** The stances of a statement are a scale, so their order is fixed. */
export const startStatementWalk = (): ChoiceWalk => startChoice(['agree', 'disagree', 'unsure']);

export function startCaseWalk(item: CaseView, random: number): CaseWalk {
	const scenes = item.scenes.map((scene) => {
		const options = scene.ending ? [] : shuffled(scene.options, random);
		return [scene.id, options.map(({ id, goto }) => ({ option: id, goto }))] as const;
	});
	return startCase({
		start: item.start,
		scenes: Object.fromEntries(scenes),
		rules: item.rules.length
	});
}

export const startKnowledgeWalk = (item: KnowledgeView): SlidesWalk =>
	startSlides(item.slides.map(({ check }) => check?.answers.length ?? 0));

export const startWritingWalk = (steps: readonly WritingStep[]): WritingWalk =>
	startWriting(steps.map(({ id }) => id));
