import type { Library } from '../../../content/library.ts';
import { canonical } from '../../../drafting/canonical.ts';
import {
	mergeFields,
	readSeen,
	seenFields,
	type SeenFields
} from '../../../drafting/merge-fields.ts';
import type { ProgrammeDraft } from '../../../programme/compose/draft.ts';
import { editDraft, type About } from '../../../programme/compose/moves.ts';
import type { Module } from '../../../programme/schema.ts';
import type { Db } from '../../db/connect.ts';
import { changeDraft, lockDraft, type DraftRow } from '../../db/programme-drafts.ts';
import { noteProgramme, type Writer } from './act.ts';
import { withMinutes } from './check.ts';
import { actOnEntries, type EntriesActed } from './entry-acts.ts';
import { readAbout } from './read-about.ts';
import { readModule } from './read-module.ts';

/**
 * Two people changed the same fields: nothing was kept. `mine` goes back into the form, `theirs` is what is
 * kept now, and `seen` makes the next try one that knows it.
 */
export type Clashed<Value> = { mine: Value; theirs: Value; both: string[]; seen: SeenFields };

/** Everything about a programme but its modules. */
export const aboutOf = ({ modules: _, ...about }: ProgrammeDraft): About => about;

/** Keeps what was typed about a programme. @returns `undefined` where there is no such programme */
export function editAbout(
	db: Db,
	library: Library,
	who: Writer,
	id: string,
	form: FormData
): Promise<{ ok: true } | ({ ok: false } & Clashed<About>) | undefined> {
	return db.transaction(async (tx) => {
		const row = await lockDraft(tx, id);
		if (!row) return undefined;
		const theirs = aboutOf(row.draft);
		const mine = readAbout(form, theirs);
		const { merged, both } = mergeFields(readSeen(form.get('seen')), mine, theirs);
		if (both.length > 0) return { ok: false, mine: merged, theirs, both, seen: seenFields(theirs) };
		await keep(tx, library, who, row, editDraft(row.draft, { move: 'set-about', about: merged }));
		return { ok: true };
	});
}

export type ModuleEdited =
	| ({ ok: true } & Omit<EntriesActed, 'items'>)
	| ({ ok: false } & Clashed<Module>)
	/** Somebody took the module away: what was typed comes back. */
	| { ok: false; lost: Pick<Module, 'title' | 'summary'> };

/**
 * Keeps what was typed in a module, and does what its button says. What somebody else changed in the
 * meantime stays; where both changed the same, nothing is kept and both come back.
 * @returns `undefined` where there is no such programme
 */
export function editModule(
	db: Db,
	library: Library,
	who: Writer,
	{ id, module: wanted }: { id: string; module: string },
	form: FormData
): Promise<ModuleEdited | undefined> {
	return db.transaction(async (tx): Promise<ModuleEdited | undefined> => {
		const row = await lockDraft(tx, id);
		if (!row) return undefined;
		const { modules } = row.draft;
		const at = modules.findIndex((module) => module.id === wanted);
		const theirs = modules[at];
		if (!theirs) return { ok: false, lost: lostIn(form) };
		const earlier = modules.slice(0, at).map((module) => module.id);
		const mine = readModule(form, theirs, earlier);
		const seen = readSeen(form.get('seen'));
		const { merged, both } = mergeFields(seen, mine, theirs);
		if (both.length > 0) return { ok: false, mine: merged, theirs, both, seen: seenFields(theirs) };
		const { items, ...acted } = actOnEntries(library, row.draft, merged.items, form);
		const module = { ...merged, items };
		await keep(tx, library, who, row, editDraft(row.draft, { move: 'set-module', module }));
		return { ok: true, ...acted };
	});
}

const lostIn = (form: FormData) => ({
	title: String(form.get('title') ?? ''),
	summary: String(form.get('summary') ?? '')
});

/** Changes the draft where there is something to change: what was agreed holds as long as nothing does. */
export async function keep(
	db: Db,
	library: Library,
	who: Writer,
	{ id, draft }: Pick<DraftRow, 'id' | 'draft'>,
	changed: ProgrammeDraft
): Promise<void> {
	const next = withMinutes(library, changed);
	if (canonical(next) === canonical(draft)) return;
	await changeDraft(db, id, { draft: next }, who);
	await noteProgramme(db, who, 'change', id);
}
