import type { Library } from '../../../content/library.ts';
import { ownKinds, type ItemDraft, type OwnKind } from '../../../dilemma/edit/field.ts';
import { itemForms } from '../../../dilemma/edit/forms.ts';
import { slugOf } from '../../../dilemma/edit/ids.ts';
import { draftOf } from '../../../dilemma/edit/read-values.ts';
import type { Item } from '../../../dilemma/item.ts';
import { stored } from '../../../drafting/stored.ts';
import type { Db } from '../../db/connect.ts';
import { addDraft } from '../../db/own-drafts.ts';
import { noteAct, type Writer } from './writer.ts';

export type StartProblem = 'title' | 'kind' | 'from';
export type Started = { ok: true; id: string } | { ok: false; problem: StartProblem };

/** Begins an item: empty, or as a copy of one that people get now. */
export async function startItem(
	db: Db,
	library: Library,
	who: Writer,
	form: FormData
): Promise<Started> {
	const title = stored(String(form.get('title') ?? ''));
	if (title.length < 3 || title.length > 70 || slugOf(title) === '')
		return { ok: false, problem: 'title' };
	const from = String(form.get('from') ?? '');
	if (form.has('from')) {
		const item = library.items.get(from);
		if (!item || !isOwnKind(item.kind)) return { ok: false, problem: 'from' };
		return { ok: true, id: await addItem(db, library, who, copyOf(library, item, title)) };
	}
	const kind = String(form.get('kind'));
	if (!isOwnKind(kind)) return { ok: false, problem: 'kind' };
	return { ok: true, id: await addItem(db, library, who, { kind, title, ...usual(kind) }) };
}

const isOwnKind = (kind: string): kind is OwnKind => ownKinds.some((own) => own === kind);

/** What most items say, to change where it is otherwise. */
const usual = (kind: OwnKind) => ({
	...{ level: 1, readingLevel: 'B1', audiences: ['alle'] },
	minutes: kind === 'case' ? 15 : 5,
	...(kind === 'card' && { options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] })
});

const copyOf = (library: Library, item: Item, title: string): ItemDraft => ({
	...draftOf(item.kind as OwnKind, itemForms[item.kind as OwnKind], {
		...item,
		provenance: undefined,
		more: library.own.get(item.id) ?? ''
	}),
	title,
	from: item.id
});

/** The own words, and addresses beside those of items. */
const taken = new Set(['organisation', 'new', 'files']);

/** Keeps a new draft under a name that nothing ever had. @returns its id */
export async function addItem(
	db: Db,
	library: Library,
	who: Writer,
	draft: ItemDraft
): Promise<string> {
	const wish = slugOf(String(draft.title)) || draft.kind;
	for (let number = 1; ; number++) {
		const id = number === 1 ? wish : `${wish}-${number}`;
		if (library.items.has(id) || taken.has(id)) continue;
		const isAdded = await db.transaction(async (tx) => {
			const added = await addDraft(tx, { id, kind: 'item', draft }, who);
			if (added) await noteAct(tx, who, 'begin', id);
			return added;
		});
		if (isAdded) return id;
	}
}
