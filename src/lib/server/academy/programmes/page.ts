import type { Library } from '../../../content/library.ts';
import { seenFields } from '../../../drafting/merge-fields.ts';
import type { Language } from '../../../i18n/language.ts';
import { isNewInLibrary } from '../../../programme/compose/beside.ts';
import type { About } from '../../../programme/compose/moves.ts';
import type { Module } from '../../../programme/schema.ts';
import type { Db } from '../../db/connect.ts';
import { commentsOf, type ProgrammeComment } from '../../db/programme-comments.ts';
import { findDraft, type DraftRow } from '../../db/programme-drafts.ts';
import { knownProgrammes } from '../../db/programme-known.ts';
import { versionsOf } from '../../db/programme-publications.ts';
import { withdrawnOn } from '../../db/programme-withdrawals.ts';
import { currentProgrammes } from '../../db/programmes.ts';
import { labelsFor } from '../../labels.ts';
import { checkDraft } from './check.ts';
import { aboutOf } from './edit.ts';
import { partsBeside } from './library.ts';
import { minutesOf, stateOf, type ProgrammeState } from './list.ts';
import { problemsIn, titlesFor, type ToldProblem } from './titles.ts';

/** A module in the list of its programme. */
export type ModuleLine = Pick<Module, 'id' | 'title' | 'form' | 'required' | 'minutes'> & {
	entries: number;
	problems: number;
	/** Remarks that are not settled. */
	open: number;
};

/** A module with what is wrong in it. */
export type PartProblems = { id: string; title: string; problems: ToldProblem[] };

export type ProgrammePage = {
	id: string;
	revision: number;
	about: About;
	/** What is shown of each field, to see later what somebody else changed. */
	seen: string;
	modules: ModuleLine[];
	minutes: number;
	problems: ToldProblem[];
	parts: PartProblems[];
	state: ProgrammeState;
	/** The version that people get; 0 is none. */
	version: number;
	withdrawnSince: string | null;
	/** `null` where the library has no such programme. */
	newInLibrary: boolean | null;
	/** Remarks on the whole, and on modules that are gone. */
	comments: ProgrammeComment[];
	/** Other programmes that this one can count as. */
	others: { value: string; label: string }[];
	labels: Record<'audiences' | 'readingLevels' | 'programmeKinds', Record<string, string>>;
};

/** What the editor of a programme shows; `undefined` where there is no such draft. */
export async function programmePage(
	db: Db,
	library: Library,
	id: string,
	{ on, language }: { on: string; language: Language }
): Promise<ProgrammePage | undefined> {
	const row = await findDraft(db, id);
	if (!row) return undefined;
	const [versions, comments, known, withdrawn, published] = await Promise.all([
		versionsOf(db, id),
		commentsOf(db, id),
		knownProgrammes(db),
		withdrawnOn(db, on),
		currentProgrammes(db)
	]);
	const { draft, revision } = row;
	const all = checkDraft({ ...library, known }, id, draft);
	const titles = titlesFor(library, [draft], language);
	const wrong = (part: string) => problemsIn(all, part, titles, language);
	const open = comments.filter(({ settledOn }) => settledOn === null);
	const isThere = (wanted: string) => draft.modules.some((module) => module.id === wanted);
	const since = withdrawn.get(id) ?? null;
	return {
		...{ id, revision, about: aboutOf(draft), seen: JSON.stringify(seenFields(aboutOf(draft))) },
		modules: draft.modules.map(({ id: module, title, form, required, minutes, items }) => ({
			...{ id: module, title, form, required, minutes, entries: items.length },
			problems: wrong(module).length,
			open: open.filter((each) => each.module === module).length
		})),
		minutes: minutesOf(draft),
		problems: wrong(''),
		parts: draft.modules
			.map(({ id: module, title }) => ({ id: module, title, problems: wrong(module) }))
			.filter(({ problems }) => problems.length > 0),
		state: since === null ? stateOf(versions[0]?.definition, row) : 'withdrawn',
		version: versions[0]?.version ?? 0,
		withdrawnSince: since,
		newInLibrary: newFor(library, row),
		comments: comments.filter(({ module }) => !isThere(module)),
		others: published
			.filter(({ definition }) => definition.id !== id)
			.map(({ definition: { id: value, title: label } }) => ({ value, label })),
		labels: labelsFor(library, ['audiences', 'readingLevels', 'programmeKinds'], language)
	};
}

function newFor(library: Library, row: DraftRow): boolean | null {
	const theirs = library.programmes.get(row.id);
	return theirs ? isNewInLibrary(partsBeside(row, theirs)) : null;
}
