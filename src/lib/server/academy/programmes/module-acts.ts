import * as v from 'valibot';
import type { Library } from '../../../content/library.ts';
import { free, slugOf } from '../../../dilemma/edit/ids.ts';
import {
	draftModuleSchema,
	emptyModule,
	type ProgrammeDraft
} from '../../../programme/compose/draft.ts';
import { droppedModule, editDraft, type DroppedModule } from '../../../programme/compose/moves.ts';
import type { Db } from '../../db/connect.ts';
import { lockDraft } from '../../db/programme-drafts.ts';
import type { Writer } from './act.ts';
import { keep } from './edit.ts';
import { textIn } from './read-about.ts';

/** What a button did to the modules. `made`: the new one, to go on at; `touched`: the one that moved. */
export type ModulesActed =
	| { ok: true; touched?: string; made?: string; dropped?: DroppedModule }
	| { ok: false; problem: 'title'; typed: string };

/**
 * Does what a button of the list of modules says: `up:<id>`, `down:<id>`, `drop:<id>`, `restore` with what was
 * dropped, `order` with the ids in their new order, `add` with a title.
 * @returns `undefined` where there is no such programme
 */
export function actOnModules(
	db: Db,
	library: Library,
	who: Writer,
	id: string,
	form: FormData
): Promise<ModulesActed | undefined> {
	return db.transaction(async (tx) => {
		const row = await lockDraft(tx, id);
		if (!row) return undefined;
		const acted = act(row.draft, form);
		if (!('draft' in acted)) return acted;
		const { draft, ...told } = acted;
		await keep(tx, library, who, row, draft);
		return { ok: true, ...told };
	});
}

type Acted = Exclude<ModulesActed, { ok: true }> | ({ draft: ProgrammeDraft } & Told);
type Told = { touched?: string; made?: string; dropped?: DroppedModule };

function act(draft: ProgrammeDraft, form: FormData): Acted {
	const [verb, of = ''] = String(form.get('act') ?? '').split(':');
	switch (verb) {
		case 'up':
		case 'down': {
			const by = verb === 'up' ? -1 : 1;
			return { draft: editDraft(draft, { move: 'move-module', id: of, by }), touched: of };
		}
		case 'order': {
			const ids = form.getAll('module').map(String);
			return { draft: editDraft(draft, { move: 'order-modules', ids }), touched: of };
		}
		case 'drop': {
			const dropped = droppedModule(draft, of);
			const without = editDraft(draft, { move: 'drop-module', id: of });
			return { draft: without, ...(dropped && { dropped }) };
		}
		case 'restore': {
			const dropped = readDropped(String(form.get('dropped')));
			if (!dropped) return { draft };
			const back = editDraft(draft, { move: 'restore-module', dropped });
			return { draft: back, touched: dropped.module.id };
		}
		case 'add':
			return added(draft, textIn(form, 'title'));
		default:
			return { draft };
	}
}

function added(draft: ProgrammeDraft, title: string): Acted {
	if (title.length < 3 || title.length > 80) return { ok: false, problem: 'title', typed: title };
	const taken = new Set(draft.modules.map((module) => module.id));
	const made = free(slugOf(title) || 'deel', taken);
	const module = emptyModule(made, title);
	return { draft: editDraft(draft, { move: 'add-module', module }), made };
}

const droppedSchema = v.strictObject({
	module: draftModuleSchema,
	at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
	waited: v.array(v.string())
});

function readDropped(text: string): DroppedModule | undefined {
	try {
		return v.parse(droppedSchema, JSON.parse(text));
	} catch {
		return undefined;
	}
}
