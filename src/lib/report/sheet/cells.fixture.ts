import * as fc from 'fast-check';
import { day } from '../days.fixture.ts';
import { dashCell, emptyCell, type Cell, type ColumnKind, type NumberCell } from './cell.ts';
import { readCell, readText } from './read-cell.ts';

const decimals = fc.constantFrom<NumberCell['decimals']>(0, 1, 2);
const digits = fc.oneof(
	fc.integer({ min: -30, max: 30 }),
	fc.integer({ min: -9_999_999_999, max: 9_999_999_999 })
);

/** Any number that a cell holds. */
export const numberCells: fc.Arbitrary<NumberCell> = fc
	.record({ value: digits, decimals, percent: fc.boolean(), circa: fc.boolean() })
	.map(({ value, ...cell }) => ({
		kind: 'number',
		value: Number((value / 10 ** cell.decimals).toFixed(cell.decimals)),
		...cell
	}));

const counts = fc
	.record({ value: fc.nat(2000), circa: fc.boolean() })
	.map((cell): Cell => ({ kind: 'number', ...cell, decimals: 0, percent: false }));

const signs = [
	'=',
	'+',
	'-',
	'@',
	"'",
	'"',
	';',
	'\t',
	'\n',
	'<',
	'&',
	']]>',
	'  ',
	'é',
	'1',
	'🙂'
];
const written = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 30 }),
	fc.array(fc.constantFrom(...signs, 'a', 'b'), { maxLength: 12 }).map((parts) => parts.join(''))
);

/** A text as it is stored, also the empty one. */
export const storedTexts = written.map((typed) => {
	const text = readText(typed);
	return text.ok ? text.value : '';
});

const textCells = (kind: ColumnKind) =>
	written.map((typed) => readCell(typed, kind)).map((read) => (read.ok ? read.value : emptyCell));

const others = (kind: ColumnKind) =>
	fc.oneof(fc.constant(emptyCell), fc.constant(dashCell), textCells(kind));

const days = day.map((date): Cell => ({ kind: 'date', day: date }));

/** Any cell of a column of this kind. */
export const cellsOf: Record<ColumnKind, fc.Arbitrary<Cell>> = {
	count: fc.oneof({ weight: 3, arbitrary: counts }, others('count')),
	number: fc.oneof({ weight: 3, arbitrary: numberCells }, others('number')),
	text: textCells('text'),
	date: fc.oneof({ weight: 3, arbitrary: days }, others('date'))
};
