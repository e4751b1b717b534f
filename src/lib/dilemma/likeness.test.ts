import { expect, test } from 'vitest';
import { namesSomethingOf } from './likeness.ts';

const story =
	'Ron staat bij de bus. Hij leende een werkkaart van Noor. ‘Wil je helpen?’ vraagt hij.';

test.each([
	['a long word', 'Wie de werkkaart geeft, draagt mee.'],
	['a part of a compound', 'De kaart is van jou.'],
	['another form of the word', 'Zulke kaarten zijn op naam.'],
	['a short noun', 'Stap in een andere bus.'],
	['a name', 'Praat met Noor.']
])('sees %s of the story', (_, feedback) => {
	expect(namesSomethingOf(story, feedback)).toBe(true);
});

test.each([
	['everyday words', 'Je wilt helpen en vraagt wat nodig is.'],
	['another story', 'De envelop ligt op tafel.']
])('does not see %s', (_, feedback) => {
	expect(namesSomethingOf(story, feedback)).toBe(false);
});
