import type { Tongue } from '../sheet/cell.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { totalEntry } from '../sheet/totals.ts';
import { writeCell } from '../sheet/write-cell.ts';

/** The row of a number that stands in the line of totals. */
export const totalRow = 'total';

/** A cell by the ids of its row and column, as it is printed, with its note; `undefined` if it is not there. */
export function numberIn(
	sheet: Sheet,
	{ row, column }: { row: string; column: string },
	language: Tongue
): { written: string; note: string } | undefined {
	const at = sheet.columns.findIndex(({ id }) => id === column);
	if (at < 0) return undefined;
	const isTotal = row === totalRow && sheet.columns[at]!.total.kind !== 'none';
	const entry = isTotal
		? totalEntry(sheet, at)
		: sheet.rows.find(({ id }) => id === row)?.entries[at];
	return entry && { written: writeCell(entry.cell, language), note: entry.note };
}

/** A place in a table to begin with: the total of the first number, else its last row. */
export function usualPlace(sheet: Sheet): { row: string; column: string } | undefined {
	const column =
		sheet.columns.find(({ kind }) => kind === 'count' || kind === 'number') ?? sheet.columns[0]!;
	const row = column.total.kind === 'none' ? sheet.rows.at(-1)?.id : totalRow;
	return row === undefined ? undefined : { row, column: column.id };
}
