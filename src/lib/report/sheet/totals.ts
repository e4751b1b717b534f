import { emptyCell, numberCell, type Cell, type NumberCell } from './cell.ts';
import type { Entry, Sheet } from './sheet.ts';

/** A row as it is printed. `total`: it is the line below the table. */
export type PrintedRow = { label: string; entries: readonly Entry[]; total: boolean };

/** The rows of a sheet as they are printed, with the line of totals where a column has one. */
export function printedRows(sheet: Sheet): PrintedRow[] {
	const rows = sheet.rows.map(({ label, entries }) => ({ label, entries, total: false }));
	if (sheet.columns.every(({ total }) => total.kind === 'none')) return rows;
	const entries = sheet.columns.map((_, at) => totalEntry(sheet, at));
	return [...rows, { label: sheet.totalLabel, entries, total: true }];
}

/** What stands below the column at this place, counted from 0. */
export function totalEntry(sheet: Sheet, at: number): Entry {
	const { total } = sheet.columns[at]!;
	if (total.kind === 'none') return { cell: emptyCell, note: '' };
	if (total.kind === 'typed') return { cell: total.cell, note: total.note };
	return { cell: sumOf(cellsOf(sheet, at)), note: total.note };
}

/** The cells of the column at this place, from top to bottom. */
export const cellsOf = (sheet: Sheet, at: number): Cell[] =>
	sheet.rows.map(({ entries }) => entries[at]!.cell);

/**
 * The sum of the numbers among some cells, circa if one of them is; dashes, words and empty cells add
 * nothing. Without a number it is empty, and so it is with a percentage: those do not add up.
 */
export function sumOf(cells: readonly Cell[]): Cell {
	const numbers = numbersOf(cells);
	if (numbers.length === 0 || numbers.some(({ percent }) => percent)) return emptyCell;
	return numberCell(hundredths(numbers) / 100, {
		decimals: numbers
			.map(({ decimals }) => decimals)
			.reduce((one, other) => (one > other ? one : other)),
		circa: numbers.some(({ circa }) => circa)
	});
}

/** The numbers among some cells. */
export const numbersOf = (cells: readonly Cell[]): NumberCell[] =>
	cells.filter((cell) => cell.kind === 'number');

/** The sum of some numbers in hundredths, as a whole number: 0.1 and 0.2 are exactly 0.3. */
export const hundredths = (numbers: readonly NumberCell[]): number =>
	numbers.reduce((sum, { value }) => sum + Math.round(value * 100), 0);
