import { expect, test } from 'vitest';
import { inOneLanguage, wantedIn } from './languages.ts';

test.each([
	[null, []],
	['', []],
	['nl', ['nl']],
	['en;q=0.5, nl', ['nl', 'en']],
	['EN-gb ; q = 0.2 ,nl;q=0.9,*;q=0.1', ['nl', 'en-gb', '*']],
	['nl;q=0, en', ['en']],
	['nl;q=x,,en;;', []]
])('of %j wants %j', (header, wanted) => {
	expect(wantedIn(header)).toEqual(wanted);
});

const words = { en: 'road', 'en-GB': 'way', 'nl-NL': 'weg' };

test.each([
	[['en-GB'], 'way'],
	[['en-gb'], 'way'],
	[['en-US'], 'road'],
	[['nl'], 'weg'],
	[['nl-BE'], 'weg'],
	[['fr', 'nl'], 'weg'],
	[['fr'], 'road'],
	[['*'], 'road'],
	[[], 'road']
])('who wants %j gets %s', (wanted, told) => {
	const lower = wanted.map((tag) => tag.toLowerCase());
	expect(Object.values(inOneLanguage(words, lower))).toEqual([told]);
});

test('no words stay none', () => {
	expect(inOneLanguage({}, ['nl'])).toEqual({});
});
