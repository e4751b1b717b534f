import type { ChartForm } from '../book/book.ts';
import { accepted, refused, type Outcome } from '../outcome.ts';
import type { Cell, NumberCell } from '../sheet/cell.ts';
import type { Column, Sheet } from '../sheet/sheet.ts';
import { cellsOf, numbersOf } from '../sheet/totals.ts';

/** What is drawn: for every category a cell of every series. `percent`: all numbers are percentages. */
export type ChartData = {
	categories: readonly string[];
	series: readonly { label: string; cells: readonly Cell[] }[];
	percent: boolean;
};

/** Why a table is no chart of this form: no numbers, too many lines, below zero, or no years to go by. */
export const chartRefusals = ['no-numbers', 'too-many', 'negative', 'no-years'] as const;
export type ChartRefusal = (typeof chartRefusals)[number];

/** More of these no reader tells apart. */
export const most = { series: 8, categories: 60, years: 30 } as const;

type Numeric = { label: string; sums: boolean; cells: readonly Cell[] };

/**
 * What a chart draws of a table. It takes the columns that measure the same as the first column of
 * numbers: people beside people, percentages beside percentages. The line of totals is not drawn. Bars
 * show one column, the last of years that stand side by side. Parts of 100 % leave out columns of sums;
 * of years that stand side by side each is a whole, with the rows as its parts.
 */
export function chartData(sheet: Sheet, form: ChartForm): Outcome<ChartData, ChartRefusal> {
	const columns = alike(sheet);
	const [first] = columns;
	if (!first) return refused('no-numbers');
	const percent = isPercent(columns.flatMap(({ cells }) => cells));
	const rows = sheet.rows.map(({ label }) => label);
	const found = form === 'line' ? alongYears(columns, rows) : perRow(columns, form, rows);
	if (!found) return refused('no-years');
	if (found.series.length > most.series) return refused('too-many');
	const room = form === 'line' ? most.years : most.categories;
	if (found.categories.length > room) return refused('too-many');
	const isNegative = found.series.some(({ cells }) =>
		numbersOf(cells).some(({ value }) => value < 0)
	);
	return form === 'stacked' && isNegative ? refused('negative') : accepted({ ...found, percent });
}

type Found = Omit<ChartData, 'percent'>;

function perRow(columns: readonly Numeric[], form: ChartForm, categories: string[]): Found {
	const areYears = columns.every(({ label }) => isYear(label));
	if (form === 'bars') return { categories, series: [columns.at(areYears ? -1 : 0)!] };
	if (form === 'grouped') return { categories, series: columns };
	const parts = columns.filter(({ sums }) => !sums);
	if (areYears && columns.length > 1) return turned(columns, categories);
	return { categories, series: parts.length > 0 ? parts : columns };
}

/** Columns as categories, and rows as series. */
const turned = (columns: readonly Numeric[], rows: readonly string[]): Found => ({
	categories: columns.map(({ label }) => label),
	series: rows.map((label, row) => ({ label, cells: columns.map(({ cells }) => cells[row]!) }))
});

function alongYears(columns: readonly Numeric[], rows: string[]): Found | undefined {
	if (columns.every(({ label }) => isYear(label))) return turned(columns, rows);
	return rows.every(isYear) ? { categories: rows, series: columns } : undefined;
}

function alike(sheet: Sheet): Numeric[] {
	const columns = sheet.columns.map((column, at) => ({ column, cells: cellsOf(sheet, at) }));
	const first = columns.find(({ column, cells }) => isCounted(column) && hasNumber(cells));
	if (!first) return [];
	const measures = ({ column, cells }: typeof first) =>
		column.kind === first.column.kind &&
		(!hasNumber(cells) || isPercent(cells) === isPercent(first.cells));
	return columns
		.filter(measures)
		.map(({ column: { label, parts }, cells }) => ({ label, cells, sums: parts.length > 0 }));
}

const isCounted = ({ kind }: Column): boolean => kind === 'count' || kind === 'number';

const hasNumber = (cells: readonly Cell[]): boolean => numbersOf(cells).length > 0;

const isPercent = (cells: readonly Cell[]): boolean =>
	numbersOf(cells).every(({ percent }: NumberCell) => percent);

/** Whether a label is a calendar year. */
export const isYear = (label: string): boolean => /^\d{4}$/.test(label);
