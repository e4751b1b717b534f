import { stringify } from 'csv-stringify/sync';
import { reportSheet } from '#lib/i18n/report-sheet.ts';
import { guarded } from '#lib/report/formula.ts';
import type { Tongue } from '#lib/report/sheet/cell.ts';
import type { Entry, Sheet } from '#lib/report/sheet/sheet.ts';
import { printedRows } from '#lib/report/sheet/totals.ts';
import { writeCell } from '#lib/report/sheet/write-cell.ts';
import { differenceTexts } from './difference-texts.ts';

/** A column of the file: its head, and what it says of each line. The totals come after the last row. */
type FileColumn = { head: string; of: (line: number) => string };

/**
 * A sheet as a file that Dutch spreadsheets open by double click: UTF-8 with a mark, semicolons, one line
 * of heads. Remarks have a column beside what they belong to, and sums that differ from their parts are
 * named in the last one. Numbers have no separators for thousands. Words that would run as a formula get
 * an apostrophe before them; a dash and a negative number stay what they are.
 */
export function sheetCsv(sheet: Sheet, language: Tongue): string {
	const columns = columnsOf(sheet, language);
	const lines = printedRows(sheet).map((_, line) => columns.map(({ of }) => of(line)));
	return stringify([columns.map(({ head }) => guarded(head)), ...lines], {
		bom: true,
		delimiter: ';',
		record_delimiter: 'windows',
		// A line end alone is a new row to some programs.
		quoted_match: /[\r\n]/
	});
}

function columnsOf(sheet: Sheet, language: Tongue): FileColumn[] {
	const words = reportSheet[language];
	const rows = printedRows(sheet);
	const labels = { head: sheet.rowHead, of: (line: number) => guarded(rows[line]!.label) };
	const category = { head: words.category, of: (line: number) => sheet.rows[line]?.risk ?? '' };
	const cells = sheet.columns.flatMap(({ label }, at): FileColumn[] => {
		const entryOf = (line: number) => rows[line]!.entries[at]!;
		const notes = { head: words.noteOf(label), of: (line: number) => guarded(entryOf(line).note) };
		const hasNotes = rows.some(({ entries }) => entries[at]!.note !== '');
		const own = { head: label, of: (line: number) => written(entryOf(line), language) };
		return hasNotes ? [own, notes] : [own];
	});
	return [
		labels,
		...(sheet.rows.some(({ risk }) => risk) ? [category] : []),
		...cells,
		...checkOf(sheet, language)
	];
}

const written = ({ cell }: Entry, language: Tongue): string =>
	cell.kind === 'text' ? guarded(cell.text) : writeCell(cell, language, false);

function checkOf(sheet: Sheet, language: Tongue): FileColumn[] {
	const found = differenceTexts(sheet, language);
	if (found.length === 0) return [];
	const of = (line: number) => found.filter(({ row }) => row === (sheet.rows[line]?.id ?? null));
	return [
		{
			head: reportSheet[language].check,
			of: (line) =>
				guarded(
					of(line)
						.map(({ text }) => text)
						.join(' ')
				)
		}
	];
}
