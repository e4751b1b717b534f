import writeXlsxFile from 'write-excel-file/node';
import type { Sheet } from '#lib/report/sheet/sheet.ts';
import type { DocumentFacts } from './odf-package.ts';
import { repacked } from './repack.ts';
import { tabNames } from './tab-names.ts';
import { coreProperties } from './xlsx-core.ts';
import { xlsxColumns, xlsxRows } from './xlsx-rows.ts';

/** What a workbook says of itself, and whose it is. */
export type WorkbookFacts = DocumentFacts & { organisation: string };

/**
 * Sheets as an XLSX workbook, a tab for each. The same sheets give the same bytes.
 * @param tables each with where its numbers come from; '' where it says so itself
 */
export async function sheetsXlsx(
	tables: readonly { sheet: Sheet; source: string }[],
	facts: WorkbookFacts
): Promise<Uint8Array<ArrayBuffer>> {
	const names = tabNames(tables.map(({ sheet }) => sheet.title));
	const sheets = tables.map(({ sheet, source }, at) => ({
		sheet: names[at]!,
		data: xlsxRows(sheet, source, facts.language),
		columns: xlsxColumns(sheet),
		stickyRowsCount: 1,
		stickyColumnsCount: 1
	}));
	const made = await writeXlsxFile(sheets, {
		fontFamily: 'Calibri',
		fontSize: 11,
		features: [coreProperties(facts)]
	}).toBuffer();
	return repacked(made, (text) => text);
}
