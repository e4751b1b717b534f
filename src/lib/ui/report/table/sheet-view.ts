import { htmlLang, type Language } from '#lib/i18n/language.ts';
import { reportSheet } from '#lib/i18n/report-sheet.ts';
import type { Cell } from '#lib/report/sheet/cell.ts';
import { differences } from '#lib/report/sheet/differences.ts';
import type { Column, Sheet } from '#lib/report/sheet/sheet.ts';
import { smallCells } from '#lib/report/sheet/small-cells.ts';
import { printedRows } from '#lib/report/sheet/totals.ts';
import { writeCell } from '#lib/report/sheet/write-cell.ts';

/**
 * A cell as it is read. `words`: it is no number or date; `notes`: the numbers of its footnotes; `small`: it
 * is a count under 5.
 */
export type CellView = { text: string; words: boolean; notes: number[]; small: boolean };

export type RowView = { label: string; cells: CellView[] };

/** A sheet as a page shows it. `total` is the line below the rows, where the sheet has one. */
export type SheetView = {
	rows: RowView[];
	total: RowView | null;
	/** Footnotes in reading order: number 1 is the first. */
	notes: string[];
	/** Where the numbers come from, the remark to the table, and what the signs in it mean. */
	remarks: string[];
};

/**
 * Lays out a sheet for reading. A remark to a cell is a footnote, and so is a sum that differs from its
 * parts: the number itself is printed as it was typed.
 */
export function sheetView(sheet: Sheet, language: Language): SheetView {
	const notes: string[] = [];
	const small = smallCells(sheet);
	const differs = differenceTexts(sheet, language);
	const rows = printedRows(sheet).map(({ label, entries }, line) => ({
		label,
		cells: entries.map(({ cell, note }, at): CellView => {
			const column = sheet.columns[at]!.id;
			const row = sheet.rows[line]?.id ?? null;
			const difference = differs.filter((each) => each.row === row && each.column === column);
			const said = [...(note === '' ? [] : [note]), ...difference.map(({ text }) => text)];
			return {
				text: writeCell(cell, htmlLang(language)),
				words: cell.kind === 'text',
				notes: said.map((text) => notes.push(text)),
				small: small.some((each) => each.row === line && each.column === at)
			};
		})
	}));
	return {
		rows: rows.slice(0, sheet.rows.length),
		total: rows[sheet.rows.length] ?? null,
		notes,
		remarks: remarksOf(sheet, language)
	};
}

/** Numbers stand to the right, so that units are below units. */
export const isNumeric = ({ kind }: Column): boolean => kind === 'count' || kind === 'number';

function differenceTexts(sheet: Sheet, language: Language) {
	const [words, tongue] = [reportSheet[language], htmlLang(language)];
	const labelOf = (id: string) => sheet.columns.find((column) => column.id === id)!.label;
	return differences(sheet).map(({ row, column, printed, parts }) => ({
		row,
		column,
		text: words.differs(labelOf(column), writeCell(printed, tongue), writeCell(parts, tongue))
	}));
}

function remarksOf(sheet: Sheet, language: Language): string[] {
	const words = reportSheet[language];
	const cells = sheet.rows.flatMap(({ entries }) => entries.map(({ cell }) => cell));
	const occurs = (is: (cell: Cell) => boolean, remark: string) => (cells.some(is) ? [remark] : []);
	return [
		...(sheet.note === '' ? [] : [sheet.note]),
		...occurs(({ kind }) => kind === 'empty', words.emptyIs(words.empty)),
		...occurs(({ kind }) => kind === 'dash', words.dashIs(words.dash)),
		...occurs((cell) => cell.kind === 'number' && cell.circa, words.circaIs(words.circa))
	];
}
