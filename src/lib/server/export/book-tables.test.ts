import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { expectedTable } from '../../../../tests/support/printed-table.ts';
import {
	allOf,
	childrenOf,
	textOf,
	xmlPart,
	type XmlElement
} from '../../../../tests/support/xml-part.ts';
import { bookCsv } from './book-csv.ts';
import { bookOds } from './book-ods.ts';
import { tablesOf } from './book-tables.ts';
import { bookXlsx } from './book-xlsx.ts';
import { wholeBook } from './books.fixture.ts';
import { readOds } from './read-ods.ts';
import { unzip } from './unzip.ts';

const tables = tablesOf(wholeBook);
const titles = tables.map(({ sheet }) => sheet.title);

const xlsx = await bookXlsx(wholeBook);
const shared = allOf(xmlPart(xlsx, 'xl/sharedStrings.xml', {}), 'si').map(textOf);

/** What stands in a cell of a workbook: a text, a number, or nothing. */
function valueOf(cell: XmlElement): string | number {
	const [value] = childrenOf(cell, 'v');
	if (!value) return textOf(cell);
	return cell.attributes.get('t') === 's' ? shared[Number(textOf(value))]! : Number(textOf(value));
}

/** The rows of a tab of the workbook, with their cells by column letter. */
const rowsOf = (tab: number) =>
	allOf(xmlPart(xlsx, `xl/worksheets/sheet${tab}.xml`, {}), 'row').map((row) =>
		Object.fromEntries(
			childrenOf(row, 'c').map((cell) => [
				cell.attributes.get('r')!.replace(/\d+$/, ''),
				valueOf(cell)
			])
		)
	);

describe('the tables of a report', () => {
	test('are there once each, those of charts too, then plans and single numbers', () => {
		expect(new Set(titles).size).toBe(titles.length);
		expect(titles).toContain('Wie meldde');
		expect(titles).not.toContain('Meldingen door de jaren');
		expect(titles.slice(-2)).toEqual(['Jaarplan 2026 – 2027', 'Losse getallen']);
	});

	test('a number that stands by itself stays a number; a date makes all of them words', () => {
		const { sheet } = tables.at(-1)!;
		expect(sheet.rows[0]!.entries[0]!.cell).toMatchObject({ value: 1200, circa: true });
		const blocks = [{ kind: 'number', id: 'a', label: 'Dag', written: '4-3-2026', source: 'x' }];
		const dated = { ...wholeBook, chapters: [{ ...wholeBook.chapters[0]!, blocks }] };
		const [only] = tablesOf(dated as typeof wholeBook);
		expect(only!.sheet.rows[0]!.entries[0]!.cell).toEqual({ kind: 'text', text: '4-3-2026' });
	});
});

test('ODS has a tab for each table, with where its numbers come from', () => {
	const read = readOds(bookOds(wholeBook));
	if (!read.ok) throw new Error(read.refused);
	expect(read.value.map(({ title }) => title)).toEqual(titles);
	const words = read.value[0]!.rows.flat().map(({ read: cell }) =>
		cell.ok && cell.value.kind === 'text' ? cell.value.text : ''
	);
	expect(words).toContain('Herkomst: Geteld in Tweesprong, op de dag van het feit.');
});

describe('XLSX', () => {
	test('has a tab for each table', () => {
		const workbook = xmlPart(xlsx, 'xl/workbook.xml', {});
		expect(allOf(workbook, 'sheet')).toHaveLength(tables.length);
	});

	test('numbers are numbers, and empty, 0, a dash and circa stay four things', () => {
		const [heads, ...rows] = rowsOf(1);
		expect(heads).toEqual({ A: 'jaar', B: 'totaal', C: 'digitaal', D: 'live' });
		expect(rows.slice(0, 4)).toEqual([
			{ A: '2018', B: 130 },
			{ A: '2019', B: 190 },
			{ A: '2020', B: 187 },
			{ A: '2021', B: 173, C: 92, D: 81 }
		]);
		const formats = allOf(xmlPart(xlsx, 'xl/styles.xml', {}), 'numFmt').map(({ attributes }) =>
			attributes.get('formatCode')
		);
		expect(formats).toContain('"circa "#,##0');
		const remarked = rowsOf(titles.indexOf('Maatregelen met opmerkingen') + 1);
		expect(remarked.slice(0, 4)).toEqual([
			{ A: 'maatregel', B: 'aantal', C: 'aantal (opmerking)' },
			{ A: 'onderzoek - ongegrond', B: 2, C: 'Opmerking 1\n= tweede regel' },
			{ A: 'officiële waarschuwing', B: '-', C: 'Opmerking 2\n= tweede regel' },
			{ A: 'gesprek met leidinggevende' }
		]);
	});

	test('no cell is a formula', () => {
		for (let tab = 1; tab <= tables.length; tab++) {
			const sheet = xmlPart(xlsx, `xl/worksheets/sheet${tab}.xml`, {});
			expect(allOf(sheet, 'f')).toEqual([]);
		}
	});
});

test('CSV has a file for each table, and a dictionary that names it', () => {
	const opened = unzip(bookCsv(wholeBook), 'all', 1e7);
	const files = new Map(opened.ok ? opened.value : []);
	const text = (name: string) => new TextDecoder().decode(files.get(name));
	const dictionary = JSON.parse(text('dictionary.json')) as {
		tables: { file: string; title: string; origin: string }[];
	};
	expect(dictionary.tables.map(({ title }) => title)).toEqual(titles);
	expect([...files.keys()]).toEqual([
		...dictionary.tables.map(({ file }) => file),
		'dictionary.json'
	]);
	for (const [at, { file }] of dictionary.tables.entries()) {
		const [heads] = parse(text(file), { bom: true, delimiter: ';', to_line: 1 }) as string[][];
		expect(heads![0]).toBe(expectedTable(tables[at]!.sheet).heads[0]);
	}
});
