import type { Day } from '../../../report/day.ts';
import type { Tongue } from '../../../report/sheet/cell.ts';
import type { Sheet } from '../../../report/sheet/sheet.ts';
import { sheetCsv } from '../../export/sheet-csv.ts';
import { sheetJson } from '../../export/sheet-json.ts';
import { sheetOds } from '../../export/sheet-ods.ts';

/** The files that a figure can be saved as; each is the name in its address. */
export const figureFiles = ['table.csv', 'table.ods', 'table.json'] as const;
export type FigureFile = (typeof figureFiles)[number];

const types: Record<FigureFile, string> = {
	'table.csv': 'text/csv; charset=utf-8',
	'table.ods': 'application/vnd.oasis.opendocument.spreadsheet',
	'table.json': 'application/json; charset=utf-8'
};

/** The file of this name, or `undefined`. */
export const figureFileNamed = (name: string): FigureFile | undefined =>
	figureFiles.find((file) => file === name);

/** The answer that makes a browser save a figure. @param on the date of the numbers */
export function figureFile(
	file: FigureFile,
	sheet: Sheet,
	{ language, on }: { language: Tongue; on: Day }
): Response {
	const name = `${sheet.id}-${on}${file.slice('table'.length)}`;
	return new Response(bodyOf(), {
		headers: {
			'content-type': types[file],
			'content-disposition': `attachment; filename="${name}"`
		}
	});

	function bodyOf() {
		if (file === 'table.csv') return sheetCsv(sheet, language);
		if (file === 'table.json') return sheetJson([sheet], language);
		return sheetOds({ title: sheet.title, language, writtenOn: on, sheets: [sheet] });
	}
}
