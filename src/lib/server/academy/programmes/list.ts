import type { Library } from '../../../content/library.ts';
import { canonical } from '../../../drafting/canonical.ts';
import { isNewInLibrary } from '../../../programme/compose/beside.ts';
import { draftOf, type ProgrammeDraft } from '../../../programme/compose/draft.ts';
import { counting } from '../../../programme/progress.ts';
import type { Programme } from '../../../programme/schema.ts';
import type { Db } from '../../db/connect.ts';
import { openComments } from '../../db/programme-comments.ts';
import { listDrafts, type DraftLine } from '../../db/programme-drafts.ts';
import { ownProgrammes } from '../../db/programme-publications.ts';
import { withdrawnOn } from '../../db/programme-withdrawals.ts';
import { currentProgrammes } from '../../db/programmes.ts';
import { partsBeside } from './library.ts';

/** `changed`: out, and somebody writes on a next version. */
export type ProgrammeState = 'never' | 'asked' | 'agreed' | 'published' | 'changed' | 'withdrawn';

/** A programme in the list of the academy. */
export type ProgrammeLine = {
	id: string;
	title: string;
	summary: string;
	kind: Programme['kind'];
	readingLevel: Programme['readingLevel'];
	state: ProgrammeState;
	/** The version that people get; 0 is none. */
	version: number;
	modules: number;
	minutes: number;
	/** Whether we published a version of it ourselves, or are writing one that is in no library. */
	ours: boolean;
	newInLibrary: boolean;
	/** Remarks that are not settled. */
	open: number;
	/** It was opened for writing. */
	opened: boolean;
};

/** Every programme that people get, could get, or that is being written, by title. */
export async function programmeLines(
	db: Db,
	library: Library,
	on: string
): Promise<ProgrammeLine[]> {
	const [published, drafts, comments, own, withdrawn] = await Promise.all([
		currentProgrammes(db),
		listDrafts(db),
		openComments(db),
		ownProgrammes(db),
		withdrawnOn(db, on)
	]);
	const current = new Map(published.map(({ definition }) => [definition.id, definition]));
	const written = new Map(drafts.map((row) => [row.id, row]));
	const ids = [...new Set([...current.keys(), ...written.keys()])];
	return ids
		.map((id): ProgrammeLine => {
			const [out, row] = [current.get(id), written.get(id)];
			const draft = row?.draft ?? draftOf(out!);
			const { title, summary, kind, readingLevel, modules } = draft;
			const theirs = library.programmes.get(id);
			return {
				...{ id, title, summary, kind, readingLevel },
				state: withdrawn.has(id) ? 'withdrawn' : stateOf(out, row),
				version: out?.version ?? 0,
				modules: modules.length,
				minutes: minutesOf(draft),
				ours: own.has(id) || !theirs,
				newInLibrary: Boolean(row && theirs && isNewInLibrary(partsBeside(row, theirs))),
				open: comments.get(id) ?? 0,
				opened: row !== undefined
			};
		})
		.toSorted((one, other) => one.title.localeCompare(other.title, 'nl'));
}

/** Minutes of what must be done; where nothing must, of everything. */
export const minutesOf = ({ modules }: Pick<ProgrammeDraft, 'modules'>): number =>
	counting(modules).reduce((sum, { minutes }) => sum + minutes, 0);

/** How far a programme is, by what people get and what is being written. */
export function stateOf(
	out: Programme | undefined,
	row: Pick<DraftLine, 'draft' | 'revision' | 'askedRevision' | 'agreedRevision'> | undefined
): ProgrammeState {
	if (row && row.agreedRevision === row.revision) return 'agreed';
	if (row && row.askedRevision === row.revision) return 'asked';
	if (!out) return 'never';
	if (!row) return 'published';
	return canonical(row.draft) === canonical(draftOf(out)) ? 'published' : 'changed';
}
