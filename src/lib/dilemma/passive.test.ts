import { expect, test } from 'vitest';
import { passiveIn } from './passive.ts';

test.each([
	'De bon wordt teruggegeven.',
	'Ik vraag of de lijst verzonden werd.',
	'De brief wordt door mij verstuurd.',
	'Mijn collega’s worden besproken.'
])('is passive: %s', (text) => {
	expect(passiveIn(text)).toBe(text);
});

test.each([
	'Ik word boos en loop weg.',
	'Het wordt laat. Ik heb de bon teruggegeven.',
	'Ik vraag wat er wordt van het gebied.',
	'Ik geef de bon terug.'
])('is active: %s', (text) => {
	expect(passiveIn(text)).toBeUndefined();
});
