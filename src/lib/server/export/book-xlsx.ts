import writeXlsxFile from 'write-excel-file/node';
import type { Book } from '#lib/report/book/book.ts';
import { tablesOf } from './book-tables.ts';
import { repacked } from './repack.ts';
import { tabNames } from './tab-names.ts';
import { xlsxColumns, xlsxRows } from './xlsx-rows.ts';
import { coreProperties } from './xlsx-core.ts';

/** The tables of a report as an XLSX workbook, a tab for each. The same book gives the same bytes. */
export async function bookXlsx(book: Book): Promise<Uint8Array<ArrayBuffer>> {
	const tables = tablesOf(book);
	const names = tabNames(tables.map(({ sheet }) => sheet.title));
	const sheets = tables.map(({ sheet, source }, at) => ({
		sheet: names[at]!,
		data: xlsxRows(sheet, source, book.language),
		columns: xlsxColumns(sheet),
		stickyRowsCount: 1,
		stickyColumnsCount: 1
	}));
	const made = await writeXlsxFile(sheets, {
		fontFamily: 'Calibri',
		fontSize: 11,
		features: [coreProperties(book)]
	}).toBuffer();
	return repacked(made, (text) => text);
}
