import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { emptyCell, numberCell } from './cell.ts';
import { differences } from './differences.ts';
import { isSound, sheetSchema } from './sheet.ts';
import { column, sheetOf, sheets, typed } from './sheets.fixture.ts';
import { smallCells } from './small-cells.ts';
import { cellsOf, hundredths, numbersOf, printedRows, sumOf, totalEntry } from './totals.ts';

const total = (cell: string | number) => ({ kind: 'typed', cell: typed(cell), note: '' }) as const;

test('a sheet is stored as it is', () => {
	const cases = fc.property(sheets, (sheet) => {
		expect(v.parse(sheetSchema, JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
	});
	fc.assert(cases);
});

const good = sheetOf([column('a'), column('b', { kind: 'text' })], [['x', 1, 'een']]);
const [row] = good.rows;
test.each([
	['no columns', { columns: [], rows: [] }],
	['a row that is too short', { rows: [{ ...row, entries: [] }] }],
	['two rows with one id', { rows: [row, row] }],
	['two columns with one head', { columns: [column('a'), column('b', { label: 'a' })] }],
	['a cell that does not fit', { columns: [column('a', { kind: 'date' }), good.columns[1]] }],
	['a total of words', { columns: [column('a'), column('b', { kind: 'text', total: total(1) })] }],
	['a sum of itself', { columns: [column('a', { parts: ['a'] }), good.columns[1]] }],
	['a sum of what is not there', { columns: [column('a', { parts: ['c'] }), good.columns[1]] }],
	['a key too many', { extra: true }]
])('a sheet with %s is not stored', (_, change) => {
	expect(isSound(good)).toBe(true);
	expect(v.is(sheetSchema, { ...good, ...change })).toBe(false);
});

test('a total is typed, or the sum of the numbers that are there', () => {
	const sheet = sheetOf(
		[column('a', { total: { kind: 'computed', note: 'n' } }), column('b', { total: total(9) })],
		[
			['x', 1, 4],
			['y', 'circa 20', ''],
			['z', '-', 'onbekend']
		]
	);
	expect(totalEntry(sheet, 0)).toEqual({ cell: numberCell(21, { circa: true }), note: 'n' });
	expect(printedRows(sheet).at(-1)).toMatchObject({
		label: 'Totaal',
		total: true,
		entries: [{}, { cell: numberCell(9), note: '' }]
	});
	expect(printedRows(good)).toHaveLength(1);
});

test('a sum is exact in hundredths, and there is none of percentages or of nothing', () => {
	const cents = [typed('0,1'), typed('0,20')];
	expect(sumOf(cents)).toEqual(numberCell(0.3, { decimals: 2 }));
	expect(hundredths(numbersOf(cents))).toBe(30);
	expect(sumOf([typed('10%'), typed(5)])).toEqual(emptyCell);
	expect(sumOf([typed('-'), typed('onbekend')])).toEqual(emptyCell);
});

const differing = (printed: string | number, ...parts: (string | number)[]) =>
	differences(
		sheetOf(
			[column('a', { kind: 'number', total: total(printed) })],
			parts.map((part, at) => [`${at}`, part])
		)
	).map(({ printed: one, parts: other }) => [one.value, other.value]);

test('a typed total that its parts do not make is told with both numbers', () => {
	expect(differing(219, 100, 118)).toEqual([[219, 218]]);
	expect(differing(218, 100, 118)).toEqual([]);
	expect(differing('0,3', '0,1', '0,2')).toEqual([]);
	expect(differing(10, '-', 9)).toEqual([[10, 9]]);
	expect(differing('-', 1, 2)).toEqual([]);
});

test('nothing is told where it may be right', () => {
	expect(differing(10, 4, '')).toEqual([]);
	expect(differing(10, 4, 'onbekend')).toEqual([]);
	expect(differing('circa 700', 650)).toEqual([]);
	expect(differing(700, 'circa 650')).toEqual([]);
	expect(differing('100%', '33%', '33%')).toEqual([]);
	expect(differing(3, 4, '')).toEqual([[3, 4]]);
});

test('a column may be the sum of others, row by row', () => {
	const sheet = sheetOf(
		[column('all', { parts: ['digital', 'room'] }), column('digital'), column('room')],
		[
			['2019', 190, '', ''],
			['2020', 187, 100, ''],
			['2021', 173, 92, 81],
			['2022', 173, 92, 80]
		]
	);
	expect(differences(sheet)).toEqual([
		{ column: 'all', row: 'row-4', printed: numberCell(173), parts: numberCell(172) }
	]);
});

test('counts from 1 to 4 are small, in the line of totals too; ratings are not', () => {
	const sheet = sheetOf(
		[column('a', { total: total(4) }), column('b', { kind: 'number' })],
		[
			['x', 1, 3],
			['y', 0, 3],
			['z', 5, 3],
			['w', 'circa 2', 3],
			['v', '-', 3]
		]
	);
	expect(smallCells(sheet)).toEqual([
		{ row: 0, column: 0, value: 1 },
		{ row: 3, column: 0, value: 2 },
		{ row: 5, column: 0, value: 4 }
	]);
});

test('a computed total never differs from its parts, and nothing is ever changed', () => {
	const cases = fc.property(sheets, (sheet) => {
		const before = structuredClone(sheet);
		for (const { column: id, row: line, printed, parts } of differences(sheet)) {
			const at = sheet.columns.findIndex((each) => each.id === id);
			if (line === null) expect(sheet.columns[at]!.total.kind).toBe('typed');
			expect(printed.value).not.toBe(parts.value);
		}
		for (const [at, { total: below }] of sheet.columns.entries()) {
			if (below.kind !== 'computed') continue;
			const { cell } = totalEntry(sheet, at);
			const values = numbersOf(cellsOf(sheet, at)).map(({ value }) => Math.round(value * 100));
			if (cell.kind === 'number') {
				expect(Math.round(cell.value * 100)).toBe(values.reduce((sum, value) => sum + value, 0));
			}
		}
		expect(smallCells(sheet).every(({ value }) => value > 0 && value < 5)).toBe(true);
		expect(sheet).toEqual(before);
	});
	fc.assert(cases);
});
