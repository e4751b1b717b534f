import { provideLanguage, useLanguage } from '#lib/i18n/context.ts';
import type { BallotOfItem } from '#lib/solo/ballot-view.ts';
import type { EarlierOutcome } from '#lib/solo/earlier-outcome.ts';
import type { ItemView } from '#lib/solo/view.ts';
import { provideWalkPage } from './context.ts';
import { Envelope } from './envelope.svelte.ts';
import { WorkPlace } from './work-place.svelte.ts';

export type Walk = {
	item: ItemView;
	/** 32 bytes in base64 that only this account gets; null on a kiosk. */
	deviceKey: string | null;
	/** Names the person without saying who it is. */
	personTag: string;
	/** How to choose in secret; null where nobody does now. */
	ballot: BallotOfItem | null;
	/** What an earlier period chose. */
	earlier: EarlierOutcome | null;
	doneAction: string;
};

type OpenWalk = { work: WorkPlace; envelope: Envelope; attend: () => () => void };

/**
 * Sets out what every part of a walk shares: the place where work is kept, how choices are sealed, where
 * its end is posted, and easy Dutch around an item that is written in easy Dutch. Called while a
 * component is made.
 * @returns the page, and `attend`: begins, and answers with a function that stops
 */
export function openWalk(walk: () => Walk): OpenWalk {
	const language = useLanguage();
	provideLanguage(() => (walk().item.easy && language() === 'nl' ? 'easy' : language()));
	const work = new WorkPlace(walk);
	const envelope = new Envelope(walk, work);
	const page = { work, envelope, doneAction: () => walk().doneAction };
	provideWalkPage(page);
	return {
		...page,
		attend: () => {
			const stops = [work.attend(), envelope.attend()];
			return () => stops.forEach((stop) => stop());
		}
	};
}
