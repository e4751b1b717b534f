import type { Book } from '#lib/report/book/book.ts';
import { dateOf } from './book-cover.ts';
import { tablesOf } from './book-tables.ts';
import { sheetOds } from './sheet-ods.ts';

/** The tables of a report as an ODF spreadsheet, a tab for each. The same book gives the same bytes. */
export function bookOds(book: Book): Uint8Array<ArrayBuffer> {
	const tables = tablesOf(book);
	const sources = new Map(tables.map(({ sheet, source }) => [sheet, source]));
	return sheetOds({
		title: book.title,
		language: book.language,
		writtenOn: dateOf(book),
		sheets: tables.map(({ sheet }) => sheet),
		sourceOf: (sheet) => sources.get(sheet)
	});
}
