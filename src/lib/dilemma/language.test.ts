import { expect, test } from 'vitest';
import { hardWordFinder, languageSays, measure } from './language.ts';

const twelve = 'Ik loop elke dag met mijn hond door het park naar huis.';

test('measures whole sentences and no labels', () => {
	expect(measure(['Wie', 'Ik wacht. Zij belt mij.', twelve])).toEqual({
		sentences: 3,
		words: 17,
		longest: 12
	});
});

test('measures nothing in no text', () => {
	expect(measure([])).toEqual({ sentences: 0, words: 0, longest: 0 });
});

test('a sentence may be longer when the reader reads better', () => {
	const thirteen = `Zo ${twelve.toLowerCase()}`;
	expect(languageSays(twelve, 'A2')).toEqual([]);
	expect(languageSays(thirteen, 'A2')).toEqual([
		`has a sentence of 13 words; at most 12: "${thirteen}"`
	]);
	expect(languageSays(thirteen, 'B1')).toEqual([]);
});

test('Dutch quotes and apostrophes pass', () => {
	expect(languageSays('‘Zo’n bon’, zegt hij.', 'A2')).toEqual([]);
});

test('hard words are found whole, with a capital, and never inside another word', () => {
	const hardWordsIn = hardWordFinder([
		{ hard: 'conform', easy: 'volgens' },
		{ hard: 'ten behoeve van', easy: 'voor' }
	]);
	expect(hardWordsIn('Conform de regel, ten behoeve van jou.')).toEqual([
		'has the hard word "conform"; say "volgens"',
		'has the hard word "ten behoeve van"; say "voor"'
	]);
	expect(hardWordsIn('Conformisme helpt niet.')).toEqual([]);
});

test('an empty list finds nothing', () => {
	expect(hardWordFinder([])('Conform de regel.')).toEqual([]);
});
