import { expect, test } from 'vitest';
import { strengthOf, type Strength } from './strength.ts';

const length = { min: 12, max: 128 };
const known = ['Ada', 'van den Berg', 'ada.berg@zandermeer.example', 'Gemeente Zandermeer'];

const table: [string, Strength][] = [
	['', 'too-short'],
	['kort genoeg', 'too-short'],
	['x'.repeat(129), 'too-long'],
	['aaaaaaaaaaaa', 'guessable'],
	['123456789012', 'guessable'],
	['abcabcabcabc', 'guessable'],
	['wachtwoord123', 'guessable'],
	['Welkom2026!!', 'guessable'],
	['zomer-zomer-2026', 'guessable'],
	['Zandermeer-Berg-Ada', 'guessable'],
	['fietsbel-7hok', 'fair'],
	['mijn fiets staat op het plein', 'strong']
];

test.each(table)('%s is %s', (password, strength) => {
	expect(strengthOf(password, length, known)).toBe(strength);
});

test('a long sentence needs no digits, capitals or other signs', () => {
	expect(strengthOf('de kat slaapt op de verwarming', length)).toBe('strong');
});
