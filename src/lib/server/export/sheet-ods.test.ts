import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realSheets } from '#lib/report/sheet/report-tables.fixture.ts';
import { column, sheetOf, typed } from '#lib/report/sheet/sheets.fixture.ts';
import { namespaces } from './ods-namespaces.ts';
import { readOds } from './read-ods.ts';
import { childrenOf, readXml, type XmlElement } from './read-xml.ts';
import { sheetOds, type Workbook } from './sheet-ods.ts';
import { remarksOf } from './sheet-remarks.ts';
import { unzip } from './unzip.ts';

const workbook: Workbook = {
	title: 'Jaarverslag <integriteit> 2021',
	language: 'nl',
	writtenOn: '2026-03-04',
	sheets: realSheets
};
const file = sheetOds(workbook);

const sums = sheetOf(
	[
		column('a', { total: { kind: 'computed', note: '' } }),
		column('b', { total: { kind: 'typed', cell: typed(9), note: '' } })
	],
	[
		['x', 'circa 700', 4],
		['y', '-', '']
	]
);

function part(path: string, of = file): XmlElement {
	const opened = unzip(of, [path], 10_000_000);
	const bytes = opened.ok ? opened.value.get(path) : undefined;
	const root = readXml(new TextDecoder().decode(bytes).trimEnd(), namespaces);
	if (!root.ok) throw new Error(path);
	return root.value;
}

function all(root: XmlElement, name: string): XmlElement[] {
	const inside = root.children.filter((child) => typeof child !== 'string');
	return [
		...inside.filter((child) => child.name === name),
		...inside.flatMap((child) => all(child, name))
	];
}

test('the type of the file comes first, as it is', () => {
	const start = Buffer.from(file.subarray(0, 84)).toString('latin1');
	expect(start.slice(30)).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
	expect(file[8]).toBe(0);
});

test('the manifest names every part, in version 1.3', () => {
	const manifest = part('META-INF/manifest.xml');
	const entries = childrenOf(manifest, 'manifest:file-entry');
	expect(manifest.attributes.get('manifest:version')).toBe('1.3');
	expect(entries.map(({ attributes }) => attributes.get('manifest:full-path'))).toEqual([
		'/',
		'content.xml',
		'styles.xml',
		'meta.xml'
	]);
	for (const path of ['content.xml', 'styles.xml', 'meta.xml']) {
		expect(part(path).attributes.get('office:version')).toBe('1.3');
	}
});

test('it has a title and a language', () => {
	const [facts] = childrenOf(part('meta.xml'), 'office:meta');
	expect(childrenOf(facts!, 'dc:title')[0]!.children).toEqual([workbook.title]);
	expect(childrenOf(facts!, 'dc:language')[0]!.children).toEqual(['nl']);
	const [text] = all(part('styles.xml'), 'style:text-properties');
	expect(text!.attributes.get('fo:language')).toBe('nl');
	expect(text!.attributes.get('fo:country')).toBe('NL');
});

test('every table has a tab, a title and heads that are heads', () => {
	const tables = all(part('content.xml'), 'table:table');
	expect(tables).toHaveLength(realSheets.length);
	for (const [at, table] of tables.entries()) {
		expect(childrenOf(table, 'table:title')[0]!.children).toEqual([realSheets[at]!.title]);
		expect(childrenOf(table, 'table:table-header-rows')).toHaveLength(1);
	}
});

test('every style that a cell has is there', () => {
	const content = part('content.xml');
	const styles = all(content, 'style:style').map(({ attributes }) => attributes.get('style:name'));
	const used = ['table:table-cell', 'table:table-column']
		.flatMap((name) => all(content, name))
		.flatMap(({ attributes }) => attributes.get('table:style-name') ?? []);
	expect(styles).toEqual(expect.arrayContaining([...new Set(used)]));
	expect(new Set(styles).size).toBe(styles.length);
});

test('a computed total is a formula with its value, a typed one is a number', () => {
	const content = part('content.xml', sheetOds({ ...workbook, sheets: [sums] }));
	const formulas = all(content, 'table:table-cell').filter(({ attributes }) =>
		attributes.has('table:formula')
	);
	expect(formulas.map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
		{
			'table:style-name': 'number0circa',
			'office:value-type': 'float',
			'office:value': '700',
			'table:formula': 'of:=SUM([.B2:.B3])'
		}
	]);
});

test('below the table stands what there is to say of it', () => {
	expect(remarksOf(sums, 'nl')).toEqual([
		'Tabel: Meldingen',
		'Herkomst: Ingevuld door de organisatie.',
		'Een lege cel: Het is niet bekend.',
		'Een streepje (-): Het is hier niet van toepassing.',
		'Circa: Het aantal is geschat.'
	]);
	const differing = sheetOf(
		[
			column('all', { label: 'totaal', parts: ['b'] }),
			column('b', { total: { kind: 'typed', cell: typed(9), note: '' } })
		],
		[['2021', 5, 4]]
	);
	expect(remarksOf({ ...differing, note: 'Van papier.' }, 'en').slice(2)).toEqual([
		'Note: Van papier.',
		'Please note. Totaal, b: it says 9, the parts make 4.',
		'Please note. 2021, totaal: it says 5, the parts make 4.'
	]);
});

test('the same tables are the same bytes', () => {
	expect(sheetOds(workbook)).toEqual(file);
});

const office = ['soffice', 'libreoffice'].find(
	(name) => spawnSync(name, ['--version']).status === 0
);

test.skipIf(!office)(
	'LibreOffice, where it is found, opens and saves it unchanged',
	() => {
		const folder = mkdtempSync(join(tmpdir(), 'sheet-ods-'));
		try {
			writeFileSync(
				join(folder, 'in.ods'),
				sheetOds({ ...workbook, sheets: [...realSheets, sums] })
			);
			const profile = `-env:UserInstallation=file://${folder}/profile`;
			const out = join(folder, 'out');
			const convert = [
				'--headless',
				'--convert-to',
				'ods',
				'--outdir',
				out,
				join(folder, 'in.ods')
			];
			expect(spawnSync(office!, [profile, ...convert]).status).toBe(0);
			const rowsOf = (path: string) => {
				const read = readOds(readFileSync(join(folder, path)));
				return read.ok && read.value.map(({ name, rows }) => ({ name, rows }));
			};
			expect(rowsOf('out/in.ods')).toEqual(rowsOf('in.ods'));
		} finally {
			rmSync(folder, { recursive: true });
		}
	},
	120_000
);
