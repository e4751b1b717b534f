import type { Library } from '../../content/library.ts';
import type { Language } from '../../i18n/language.ts';
import { today } from '../clock.ts';
import type { Db } from '../db/connect.ts';
import { labelsFor } from '../labels.ts';
import { emptyEntry, type TypedEntry } from './case-book.ts';
import { heldPage, type HeldPage } from './held.ts';
import type { Leader } from './leader.ts';

export type HeldScreen = HeldPage & {
	/** The form for the case book, to begin with. */
	entry: TypedEntry;
	themes: Record<string, string>;
};

/** All that the page of a meeting that was held shows; `undefined` for who did not lead it. */
export async function heldScreen(
	db: Db,
	library: Library,
	leader: Leader,
	{ id, language }: { id: string; language: Language }
): Promise<HeldScreen | undefined> {
	const page = await heldPage(db, leader, id);
	if (!page) return undefined;
	return {
		...page,
		entry: emptyEntry(today(), page.meeting.themes),
		themes: labelsFor(library, ['themes'], language).themes
	};
}
