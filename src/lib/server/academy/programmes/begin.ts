import type { Library } from '../../../content/library.ts';
import { free, slugOf } from '../../../dilemma/edit/ids.ts';
import { draftOf, emptyDraft, type ProgrammeDraft } from '../../../programme/compose/draft.ts';
import type { Db } from '../../db/connect.ts';
import { addDraft, addWriter, findDraft } from '../../db/programme-drafts.ts';
import { currentProgrammes } from '../../db/programmes.ts';
import { knownProgrammes } from '../../db/programme-known.ts';
import { noteProgramme, type Writer } from './act.ts';
import { textIn } from './read-about.ts';

export type BeginProblem = 'title' | 'source';
export type Begun = { ok: true; id: string } | { ok: false; problem: BeginProblem };

/** Begins a programme of our own: empty, or as a copy of one that people get or that is being written. */
export async function beginProgramme(
	db: Db,
	library: Library,
	who: Writer,
	form: FormData
): Promise<Begun> {
	const title = textIn(form, 'title');
	if (title.length < 3 || title.length > 80 || slugOf(title) === '')
		return { ok: false, problem: 'title' };
	const from = textIn(form, 'from');
	const source = from === '' ? emptyDraft(title) : await sourceOf(db, library, from);
	if (!source) return { ok: false, problem: 'source' };
	return { ok: true, id: await addProgramme(db, library, who, { ...source, title }) };
}

async function sourceOf(
	db: Db,
	library: Library,
	from: string
): Promise<ProgrammeDraft | undefined> {
	const draft = await findDraft(db, from);
	if (draft) return draft.draft;
	const published = (await currentProgrammes(db)).find(({ definition }) => definition.id === from);
	const programme = published?.definition ?? library.programmes.get(from);
	return programme && draftOf(programme);
}

/** Keeps a new programme under a name that no programme ever had. @returns its id */
export async function addProgramme(
	db: Db,
	library: Library,
	who: Writer,
	draft: ProgrammeDraft,
	wish = slugOf(draft.title)
): Promise<string> {
	return db.transaction(async (tx) => {
		const taken = new Set([...(await knownProgrammes(tx)), ...library.programmes.keys()]);
		const id = free(wish || 'programma', taken);
		// Somebody who took this name a moment ago makes the next try find another one.
		if (!(await addDraft(tx, { id, draft, library: null }, who)))
			return addProgramme(tx, library, who, draft, `${id}-2`);
		await addWriter(tx, id, who.personId);
		await noteProgramme(tx, who, 'begin', id);
		return id;
	});
}

/**
 * Opens a published programme for writing: what people get now is what the draft begins with, and the
 * library's stands beside it. Opening it is no change.
 * @returns whether there is such a programme
 */
export function openProgramme(db: Db, library: Library, who: Writer, id: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		if (await findDraft(tx, id)) return true;
		const published = (await currentProgrammes(tx)).find(({ definition }) => definition.id === id);
		if (!published) return false;
		const draft = draftOf(published.definition);
		await addDraft(tx, { id, draft, library: library.programmes.get(id) ?? null }, who);
		return true;
	});
}
