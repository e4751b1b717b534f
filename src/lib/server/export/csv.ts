import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;

/**
 * A table as a file that Dutch spreadsheets open by double click: UTF-8 with a mark, semicolons, the
 * heads in the first line. A cell that would run as a formula (`=`, `+`, `-`, `@` first) gets an
 * apostrophe before it (OWASP: CSV injection).
 */
export function csv(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
	return stringify([heads, ...rows] as Cell[][], {
		bom: true,
		delimiter: ';',
		record_delimiter: 'windows',
		// A line break of either sort is a new row to some programs, with a formula at its start perhaps.
		quoted_match: /[\r\n]/,
		escape_formulas: true
	});
}

/** A file to save: its name without ending (letters, digits and dashes), its heads and its rows. */
export type CsvFile = { name: string; heads: string[]; rows: Cell[][] };

/** The answer that makes a browser save a table. */
export function csvAnswer({ name, heads, rows }: CsvFile): Response {
	return new Response(csv(heads, rows), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}.csv"`
		}
	});
}
