import type { Tongue } from '#lib/report/sheet/cell.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';
import { odfContent, odfPackage, odfStyles, type DocumentFacts } from './odf-package.ts';
import { odsType } from './ods-namespaces.ts';
import { automaticStyles, commonStyles } from './ods-styles.ts';
import { odsTable } from './ods-table.ts';
import { tabNames } from './tab-names.ts';
import { element } from './xml.ts';

/** A workbook. `sourceOf`: where the numbers of a sheet come from, besides what it says of itself. */
export type Workbook = DocumentFacts & {
	sheets: readonly Sheet[];
	sourceOf?: (sheet: Sheet) => string | undefined;
};

/** An ODF 1.3 spreadsheet with one tab for every sheet. The same sheets give the same bytes. */
export const sheetOds = (workbook: Workbook): Uint8Array<ArrayBuffer> =>
	odfPackage(odsType, content(workbook), styles(workbook.language), workbook);

function content({ sheets, language, sourceOf }: Workbook): Uint8Array {
	const names = tabNames(sheets.map(({ title }) => title));
	const tables = sheets.map((sheet, at) =>
		odsTable(sheet, names[at]!, language, sourceOf?.(sheet))
	);
	return odfContent(automaticStyles(language), element('office:spreadsheet', {}, ...tables));
}

const styles = (language: Tongue): Uint8Array => odfStyles(commonStyles(language));
