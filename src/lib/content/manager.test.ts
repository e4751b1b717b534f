import { expect, test } from 'vitest';
import type { Card } from '#lib/dilemma/card.ts';
import { checkManager } from './manager.ts';
import type { Shelf } from './shelf.ts';

function says(...texts: string[]): string[] {
	const items = texts.map((text) => ({
		value: { kind: 'card', status: 'published', options: [{ boundary: 'within', text }] } as Card
	}));
	return checkManager({ items } as Shelf).map(({ message }) => message);
}

const ask = 'Ik vraag mijn leidinggevende wat ik mag doen.';
const lay = 'Ik leg het eerst voor aan mijn teamleider.';
const other = 'Ik geef de bon terug.';

test('asking the manager may be safe in half of the cards', () => {
	expect(says(ask, lay, other, other)).toEqual([]);
});

test('asking the manager may not be the answer to most cards', () => {
	expect(says(ask, lay, ask, other)).toEqual([
		'3 of 4 cards have "I ask my manager" as a within option; at most 2'
	]);
});

test('telling or working with a manager is not asking', () => {
	expect(says('Mijn leidinggevende zegt ja.', other, ask, lay)).toEqual([]);
});

test('a few cards say nothing yet', () => {
	expect(says(ask, ask, ask)).toEqual([]);
});
