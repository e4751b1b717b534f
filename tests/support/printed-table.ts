import type { Tongue } from '#lib/report/sheet/cell.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';
import { printedRows } from '#lib/report/sheet/totals.ts';
import { writeCell } from '#lib/report/sheet/write-cell.ts';

/** A cell of a table as a reader must find it: its text, and the remarks that belong to it. */
export type ExpectedCell = { text: string; notes: string[] };

/** What every file and page must show of a table, cell by cell. Sums that differ from their parts are not in it. */
export function expectedTable(sheet: Sheet, language: Tongue = 'nl') {
	return {
		title: sheet.title,
		heads: [sheet.rowHead, ...sheet.columns.map(({ label }) => label)],
		rows: printedRows(sheet).map(({ label, entries }): ExpectedCell[] => [
			{ text: label, notes: [] },
			...entries.map(({ cell, note }) => ({
				text: writeCell(cell, language),
				notes: note === '' ? [] : [note]
			}))
		])
	};
}
