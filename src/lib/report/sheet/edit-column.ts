import { accepted, refused, type Outcome } from '../outcome.ts';
import { fits } from './cell-schema.ts';
import { emptyCell, type ColumnKind } from './cell.ts';
import { readColumnLabel } from './label.ts';
import type { MoveRefusal, TotalChoice } from './move.ts';
import { moved } from '#lib/drafting/moved.ts';
import { limits, type Column, type Sheet, type Total } from './sheet.ts';
import { cellsOf, totalEntry } from './totals.ts';

type Edited = Outcome<Sheet, MoveRefusal>;

/** An empty column to the right of the others. */
export function addColumn(sheet: Sheet, added: Pick<Column, 'id' | 'label' | 'kind'>): Edited {
	const { id, kind } = added;
	const label = readColumnLabel(sheet.columns, id, added.label);
	if (!label.ok) return label;
	if (sheet.columns.some((column) => column.id === id)) return refused('id-taken');
	if (sheet.columns.length >= limits.columns) return refused('too-many-columns');
	const column: Column = { id, label: label.value, kind, parts: [], total: { kind: 'none' } };
	const rows = sheet.rows.map((row) => ({
		...row,
		entries: [...row.entries, { cell: emptyCell, note: '' }]
	}));
	return accepted({ ...sheet, columns: [...sheet.columns, column], rows });
}

/** A column under another head. */
export function renameColumn(sheet: Sheet, id: string, typed: string): Edited {
	const label = readColumnLabel(sheet.columns, id, typed);
	return label.ok ? changed(sheet, id, { label: label.value }) : label;
}

/** A column and its cells at another place. */
export function moveColumn(sheet: Sheet, id: string, to: number): Edited {
	const from = placeOf(sheet, id);
	if (from < 0) return refused('no-such-column');
	const columns = moved(sheet.columns, from, to);
	if (!columns) return refused('no-such-place');
	const rows = sheet.rows.map((row) => ({ ...row, entries: moved(row.entries, from, to)! }));
	return accepted({ ...sheet, columns, rows });
}

/** The sheet without a column; sums that it was a part of have one part less. */
export function removeColumn(sheet: Sheet, id: string): Edited {
	const at = placeOf(sheet, id);
	if (at < 0) return refused('no-such-column');
	if (sheet.columns.length === 1) return refused('last-column');
	const columns = sheet.columns
		.toSpliced(at, 1)
		.map((column) => ({ ...column, parts: column.parts.filter((part) => part !== id) }));
	const rows = sheet.rows.map((row) => ({ ...row, entries: row.entries.toSpliced(at, 1) }));
	return accepted({ ...sheet, columns, rows });
}

/** Another kind, where everything that stands in the column fits it. */
export function setKind(sheet: Sheet, id: string, kind: ColumnKind): Edited {
	const at = placeOf(sheet, id);
	if (at < 0) return refused('no-such-column');
	const { total, parts } = sheet.columns[at]!;
	if (!isSummed(kind) && (total.kind !== 'none' || parts.length > 0)) return refused('not-summed');
	const cells = [...cellsOf(sheet, at), ...(total.kind === 'typed' ? [total.cell] : [])];
	return cells.every((cell) => fits(cell, kind))
		? changed(sheet, id, { kind })
		: refused('cells-do-not-fit');
}

/** The columns that this one is the sum of; none is no sum. */
export function setParts(sheet: Sheet, id: string, parts: readonly string[]): Edited {
	const column = sheet.columns[placeOf(sheet, id)];
	if (!column || parts.some((part) => placeOf(sheet, part) < 0)) return refused('no-such-column');
	if (parts.includes(id)) return refused('part-of-itself');
	if (parts.length > 0 && !isSummed(column.kind)) return refused('not-summed');
	return changed(sheet, id, { parts: [...new Set(parts)] });
}

/** Another way to the total. A total that will be typed begins as the one that stands there. */
export function setTotal(sheet: Sheet, id: string, kind: TotalChoice): Edited {
	const at = placeOf(sheet, id);
	if (at < 0) return refused('no-such-column');
	if (kind !== 'none' && !isSummed(sheet.columns[at]!.kind)) return refused('not-summed');
	return changed(sheet, id, { total: totalOf(kind, sheet, at) });
}

function totalOf(kind: TotalChoice, sheet: Sheet, at: number): Total {
	if (kind === 'none') return { kind };
	const { cell, note } = totalEntry(sheet, at);
	if (kind === 'computed') return { kind, note };
	return { kind, note, cell: fits(cell, sheet.columns[at]!.kind) ? cell : emptyCell };
}

/** The sheet with a column changed; its place is looked for, not its cells. */
export function changed(sheet: Sheet, id: string, change: Partial<Column>): Edited {
	if (placeOf(sheet, id) < 0) return refused('no-such-column');
	const columns = sheet.columns.map((column) =>
		column.id === id ? { ...column, ...change } : column
	);
	return accepted({ ...sheet, columns });
}

/** Where a column stands, from 0; -1 for a column that is not there. */
export const placeOf = (sheet: Sheet, id: string): number =>
	sheet.columns.findIndex((column) => column.id === id);

const isSummed = (kind: ColumnKind) => kind === 'count' || kind === 'number';
