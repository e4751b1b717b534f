import type { Library } from '../../../content/library.ts';
import {
	besideLibrary,
	partName,
	takenOver,
	type Difference
} from '../../../programme/compose/beside.ts';
import type { ProgrammeChange } from '../../../programme/compose/change.ts';
import { changesBetween } from '../../../programme/compose/changes.ts';
import { draftOf } from '../../../programme/compose/draft.ts';
import type { Programme } from '../../../programme/schema.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Db } from '../../db/connect.ts';
import { findDraft, lockDraft, markBeside, type DraftRow } from '../../db/programme-drafts.ts';
import { noteProgramme, type Writer } from './act.ts';
import { changeLines, type ChangeLine } from './change-lines.ts';
import { keep } from './edit.ts';
import { titlesFor } from './titles.ts';

/** A part that differs, with what would change in ours when the library's is taken. */
type PartBeside = Difference & { name: string; changes: ProgrammeChange[] };
export type PartView = Difference & { name: string; changes: ChangeLine[] };

export type LibraryPage = {
	title: string;
	revision: number;
	/** The version of the library's programme. */
	library: number;
	parts: PartView[];
};

/** The library's programme laid beside a draft; `undefined` where the library has no such programme. */
export async function libraryPage(
	db: Db,
	library: Library,
	id: string,
	language: Language
): Promise<LibraryPage | undefined> {
	const row = await findDraft(db, id);
	const theirs = library.programmes.get(id);
	if (!row || !theirs) return undefined;
	const titles = titlesFor(library, [draftOf(theirs), row.draft], language);
	return {
		...{ title: row.draft.title, revision: row.revision, library: theirs.version },
		parts: partsBeside(row, theirs).map((part) => ({
			...part,
			changes: changeLines(part.changes, { library, titles, language })
		}))
	};
}

/** How the library's programme differs from a draft, part by part. */
export function partsBeside(
	{ draft, library }: Pick<DraftRow, 'draft' | 'library'>,
	theirs: Programme
): PartBeside[] {
	const now = draftOf(theirs);
	return besideLibrary(draftOf(library ?? theirs), now, draft).map((difference) => {
		const name = partName(difference);
		const taken = takenOver(now, draft, { [name]: 'library' });
		return { ...difference, name, changes: changesBetween(draft, taken) };
	});
}

/**
 * Takes over the parts that were picked, and writes down that the two were laid beside each other: what was
 * not picked is ours from now on.
 * @returns whether it was done; not when somebody changed the draft since it was shown
 */
export function takeOver(
	db: Db,
	library: Library,
	who: Writer,
	id: string,
	form: FormData
): Promise<boolean | undefined> {
	return db.transaction(async (tx) => {
		const row = await lockDraft(tx, id);
		const theirs = library.programmes.get(id);
		if (!row || !theirs) return undefined;
		const isSeen = Number(form.get('revision')) === row.revision;
		if (!isSeen || Number(form.get('library')) !== theirs.version) return false;
		const picked = [...form].filter(([, value]) => value === 'library').map(([name]) => name);
		const picks = Object.fromEntries(picked.map((name) => [name, 'library' as const]));
		const draft = takenOver(draftOf(theirs), row.draft, picks);
		await keep(tx, library, who, row, draft);
		await markBeside(tx, id, theirs);
		await noteProgramme(tx, who, 'take-over', id);
		return true;
	});
}
