import { htmlLang, type Language } from '../../../i18n/language.ts';
import type { Db } from '../../db/connect.ts';
import { reportTableOf } from '../../db/report-tables.ts';
import { sheetCsv } from '../../export/sheet-csv.ts';
import { sheetJson } from '../../export/sheet-json.ts';
import { sheetOds } from '../../export/sheet-ods.ts';
import { isId } from './editor.ts';

/** The files a table can be saved as, with their media types. */
export const tableFiles = {
	csv: 'text/csv; charset=utf-8',
	ods: 'application/vnd.oasis.opendocument.spreadsheet',
	json: 'application/json'
} as const;

export type TableFile = { name: string; type: string; body: string | Uint8Array<ArrayBuffer> };

/** A table as a file; `undefined` where there is no such table, or no such kind of file. */
export async function tableFile(
	db: Db,
	id: string,
	{ kind, language }: { kind: string; language: Language }
): Promise<TableFile | undefined> {
	if (!isId(id) || !isKind(kind)) return undefined;
	const table = await reportTableOf(db, id);
	if (!table) return undefined;
	const { sheet, changedOn: writtenOn } = table;
	const tongue = htmlLang(language);
	const bodies = {
		csv: () => sheetCsv(sheet, tongue),
		ods: () => sheetOds({ title: sheet.title, language: tongue, writtenOn, sheets: [sheet] }),
		json: () => sheetJson([sheet], tongue)
	};
	return { name: `${fileName(sheet.title)}.${kind}`, type: tableFiles[kind], body: bodies[kind]() };
}

const isKind = (kind: string): kind is keyof typeof tableFiles => Object.hasOwn(tableFiles, kind);

/** A title as the name of a file: letters, digits and hyphens. */
const fileName = (title: string): string =>
	title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60) || 'tabel';
