import { describe, expect, it } from 'vitest';
import { commonOrder } from './ranking.ts';
import { shiftOf } from './shift.ts';
import { plainWord, wordCloud } from './word-cloud.ts';

const promised = { from: 5, exactFrom: 20 };
const times = <Item>(n: number, item: Item) => Array<Item>(n).fill(item);

describe('a common order', () => {
	const entries = ['a', 'b', 'c'];

	it('needs five people', () => {
		expect(commonOrder(entries, times(4, entries), promised)).toEqual({ show: 'talk' });
	});

	it('is by mean place, and entries that tie share one', () => {
		const rankings = [...times(3, ['b', 'a', 'c']), ...times(3, ['b', 'c', 'a'])];
		expect(commonOrder(entries, rankings, promised)).toEqual({
			show: 'order',
			order: [['b'], ['a', 'c']]
		});
	});

	it('has mean places from twenty people', () => {
		const rankings = [...times(15, ['a', 'b', 'c']), ...times(5, ['b', 'a', 'c'])];
		expect(commonOrder(entries, rankings, promised)).toEqual({
			show: 'exact',
			order: [['a'], ['b'], ['c']],
			places: { a: 1.3, b: 1.8, c: 3 },
			of: 20
		});
	});
});

describe('a word cloud', () => {
	const given = [['moed'], ['moed', 'lef'], ['zorg'], ['zorg'], ['stil']];

	it('has words of two people or more, without numbers and in alphabetical order', () => {
		expect(wordCloud(given, promised)).toEqual({
			show: 'words',
			words: [
				{ word: 'moed', people: null },
				{ word: 'zorg', people: null }
			]
		});
	});

	it('counts somebody who gives a word twice once', () => {
		expect(wordCloud([...given, ['lef2', 'lef2']], promised)).toEqual(wordCloud(given, promised));
	});

	it('has numbers from twenty people, and nothing below five', () => {
		const many = wordCloud([...times(19, ['moed']), ['lef']], promised);
		expect(many).toEqual({ show: 'words', words: [{ word: 'moed', people: 19 }] });
		expect(wordCloud(given.slice(1), promised)).toEqual({ show: 'talk' });
	});

	it.each([
		['  Moed! ', 'moed'],
		['collega’s', 'collega’s'],
		["collega's", 'collega’s'],
		['één-op-één praten', 'één-op-één praten'],
		['dat is wel heel lang', 'dat is wel'],
		['<b>lef</b>', 'b lef b'],
		['🙂', '']
	])('counts “%s” as “%s”, also the second time', (typed, word) => {
		expect(plainWord(typed)).toBe(word);
		expect(plainWord(word)).toBe(word);
	});
});

describe('who chose differently', () => {
	const pairs = (changed: number, kept: number) => [
		...times(changed, ['a', 'b'] as const),
		...times(kept, ['a', 'a'] as const)
	];

	it.each([
		[3, 6, null],
		[3, 7, 'part'],
		[2, 12, null],
		[12, 2, null],
		[3, 17, 'few-or-none'],
		[7, 3, 'more-than-half']
	])('%i changed and %i kept: %s', (changed, kept, says) => {
		expect(shiftOf(pairs(changed, kept))).toBe(says);
	});
});
