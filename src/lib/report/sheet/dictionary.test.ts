import { expect, test } from 'vitest';
import { dictionary, type DictionaryWords } from './dictionary.ts';
import { column, sheetOf, typed } from './sheets.fixture.ts';

const words: DictionaryWords = {
	platform: 'counted here',
	typed: 'typed in',
	both: 'some of each',
	count: 'a whole number',
	number: 'a number',
	text: 'words',
	date: 'a date',
	empty: 'not known',
	zero: 'none',
	dash: 'does not apply',
	circa: 'about'
};

test('a dictionary says what every column and every sign means', () => {
	const sheet = sheetOf(
		[
			column('all', { label: 'totaal', parts: ['digital'] }),
			column('digital', {
				label: 'digitaal',
				total: { kind: 'typed', cell: typed(2000), note: '' }
			})
		],
		[
			['2020', 1, 1],
			['2021', 3, 1998]
		]
	);
	expect(dictionary(sheet, words, 'nl')).toEqual({
		id: 'table',
		title: 'Meldingen',
		language: 'nl',
		source: { code: 'typed', means: 'typed in' },
		note: '',
		rowHead: 'soort',
		totalRow: 'Totaal',
		columns: [
			{
				id: 'all',
				label: 'totaal',
				kind: 'count',
				means: 'a whole number',
				sumOf: ['digitaal'],
				total: 'none'
			},
			{
				id: 'digital',
				label: 'digitaal',
				kind: 'count',
				means: 'a whole number',
				sumOf: [],
				total: 'typed'
			}
		],
		cells: {
			empty: { written: '', means: 'not known' },
			zero: { written: '0', means: 'none' },
			dash: { written: '-', means: 'does not apply' },
			circa: { written: 'circa 700', means: 'about' }
		},
		differences: [
			{ row: null, column: 'digitaal', printed: '2.000', parts: '1.999' },
			{ row: '2021', column: 'totaal', printed: '3', parts: '1.998' }
		]
	});
});

test('a table without totals has no line of totals', () => {
	const sheet = sheetOf([column('a', { kind: 'text' })], [['x', 'een']]);
	expect(dictionary(sheet, words, 'en')).toMatchObject({
		totalRow: null,
		columns: [{ means: 'words', total: 'none' }],
		cells: { circa: { written: 'about 700' } },
		differences: []
	});
});
