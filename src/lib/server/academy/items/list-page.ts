import type { LeftOut } from '../../../content/own.ts';
import type { OwnKind } from '../../../dilemma/edit/field.ts';
import type { Db } from '../../db/connect.ts';
import { listItems, type OwnDraftLine } from '../../db/own-drafts.ts';

/** One own item in the list of all. */
export type ItemLine = {
	id: string;
	title: string;
	summary: string;
	kind: OwnKind;
	/** `changed`: out, and somebody writes on a next version. */
	state: 'draft' | 'asked' | 'agreed' | 'published' | 'changed' | 'withdrawn';
	version: number | null;
	changedOn: string;
	/** It does not fit the library of now, and nobody gets it. */
	leftOut: boolean;
};

/** Every own item, what was changed last first. */
export async function itemLines(db: Db, leftOut: readonly LeftOut[]): Promise<ItemLine[]> {
	const rows = await listItems(db);
	return rows.map((row) => ({
		...{ id: row.id, version: row.version, changedOn: row.changedOn },
		title: String(row.draft.title ?? row.id),
		summary: String(row.draft.summary ?? ''),
		kind: row.draft.kind as OwnKind,
		state: stateOf(row),
		leftOut: leftOut.some(({ item }) => item === row.id)
	}));
}

function stateOf(row: OwnDraftLine): ItemLine['state'] {
	if (row.agreedRevision === row.revision) return 'agreed';
	if (row.askedRevision === row.revision) return 'asked';
	if (row.act === 'withdraw') return 'withdrawn';
	if (row.act === null) return 'draft';
	return row.written ? 'changed' : 'published';
}
