import { reportSheet } from '#lib/i18n/report-sheet.ts';
import type { Book } from '#lib/report/book/book.ts';
import { dictionary } from '#lib/report/sheet/dictionary.ts';
import { tablesOf } from './book-tables.ts';
import { fileWord } from './file-word.ts';
import { sheetCsv } from './sheet-csv.ts';
import { zip } from './zip.ts';

/**
 * The tables of a report as CSV files in one archive, with `dictionary.json` that says of each file what its
 * columns and signs mean and where its numbers come from. The same book gives the same bytes.
 */
export function bookCsv(book: Book): Uint8Array<ArrayBuffer> {
	const words = reportSheet[book.language];
	const tables = tablesOf(book);
	const names = tables.map(({ sheet }, at) => `${number(at)}-${fileWord(sheet.title)}.csv`);
	const told = tables.map(({ sheet, source }, at) => ({
		file: names[at],
		origin: source,
		...dictionary(sheet, words, book.language)
	}));
	return zip([
		...tables.map(({ sheet }, at) => ({
			path: names[at]!,
			data: encoded(sheetCsv(sheet, book.language))
		})),
		{
			path: 'dictionary.json',
			data: encoded(`${JSON.stringify({ title: book.title, tables: told }, null, '\t')}\n`)
		}
	]);
}

const number = (at: number) => String(at + 1).padStart(2, '0');

const encoded = (text: string) => new TextEncoder().encode(text);
