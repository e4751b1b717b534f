import { provideLanguage, useLanguage } from '#lib/i18n/context.ts';
import type { ItemView } from '#lib/solo/view.ts';
import { provideWalkPage } from './context.ts';
import { WorkPlace } from './work-place.svelte.ts';

type Walk = { item: ItemView; deviceKey: string | null; personTag: string; doneAction: string };

/**
 * Sets out what every part of a walk shares: the place where work is kept, where its end is posted, and
 * easy Dutch around an item that is written in easy Dutch. Called while a component is made.
 */
export function openWalk(walk: () => Walk): WorkPlace {
	const language = useLanguage();
	provideLanguage(() => (walk().item.easy && language() === 'nl' ? 'easy' : language()));
	const work = new WorkPlace(walk);
	provideWalkPage({ work, doneAction: () => walk().doneAction });
	return work;
}
