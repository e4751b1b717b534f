import { accepted, refused, type Outcome } from '../outcome.ts';
import { emptyCell } from './cell.ts';
import { readLabel } from './label.ts';
import type { MoveRefusal } from './move.ts';
import { moved } from '#lib/drafting/moved.ts';
import { limits, type Row, type Sheet } from './sheet.ts';

type Edited = Outcome<Sheet, MoveRefusal>;

/** An empty row below the others. */
export function addRow(sheet: Sheet, id: string, typed: string): Edited {
	const label = readLabel(typed);
	if (!label.ok) return label;
	if (sheet.rows.some((row) => row.id === id)) return refused('id-taken');
	if (sheet.rows.length >= limits.rows) return refused('too-many-rows');
	const entries = sheet.columns.map(() => ({ cell: emptyCell, note: '' }));
	return accepted({
		...sheet,
		rows: [...sheet.rows, { id, label: label.value, risk: null, entries }]
	});
}

/** The sheet with another label or category for a row; `undefined` where it has no such row. */
export function changeRow(
	sheet: Sheet,
	id: string,
	change: Partial<Pick<Row, 'label' | 'risk'>>
): Sheet | undefined {
	if (!sheet.rows.some((row) => row.id === id)) return undefined;
	return { ...sheet, rows: sheet.rows.map((row) => (row.id === id ? { ...row, ...change } : row)) };
}

/** A row at another place; what stands there makes room. */
export function moveRow(sheet: Sheet, id: string, to: number): Edited {
	const from = sheet.rows.findIndex((row) => row.id === id);
	if (from < 0) return refused('no-such-row');
	const rows = moved(sheet.rows, from, to);
	return rows ? accepted({ ...sheet, rows }) : refused('no-such-place');
}

/** The sheet without a row and what stands in it. */
export function removeRow(sheet: Sheet, id: string): Edited {
	const rows = sheet.rows.filter((row) => row.id !== id);
	return rows.length < sheet.rows.length ? accepted({ ...sheet, rows }) : refused('no-such-row');
}
