import type { Book } from '#lib/report/book/book.ts';
import { dateOf } from './book-cover.ts';
import { tablesOf } from './book-tables.ts';
import { sheetsXlsx } from './sheets-xlsx.ts';

/** The tables of a report as an XLSX workbook, a tab for each. The same book gives the same bytes. */
export const bookXlsx = (book: Book): Promise<Uint8Array<ArrayBuffer>> =>
	sheetsXlsx(tablesOf(book), {
		title: book.title,
		organisation: book.organisation,
		language: book.language,
		writtenOn: dateOf(book)
	});
