import { expect, test } from 'vitest';
import { bareWord, countWords, stem } from './words.ts';

test.each([
	['Ik reis van Utrecht – Amersfoort.', 5],
	['Bij ons geldt: [[gift-limit]].', 4],
	['Zo’n bon van 3,80 euro?', 5],
	['…', 0]
])('counts the words of %s', (text, words) => {
	expect(countWords(text)).toBe(words);
});

test('adds up the words of several texts', () => {
	expect(countWords('Ik wacht.', 'Ik bel haar.')).toBe(5);
});

test.each([
	['‘Níet!’', 'niet'],
	['één', 'een'],
	['collega’s,', 'collega’s']
])('bares %s', (word, bare) => {
	expect(bareWord(word)).toBe(bare);
});

test.each([
	['kaart', 'kaarten'],
	['brief', 'brieven'],
	['aanvraag', 'aanvragen'],
	['bon', 'bonnetje'],
	['huis', 'huizen'],
	['collega', 'collega’s'],
	['pot', 'potten']
])('sees that %s and %s are one word', (one, other) => {
	expect(stem(one)).toBe(stem(other));
});

test('keeps short words whole', () => {
	expect([stem('bus'), stem('Ron')]).toEqual(['bus', 'ron']);
});
