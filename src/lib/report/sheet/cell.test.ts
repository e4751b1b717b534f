import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { cellSchema, fits, labelSchema, noteSchema } from './cell-schema.ts';
import { columnKinds, dashCell, emptyCell, numberCell, type Cell } from './cell.ts';
import { cellsOf, numberCells } from './cells.fixture.ts';
import { readCell, readText } from './read-cell.ts';
import { readNumber } from './read-number.ts';
import { writeCell } from './write-cell.ts';

const circa = (value: number): Cell => numberCell(value, { circa: true });
const text = (words: string): Cell => ({ kind: 'text', text: words });

const read: [string, Cell][] = [
	['', emptyCell],
	['  ', emptyCell],
	['-', dashCell],
	['–', dashCell],
	[' — ', dashCell],
	['0', numberCell(0)],
	['-0', numberCell(0)],
	['12', numberCell(12)],
	['-5', numberCell(-5)],
	['−5', numberCell(-5)],
	['1.234', numberCell(1234)],
	['1 234', numberCell(1234)],
	['1\u00a0234\u202f567', numberCell(1234567)],
	['1234', numberCell(1234)],
	['1.234.567,89', numberCell(1234567.89, { decimals: 2 })],
	['3,5', numberCell(3.5, { decimals: 1 })],
	['8,0', numberCell(8, { decimals: 1 })],
	['12%', numberCell(12, { percent: true })],
	['12,5 %', numberCell(12.5, { decimals: 1, percent: true })],
	['circa 700', circa(700)],
	['Circa 1.200', circa(1200)],
	['ca. 700', circa(700)],
	['ca 700', circa(700)],
	['c.a. 700', circa(700)],
	['± 700', circa(700)],
	['+/- 700', circa(700)],
	['~700', circa(700)],
	['ongeveer 12%', numberCell(12, { percent: true, circa: true })],
	['n.v.t.', text('n.v.t.')],
	['onbekend', text('onbekend')],
	['circa', text('circa')]
];

test.each(read)('%j in a column of numbers is %j', (typed, cell) => {
	expect(readCell(typed)).toEqual({ ok: true, value: cell });
	expect(fits(cell, 'number')).toBe(true);
});

const unread = [
	['1.5', 'separator-unclear'],
	['1,234', 'separator-unclear'],
	['1,234.5', 'separator-unclear'],
	['12.34', 'separator-unclear'],
	['1.2345', 'separator-unclear'],
	['1234,567', 'too-many-decimals'],
	['0,125', 'too-many-decimals'],
	['10000000000', 'number-too-long'],
	['007', 'number-unclear'],
	['+5', 'number-unclear'],
	['- 5', 'number-unclear'],
	['700*', 'number-unclear'],
	['5 van 6', 'number-unclear'],
	['2020-03-12', 'number-unclear'],
	['x²', 'number-unclear'],
	['=SOM(A1:A2)', 'formula'],
	['#VERW!', 'spreadsheet-error'],
	['#DEEL/0!', 'spreadsheet-error'],
	['####', 'spreadsheet-error'],
	['a\u0000', 'text-unreadable'],
	['\ud800', 'text-unreadable'],
	['x'.repeat(2001), 'text-too-long']
] as const;

test.each(unread)('%j in a column of numbers is refused: %s', (typed, reason) => {
	expect(readCell(typed)).toEqual({ ok: false, refused: reason });
});

test.each([
	['-5', 'negative-count'],
	['2,5', 'count-not-whole'],
	['3,0', 'count-not-whole'],
	['12%', 'count-in-percent']
] as const)('%j is no count of people or reports: %s', (typed, reason) => {
	expect(readCell(typed, 'count')).toEqual({ ok: false, refused: reason });
	expect(readCell(typed, 'number').ok).toBe(true);
});

test('in a column of text everything is text, but for nothing and a dash', () => {
	for (const typed of ['1.234', 'circa 700', '=1+1', '12-3-2020', '007']) {
		expect(readCell(typed, 'text')).toEqual({ ok: true, value: text(typed) });
	}
	expect(readCell('-', 'text')).toEqual({ ok: true, value: dashCell });
	expect(readCell('', 'text')).toEqual({ ok: true, value: emptyCell });
	expect(readCell('#REF!', 'text')).toMatchObject({ refused: 'spreadsheet-error' });
});

test('in a column of dates a digit begins a date', () => {
	const day: Cell = { kind: 'date', day: '2020-03-12' };
	expect(readCell('12-3-2020', 'date')).toEqual({ ok: true, value: day });
	expect(readCell('onbekend', 'date')).toEqual({ ok: true, value: text('onbekend') });
	expect(readCell('2020', 'date')).toEqual({ ok: false, refused: 'day-unclear' });
	expect(readCell('12-3-20', 'date')).toEqual({ ok: false, refused: 'year-of-two-digits' });
	expect(fits(day, 'number')).toBe(false);
});

test('English turns the separators round', () => {
	expect(readNumber('1,234.5', 'en')).toEqual({ ok: true, value: { value: 1234.5, decimals: 1 } });
	expect(readNumber('1.234', 'en')).toEqual({ ok: false, refused: 'separator-unclear' });
	expect(writeCell(numberCell(1234.5, { decimals: 1, circa: true }), 'en')).toBe('about 1,234.5');
	expect(writeCell(numberCell(-1234.5, { decimals: 2 }), 'nl')).toBe('-1.234,50');
	expect(writeCell({ kind: 'date', day: '2020-03-02' }, 'en')).toBe('2 March 2020');
	expect(writeCell({ kind: 'date', day: '2020-03-02' }, 'nl')).toBe('2-3-2020');
});

test('a text is stored without spaces around it and with one kind of line end', () => {
	expect(readText(' een\r\ntwee\rdrie ')).toEqual({ ok: true, value: 'een\ntwee\ndrie' });
	expect(v.is(noteSchema, '')).toBe(true);
	expect(v.is(noteSchema, ' a')).toBe(false);
	expect(v.is(labelSchema(3), '')).toBe(false);
	expect(v.is(labelSchema(3), 'abcd')).toBe(false);
});

test.each([
	{ ...numberCell(-0) },
	{ ...numberCell(1.5) },
	{ ...numberCell(1e10) },
	{ ...numberCell(Number.NaN) },
	{ kind: 'number', value: 1 },
	{ kind: 'text', text: '' },
	{ kind: 'text', text: 'a\r' },
	{ kind: 'date', day: '2026-02-30' },
	{ kind: 'note' }
])('%j is not stored', (cell) => {
	expect(v.is(cellSchema, cell)).toBe(false);
});

test.each(columnKinds)('what is printed of a cell of a %s column reads as that cell', (kind) => {
	const cases = fc.property(cellsOf[kind], (cell) => {
		for (const language of ['nl', 'en'] as const) {
			expect(readCell(writeCell(cell, language), kind, language)).toEqual({
				ok: true,
				value: cell
			});
		}
		expect(v.parse(cellSchema, JSON.parse(JSON.stringify(cell)))).toEqual(cell);
		expect(fits(cell, kind)).toBe(true);
	});
	fc.assert(cases);
});

test('a number is read in one language as it was meant, or refused', () => {
	const cases = fc.property(numberCells, (cell) => {
		const other = readCell(writeCell(cell, 'en').replace('about', 'circa'), 'number', 'nl');
		expect(other.ok ? other.value : cell).toEqual(cell);
	});
	fc.assert(cases);
});

test('whatever is typed, it is a cell that can be stored, or refused', () => {
	const cases = fc.property(
		fc.string({ unit: 'binary-ascii' }),
		fc.constantFrom(...columnKinds),
		(typed, kind) => {
			const cell = readCell(typed, kind);
			expect(
				cell.ok ? v.is(cellSchema, cell.value) && fits(cell.value, kind) : cell.refused
			).toBeTruthy();
		}
	);
	fc.assert(cases);
});
