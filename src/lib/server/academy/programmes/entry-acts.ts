import * as v from 'valibot';
import type { Library } from '../../../content/library.ts';
import type { ProgrammeDraft } from '../../../programme/compose/draft.ts';
import { keyed, movedEntry, withEntry, withoutEntry } from '../../../programme/compose/entries.ts';
import { moduleItemSchema, type ModuleItem } from '../../../programme/schema.ts';

/** An entry that was just taken away, and where it stood. */
export type DroppedEntry = { entry: ModuleItem; at: number };

/** What a button did to the entries of a module. `touched`: the one the reader goes on at. */
export type EntriesActed = { items: ModuleItem[]; touched?: string; dropped?: DroppedEntry };

/**
 * Does what a button of a module says: `up:<key>`, `down:<key>`, `drop:<key>`, `restore` with what was
 * dropped, `add` with the items that are ticked, `add-choice`. Anything else leaves the entries as they are.
 */
export function actOnEntries(
	library: Pick<Library, 'items'>,
	draft: ProgrammeDraft,
	items: ModuleItem[],
	form: FormData
): EntriesActed {
	const [verb, of = ''] = String(form.get('act') ?? '').split(/:(.*)/s);
	switch (verb) {
		case 'up':
		case 'down':
			return { items: movedEntry(items, of, verb === 'up' ? -1 : 1), touched: of };
		case 'drop': {
			const { items: rest, gone } = withoutEntry(items, of);
			return { items: rest, ...(gone && { dropped: gone }) };
		}
		case 'restore': {
			const dropped = readDropped(String(form.get('dropped')));
			if (!dropped) return { items };
			return touching(items, withEntry(items, dropped.entry, dropped.at));
		}
		case 'add': {
			const ticked = form.getAll('item').map(String);
			const chosen = ticked.filter((id) => library.items.get(id)?.status === 'published');
			const added = chosen.reduce(
				(all, content) => withEntry(all, { content, required: true }),
				items
			);
			return touching(items, added);
		}
		case 'add-choice':
			return touching(items, withEntry(items, newChoice(draft)));
		default:
			return { items };
	}
}

/** Says which entry came in. */
function touching(before: ModuleItem[], items: ModuleItem[]): EntriesActed {
	const known = new Set(keyed(before).map(({ key }) => key));
	const touched = keyed(items).find(({ key }) => !known.has(key))?.key;
	return { items, ...(touched && { touched }) };
}

/** Two cards that fit somebody's own work: what most programmes ask. */
const newChoice = ({ kind }: ProgrammeDraft): ModuleItem => ({
	choose: {
		count: 2,
		by: kind === 'team' ? 'facilitator' : 'audience',
		filter: { kinds: ['card'], audiences: 'own' }
	}
});

const droppedSchema = v.strictObject({
	entry: moduleItemSchema,
	at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30))
});

function readDropped(text: string): DroppedEntry | undefined {
	try {
		return v.parse(droppedSchema, JSON.parse(text));
	} catch {
		return undefined;
	}
}
