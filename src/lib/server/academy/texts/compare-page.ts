import type { Library } from '../../../content/library.ts';
import { wasName } from '../../../content/own-texts.ts';
import { changesBetween, type FieldChange } from '../../../dilemma/edit/changes.ts';
import type { ItemDraft, OwnKind } from '../../../dilemma/edit/field.ts';
import { itemForms } from '../../../dilemma/edit/forms.ts';
import { draftOf } from '../../../dilemma/edit/read-values.ts';
import type { Bench } from '../../content/bench.ts';
import type { Db } from '../../db/connect.ts';
import { listItems } from '../../db/own-drafts.ts';
import { wordsAt } from './words-at.ts';
import { textsDraft } from './draft.ts';

/** A text of the library that we say otherwise. `now` is undefined where the library has it no longer. */
export type Beside = {
	item: string;
	title: string;
	path: string;
	was: string;
	now: string | undefined;
	ours: string;
	reason: string;
};

/** A copy of an item of the library: how it differs from that item as it is now. */
export type Copy = { id: string; title: string; from: string; changes: FieldChange[] };

export type ComparePage = {
	beside: Beside[];
	hidden: { id: string; title: string }[];
	copies: Copy[];
};

/** The library as its authors write it now, beside what the organisation made of it. */
export async function comparePage(db: Db, bench: Bench): Promise<ComparePage> {
	const [{ published }, drafts] = await Promise.all([textsDraft(db, bench), listItems(db)]);
	const { items } = bench.written;
	const titleOf = (id: string) => items.get(id)?.title ?? id;
	const beside = published.replace.map((each) => ({
		...{ item: each.content, title: titleOf(each.content), path: each.path },
		was: published.was[wasName(each)] ?? '',
		now: wordsAt(items.get(each.content), each.path),
		...{ ours: String(each.with), reason: each.reason }
	}));
	const copies = drafts.flatMap(({ id, draft }): Copy[] => {
		const { kind, from, ...own } = draft as ItemDraft;
		const source = typeof from === 'string' ? items.get(from) : undefined;
		if (!source || source.kind !== kind) return [];
		const theirs = libraryDraft(bench.written, source.id, kind);
		const changes = changesBetween({ ...theirs, kind: undefined }, own);
		return [{ id, title: String(own.title ?? id), from: source.title, changes }];
	});
	return { beside, copies, hidden: published.hide.map((id) => ({ id, title: titleOf(id) })) };
}

const libraryDraft = ({ items }: Library, id: string, kind: OwnKind): ItemDraft =>
	draftOf(kind, itemForms[kind], { ...items.get(id)!, provenance: undefined });
