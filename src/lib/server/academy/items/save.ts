import { isDeepStrictEqual } from 'node:util';
import { actOnList, listActIn } from '../../../dilemma/edit/acts.ts';
import type { ItemDraft, OwnKind } from '../../../dilemma/edit/field.ts';
import { itemForms } from '../../../dilemma/edit/forms.ts';
import { readItemForm, type Typed } from '../../../dilemma/edit/read-form.ts';
import { stored } from '../../../drafting/stored.ts';
import type { Db } from '../../db/connect.ts';
import { changeDraft, lockDraft } from '../../db/own-drafts.ts';
import { noteAct, type Writer } from './writer.ts';

/** What came of saving. `changed-since`: somebody else saved; nothing was written and `draft` is what was typed. */
export type Saved =
	| { ok: true }
	| { ok: false; refused: 'gone' }
	| { ok: false; refused: 'changed-since'; draft: ItemDraft; theirs: ItemDraft; revision: number };

/** Saves what somebody typed; a button of a list does its work as well. An unchanged draft is left alone. */
export async function saveItem(db: Db, who: Writer, id: string, form: FormData): Promise<Saved> {
	return db.transaction(async (tx) => {
		const found = await lockDraft(tx, id);
		if (found?.kind !== 'item') return { ok: false, refused: 'gone' };
		const before = found.draft as ItemDraft;
		const draft = draftIn(before, form);
		if (Number(form.get('revision')) !== found.revision)
			return {
				...{ ok: false, refused: 'changed-since', draft, theirs: before },
				revision: found.revision
			};
		const { sameMeaning: _said, ...earlier } = before;
		if (isDeepStrictEqual(earlier, draft)) return { ok: true };
		await changeDraft(tx, id, draft, who);
		await noteAct(tx, who, 'change', id);
		return { ok: true };
	});
}

function draftIn({ kind, from }: ItemDraft, form: FormData): ItemDraft {
	const read = readItemForm(kind as OwnKind, itemForms[kind as OwnKind], typedIn(form));
	const act = listActIn(String(form.get('act') ?? ''));
	const draft = act ? actOnList(read, act) : read;
	return from === undefined ? draft : { ...draft, from };
}

/** A form by the names of its fields, in texts that can be stored; what is no text counts as empty. */
const typedIn = (form: FormData): Typed => ({
	one: (name) => asText(form.get(name)),
	all: (name) =>
		form
			.getAll(name)
			.map(asText)
			.filter((text) => text !== '')
});

const asText = (value: FormDataEntryValue | null): string =>
	typeof value === 'string' ? stored(value) : '';
