import { reportSheet } from '#lib/i18n/report-sheet.ts';
import type { Tongue } from '#lib/report/sheet/cell.ts';
import { dictionary, type Dictionary } from '#lib/report/sheet/dictionary.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';

/** A file of tables: each as it is stored (`sheetSchema`), beside the dictionary that explains it. */
export type SheetFile = { tables: { dictionary: Dictionary; table: Sheet }[] };

/** Sheets as JSON with their data dictionaries. */
export function sheetJson(sheets: readonly Sheet[], language: Tongue): string {
	const words = reportSheet[language];
	const tables = sheets.map((table) => ({ dictionary: dictionary(table, words, language), table }));
	return `${JSON.stringify({ tables } satisfies SheetFile, null, '\t')}\n`;
}
