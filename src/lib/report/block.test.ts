import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestBlock, readBlock } from './block.ts';

const cellsIn = (text: string, separator = '\t') => {
	const read = readBlock(text, separator);
	return read.ok ? read.value.map(({ cells }) => cells) : read.refused;
};

test.each<[string, string[][]]>([
	['', []],
	['a', [['a']]],
	[
		'a\tb\nc\td\n',
		[
			['a', 'b'],
			['c', 'd']
		]
	],
	[
		'a\tb\r\nc\td\r\n',
		[
			['a', 'b'],
			['c', 'd']
		]
	],
	['a\rb', [['a'], ['b']]],
	[
		'a\t\t\n\tb',
		[
			['a', '', ''],
			['', 'b']
		]
	],
	['a\t', [['a', '']]],
	['\n', [['']]],
	['\ufeffa\tb', [['a', 'b']]],
	['"een\ttwee"\t"drie\nvier"', [['een\ttwee', 'drie\nvier']]],
	['"zeg ""ja"""\t""', [['zeg "ja"', '']]],
	['5" buis\ta', [['5" buis', 'a']]]
])('%j is %j', (text, cells) => {
	expect(cellsIn(text)).toEqual(cells);
});

test('a semicolon may separate as well', () => {
	expect(cellsIn('a;"b;c"\nd;e', ';')).toEqual([
		['a', 'b;c'],
		['d', 'e']
	]);
});

test('a line is named by where it begins', () => {
	const read = readBlock('kop\n"twee\r\nregels"\tx\nlaatste', '\t');
	expect(read.ok && read.value.map(({ line }) => line)).toEqual([1, 2, 4]);
});

test.each(['"a', 'a\t"b\nc', '"a"b'])('in %j a quote is not closed', (text) => {
	expect(cellsIn(text)).toBe('quote-not-closed');
});

test('a text that is no table is refused for its size before it is read', () => {
	expect(cellsIn('x'.repeat(longestBlock + 1))).toBe('too-large');
});

test('a block of the largest size is read in a moment', () => {
	expect(cellsIn('"'.repeat(longestBlock))).toEqual([['"'.repeat(longestBlock / 2 - 1)]]);
	expect(cellsIn('a\t'.repeat(longestBlock / 2))).toHaveLength(1);
	expect(cellsIn(`"${'x'.repeat(longestBlock - 1)}`)).toBe('quote-not-closed');
});

test('whatever stands in the cells, the block has it', () => {
	const table = fc.array(
		fc.array(fc.string({ unit: 'binary-ascii' }), { minLength: 1, maxLength: 4 }),
		{
			maxLength: 6
		}
	);
	const cases = fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
		const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`));
		expect(cellsIn(quoted.map((row) => row.join('\t') + end).join(''))).toEqual(rows);
	});
	fc.assert(cases);
});
