import type { CellObject, SheetData } from 'write-excel-file/node';
import { reportSheet } from '#lib/i18n/report-sheet.ts';
import type { Cell, NumberCell, Tongue } from '#lib/report/sheet/cell.ts';
import type { Entry, Sheet } from '#lib/report/sheet/sheet.ts';
import { printedRows } from '#lib/report/sheet/totals.ts';
import { circaWord } from '#lib/report/sheet/write-cell.ts';
import { remarksOf } from './sheet-remarks.ts';

const head = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;
const words = { wrap: true, alignVertical: 'top' } as const;

/**
 * A sheet as the rows of a tab: a line of heads, the rows, the totals, an empty line, and below it what is to
 * be said of the table. Remarks to cells stand in a column beside theirs.
 */
export function xlsxRows(sheet: Sheet, source: string, language: Tongue): SheetData {
	const columns = shown(sheet);
	const heads = columns.flatMap(({ label, noted }): CellObject[] => [
		text(label, head),
		...(noted ? [text(reportSheet[language].noteOf(label), head)] : [])
	]);
	const lines = printedRows(sheet).map(({ label, entries, total }): (CellObject | null)[] => [
		text(label, total ? head : words),
		...columns.flatMap(({ noted, at }) => cells(entries[at]!, noted, total, language))
	]);
	const remarks = remarksOf(sheet, language, source);
	return [
		[text(sheet.rowHead, head), ...heads],
		...lines,
		[],
		...remarks.map((one) => [text(one, {})])
	];
}

/** How wide the columns of that tab are, in letters. */
export const xlsxColumns = (sheet: Sheet): { width: number }[] => [
	{ width: 40 },
	...shown(sheet).flatMap(({ kind, noted }) => [
		{ width: kind === 'text' ? 36 : 16 },
		...(noted ? [{ width: 36 }] : [])
	])
];

const shown = (sheet: Sheet) =>
	sheet.columns.map(({ label, kind }, at) => ({
		...{ label, kind, at },
		noted: printedRows(sheet).some(({ entries }) => entries[at]!.note !== '')
	}));

function cells(
	{ cell, note }: Entry,
	noted: boolean,
	total: boolean,
	language: Tongue
): (CellObject | null)[] {
	const own = cellOf(cell, language);
	const shownNote = note === '' ? null : text(note, words);
	return [own && total ? { ...own, fontWeight: 'bold' } : own, ...(noted ? [shownNote] : [])];
}

function cellOf(cell: Cell, language: Tongue): CellObject | null {
	switch (cell.kind) {
		case 'empty':
			return null;
		case 'dash':
			return { ...text('-', words), align: 'right' };
		case 'number':
			return { type: Number, ...numberOf(cell, language), alignVertical: 'top' };
		case 'text':
			return text(cell.text, words);
		case 'date':
			return {
				type: Date,
				value: new Date(`${cell.day}T00:00:00Z`),
				format: language === 'nl' ? 'd-m-yyyy' : 'd mmmm yyyy',
				alignVertical: 'top'
			};
	}
}

/** The value of a number, and how it is shown: 12 % is stored as 0.12, circa is a word before it. */
function numberOf(
	{ value, decimals, percent, circa }: NumberCell,
	language: Tongue
): { value: number; format: string } {
	const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
	return {
		value: percent ? Number((value / 100).toFixed(decimals + 2)) : value,
		format: (circa ? `"${circaWord[language]} "` : '') + digits + (percent ? '%' : '')
	};
}

const text = (value: string, looks: Omit<CellObject, 'type' | 'value'>): CellObject => ({
	type: String,
	value,
	...looks
});
