import { isDeepStrictEqual } from 'node:util';
import type { Sheet } from '../../../report/sheet/sheet.ts';
import type { Db } from '../../db/connect.ts';
import { sheetBefore, type ReportTable } from '../../db/report-tables.ts';

/**
 * How far somebody went back: the table is now as it was at revision `at`, and `of` is where they began.
 * Going back is a change as any other, so the list of revisions only grows.
 */
export type Position = { at: number; of: number };

type Kept = Pick<ReportTable, 'id' | 'revision' | 'sheet'>;

/** Reads a position that a page kept; anything that does not say how the table is now is forgotten. */
export async function positionIn(db: Db, table: Kept, values: URLSearchParams): Promise<Position> {
	const last = { at: table.revision, of: table.revision };
	const [at, of] = [numberIn(values, 'at'), numberIn(values, 'of')];
	if (at < 1 || of < at || of > table.revision) return last;
	return isDeepStrictEqual(await sheetAt(db, table, at), table.sheet) ? { at, of } : last;
}

/** The table one step back (-1) or forth again (1); `undefined` where there is none. */
export async function stepped(
	db: Db,
	table: Kept,
	{ at, of }: Position,
	by: -1 | 1
): Promise<{ sheet: Sheet; position: Position } | undefined> {
	const next = at + by;
	if (next > of) return undefined;
	const sheet = await sheetAt(db, table, next);
	return sheet && { sheet, position: { at: next, of } };
}

/** A table as it was at a revision, or is now; `undefined` where that is not kept any more. */
export async function sheetAt(db: Db, table: Kept, revision: number): Promise<Sheet | undefined> {
	return revision === table.revision ? table.sheet : sheetBefore(db, table.id, revision);
}

function numberIn(values: URLSearchParams, name: string): number {
	const value = values.get(name) ?? '';
	return /^\d{1,9}$/.test(value) ? Number(value) : 0;
}
