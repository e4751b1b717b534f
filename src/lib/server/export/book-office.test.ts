import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../tests/support/docx-document.ts';
import { hasLibreOffice, savedByLibreOffice } from '../../../../tests/support/libre-office.ts';
import { readOdt } from '../../../../tests/support/odt-document.ts';
import { expectedTable } from '../../../../tests/support/printed-table.ts';
import { allOf, xmlPart } from '../../../../tests/support/xml-part.ts';
import { bookDocx } from './book-docx.ts';
import { bookOdt } from './book-odt.ts';
import { wholeBook } from './books.fixture.ts';
import { namespaces } from './ods-namespaces.ts';
import { unzip } from './unzip.ts';

const odt = bookOdt(wholeBook);
const docx = await bookDocx(wholeBook);
const fromOdt = readOdt(odt);
const fromDocx = readDocx(docx);

const chapters = ['Beleid en visie', 'Meldingen en maatregelen', 'Jaarplan', 'Bijlagen'];
const expected = wholeBook.chapters
	.flatMap(({ blocks }) => blocks)
	.filter((block) => block.kind === 'table')
	.map(({ sheet }) => expectedTable(sheet));
const alts = [
	'Intimidatie werd van 2013 tot 2017 steeds vaker gemeld: van 30 naar 64.',
	'De meeste meldingen kwamen van diensten zelf.'
];

/** Footnotes are numbered in reading order, table by table. */
const numbered = (table: (typeof expected)[number]) => {
	let number = 0;
	const rows = table.rows.map((row) =>
		row.map(({ text, notes }) => ({ text, notes: notes.map(() => ++number) }))
	);
	return { ...table, rows };
};

describe.each([
	['ODT', fromOdt],
	['DOCX', fromDocx]
] as const)('a report as %s', (_, { tables, headings }) => {
	test('has every table of the report, cell by cell', () => {
		expect(tables.slice(0, expected.length)).toEqual(expected.map(numbered));
	});

	test('has the chapters as headings', () => {
		const titles = headings.map(([, title]) => title);
		expect(titles).toEqual(expect.arrayContaining(chapters));
	});
});

describe('ODT', () => {
	test('is a whole package: the manifest names every part, and every part is there', () => {
		const files = unzip(odt, 'all', 1e7);
		const paths = files.ok ? [...files.value.keys()] : [];
		const manifest = xmlPart(odt, 'META-INF/manifest.xml', {
			manifest: 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'
		});
		const named = allOf(manifest, 'manifest:file-entry').map(({ attributes }) =>
			attributes.get('manifest:full-path')
		);
		expect(paths[0]).toBe('mimetype');
		expect(['mimetype', 'META-INF/manifest.xml', ...named.slice(1)].sort()).toEqual(paths.sort());
	});

	test('names no style that is not there', () => {
		const styles = xmlPart(odt, 'styles.xml', namespaces);
		const known = [styles, fromOdt.content].flatMap((part) =>
			['style:style', 'text:list-style', 'style:page-layout'].flatMap((name) =>
				allOf(part, name).map(({ attributes }) => attributes.get('style:name'))
			)
		);
		const used = [
			'text:p',
			'text:h',
			'text:span',
			'text:list',
			'table:table',
			'table:table-column',
			'table:table-cell'
		]
			.flatMap((name) => allOf(fromOdt.content, name))
			.flatMap(({ attributes }) => [
				attributes.get('text:style-name') ?? [],
				attributes.get('table:style-name') ?? []
			])
			.flat();
		expect([...new Set(used)].filter((name) => !known.includes(name))).toEqual([]);
	});

	test('has drawings with a text, and the drawing itself', () => {
		expect(fromOdt.drawings.map(({ text }) => text)).toEqual(alts);
		for (const { path } of fromOdt.drawings) {
			const svg = xmlPart(odt, path, { svg: 'http://www.w3.org/2000/svg' });
			expect(allOf(svg, 'path').length + allOf(svg, 'rect').length).toBeGreaterThan(0);
		}
	});

	test('levels of headings skip none', () => {
		const levels = fromOdt.headings.map(([level]) => level);
		expect(levels.every((level, at) => at === 0 || level - levels[at - 1]! <= 1)).toBe(true);
	});
});

describe('DOCX', () => {
	test('has charts of Word with the numbers in them and a text for who does not see them', () => {
		expect(fromDocx.charts).toEqual(alts);
		const chart = xmlPart(docx, 'word/charts/chart2.xml', {
			c: 'http://schemas.openxmlformats.org/drawingml/2006/chart'
		});
		const values = allOf(allOf(chart, 'c:val')[0]!, 'c:v').map(({ children }) => children[0]);
		expect(values).toEqual(['35', '10', '2', '2']);
	});

	test('is in the language of the report and of the day of its edition', () => {
		const core = xmlPart(docx, 'docProps/core.xml', {
			dc: 'http://purl.org/dc/elements/1.1/',
			dcterms: 'http://purl.org/dc/terms/'
		});
		expect(allOf(core, 'dc:title')[0]!.children).toEqual([wholeBook.title]);
		expect(allOf(core, 'dc:language')[0]!.children).toEqual(['nl']);
		expect(allOf(core, 'dcterms:modified')[0]!.children).toEqual(['2027-03-09T00:00:00Z']);
	});

	test('a list, a link and bold words are what they are in Word', () => {
		expect(fromDocx.text).toContain('En <b>dit</b> is geen opmaak');
		const document = xmlPart(docx, 'word/document.xml', {
			w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
		});
		expect(allOf(document, 'w:numPr')).toHaveLength(4);
		expect(allOf(document, 'w:hyperlink').length).toBeGreaterThan(0);
	});
});

describe.skipIf(!hasLibreOffice)('LibreOffice, where it is found', () => {
	/** Rows of tables without footnotes: of those it gives every style a name of its own. */
	const plain = fromOdt.tables
		.map(({ rows }, at) => ({ rows, at }))
		.filter(({ rows }) => rows.flat().every(({ notes }) => notes.length === 0));

	test.each([
		['ODT', odt, 'odt'],
		['DOCX', docx, 'docx']
	] as const)(
		'opens the %s with all its tables',
		(_, file, kind) => {
			const read = readOdt(savedByLibreOffice(file, kind, 'odt'));
			expect(plain.map(({ at }) => read.tables[at]!.rows)).toEqual(plain.map(({ rows }) => rows));
			expect(read.headings.map(([, title]) => title)).toEqual(expect.arrayContaining(chapters));
		},
		120_000
	);
});
