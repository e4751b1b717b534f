import type { Cell } from './cell.ts';
import type { Sheet } from './sheet.ts';
import { printedRows } from './totals.ts';

/** A count that may point at somebody; `row` counts from 0 and is the number of rows for the totals. */
export type SmallCell = { row: number; column: number; value: number };

/** Counts of people, reports and meetings from 1 to 4. They are printed: the warning is for the writer. */
export function smallCells(sheet: Sheet): SmallCell[] {
	return printedRows(sheet).flatMap(({ entries }, row) =>
		entries.flatMap(({ cell }, column) =>
			sheet.columns[column]!.kind === 'count' && isSmall(cell)
				? [{ row, column, value: cell.value }]
				: []
		)
	);
}

const isSmall = (cell: Cell): cell is Extract<Cell, { kind: 'number' }> =>
	cell.kind === 'number' && cell.value >= 1 && cell.value <= 4;
