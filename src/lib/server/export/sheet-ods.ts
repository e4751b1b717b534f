import type { Day } from '#lib/report/day.ts';
import type { Tongue } from '#lib/report/sheet/cell.ts';
import type { Sheet } from '#lib/report/sheet/sheet.ts';
import { declarations, odsType } from './ods-namespaces.ts';
import { automaticStyles, commonStyles } from './ods-styles.ts';
import { odsTable } from './ods-table.ts';
import { tabNames } from './tab-names.ts';
import { element, escaped, xmlDocument } from './xml.ts';
import { zip, type ZipEntry } from './zip.ts';

/** What a workbook says of itself. `writtenOn` is the date of the numbers, so that bytes never differ. */
export type Workbook = {
	title: string;
	language: Tongue;
	writtenOn: Day;
	sheets: readonly Sheet[];
};

const version = { 'office:version': '1.3' };

/** An ODF 1.3 spreadsheet with one tab for every sheet. The same sheets give the same bytes. */
export function sheetOds(workbook: Workbook): Uint8Array<ArrayBuffer> {
	const files: ZipEntry[] = [
		{ path: 'content.xml', data: content(workbook) },
		{ path: 'styles.xml', data: styles(workbook.language) },
		{ path: 'meta.xml', data: meta(workbook) }
	];
	return zip([
		{ path: 'mimetype', data: new TextEncoder().encode(odsType), stored: true },
		...files,
		{ path: 'META-INF/manifest.xml', data: manifest(files.map(({ path }) => path)) }
	]);
}

function content({ sheets, language }: Workbook): Uint8Array {
	const names = tabNames(sheets.map(({ title }) => title));
	const tables = sheets.map((sheet, at) => odsTable(sheet, names[at]!, language));
	return xmlDocument(
		element(
			'office:document-content',
			{ ...declarations, ...version },
			automaticStyles(language),
			element('office:body', {}, element('office:spreadsheet', {}, ...tables))
		)
	);
}

const styles = (language: Tongue): Uint8Array =>
	xmlDocument(
		element('office:document-styles', { ...declarations, ...version }, commonStyles(language))
	);

function meta({ title, language, writtenOn }: Workbook): Uint8Array {
	const facts = element(
		'office:meta',
		{},
		element('meta:generator', {}, 'Tweesprong'),
		element('dc:title', {}, escaped(title)),
		element('dc:language', {}, language),
		element('dc:date', {}, `${writtenOn}T00:00:00`)
	);
	return xmlDocument(element('office:document-meta', { ...declarations, ...version }, facts));
}

function manifest(paths: readonly string[]): Uint8Array {
	const entry = (path: string, type: string) =>
		element('manifest:file-entry', {
			'manifest:full-path': path,
			'manifest:media-type': type,
			'manifest:version': path === '/' ? '1.3' : undefined
		});
	return xmlDocument(
		element(
			'manifest:manifest',
			{
				'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
				'manifest:version': '1.3'
			},
			entry('/', odsType),
			...paths.map((path) => entry(path, 'text/xml'))
		)
	);
}
