import { reportSheet } from '#lib/i18n/report-sheet.ts';
import type { Cell, Tongue } from '#lib/report/sheet/cell.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';
import { printedRows } from '#lib/report/sheet/totals.ts';
import { differenceTexts } from './difference-texts.ts';

/**
 * What stands below a table: what it is called, where its numbers come from, the remark to it, the sums
 * that differ from their parts, and what the signs mean that occur in it.
 * @param source in a sentence; what the sheet says of itself unless told otherwise
 */
export function remarksOf(
	sheet: Sheet,
	language: Tongue,
	source = reportSheet[language][sheet.source]
): string[] {
	const words = reportSheet[language];
	const labels = new Map(sheet.rows.map(({ id, label }) => [id, label]));
	return [
		words.title(sheet.title),
		words.sourceIs(source),
		...(sheet.note === '' ? [] : [words.noteIs(sheet.note)]),
		...differenceTexts(sheet, language).map(({ row, text }) =>
			words.checkIs(row ? labels.get(row)! : sheet.totalLabel, text)
		),
		...signsOf(sheet, language)
	];
}

/** What the signs mean that occur in a table: an empty cell, a dash, circa. */
export function signsOf(sheet: Sheet, language: Tongue): string[] {
	const words = reportSheet[language];
	const cells = printedRows(sheet)
		.filter(({ total }) => !total)
		.flatMap(({ entries }) => entries.map(({ cell }) => cell));
	const occurs = (is: (cell: Cell) => boolean, remark: string) => (cells.some(is) ? [remark] : []);
	return [
		...occurs(({ kind }) => kind === 'empty', words.emptyIs(words.empty)),
		...occurs(({ kind }) => kind === 'dash', words.dashIs(words.dash)),
		...occurs((cell) => cell.kind === 'number' && cell.circa, words.circaIs(words.circa))
	];
}
