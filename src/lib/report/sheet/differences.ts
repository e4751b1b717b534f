import type { Cell, NumberCell } from './cell.ts';
import type { Sheet } from './sheet.ts';
import { cellsOf, hundredths, numbersOf, sumOf } from './totals.ts';

/** A number that is printed as a sum but is not that of its parts. `row` null is the line of totals. */
export type Difference = {
	column: string;
	row: string | null;
	printed: NumberCell;
	parts: NumberCell;
};

/**
 * Every typed total and every column of sums that does not equal its parts. It is a remark for the
 * reader: nothing is changed. Nothing is said where a part or the sum is circa or a percentage, nor of
 * a sum that is larger than its parts while one of them is open (empty, or a word).
 */
export function differences(sheet: Sheet): Difference[] {
	return [...sheet.columns.flatMap((_, at) => below(sheet, at)), ...across(sheet)];
}

function below(sheet: Sheet, at: number): Difference[] {
	const { id, total } = sheet.columns[at]!;
	if (total.kind !== 'typed') return [];
	return compare(total.cell, cellsOf(sheet, at)).map((both) => ({
		column: id,
		row: null,
		...both
	}));
}

function across(sheet: Sheet): Difference[] {
	return sheet.columns.flatMap(({ id, parts }, at) => {
		const places = parts.map((part) => sheet.columns.findIndex((column) => column.id === part));
		return sheet.rows.flatMap((row) => {
			const cells = places.map((place) => row.entries[place]!.cell);
			const found = compare(row.entries[at]!.cell, cells);
			return found.map((both) => ({ column: id, row: row.id, ...both }));
		});
	});
}

/** The sum that is printed beside the sum that its parts make, where they differ. */
function compare(printed: Cell, cells: readonly Cell[]): Pick<Difference, 'printed' | 'parts'>[] {
	const parts = sumOf(cells);
	if (parts.kind !== 'number' || printed.kind !== 'number') return [];
	if (parts.circa || printed.circa || printed.percent) return [];
	const over = hundredths([printed]) - hundredths(numbersOf(cells));
	const isOpen = cells.some(({ kind }) => kind !== 'number' && kind !== 'dash');
	return over === 0 || (isOpen && over > 0) ? [] : [{ printed, parts }];
}
