import type { Card } from '#lib/dilemma/card.ts';
import type { Problem } from '#lib/content/problem.ts';
import type { Shelf } from '#lib/content/shelf.ts';

const manager = /\b(?:leidinggevende|teamleider|teammanager|manager|afdelingshoofd|chef|baas)\b/iu;
const asks = /\b(?:vraag|overleg|bespreek|bel|app|mail|leg)\b/iu;

/** Fewer cards say nothing about a habit. */
const leastCards = 4;

/** "I ask my manager" is a safe answer in at most half of the cards, or it becomes the answer to all. */
export function checkManager({ items }: Shelf): Problem[] {
	const cards = items.flatMap(({ value }) =>
		value.kind === 'card' && value.status !== 'withdrawn' ? value : []
	);
	const safe = cards.filter(asksManager).length;
	if (cards.length < leastCards || safe <= cards.length / 2) return [];
	const message =
		`${safe} of ${cards.length} cards have "I ask my manager" as a within option; ` +
		`at most ${Math.floor(cards.length / 2)}`;
	return [{ path: 'content/dilemmas', line: 1, column: 1, message }];
}

function asksManager({ options }: Card): boolean {
	return options.some(
		({ boundary, text }) => boundary === 'within' && manager.test(text) && asks.test(text)
	);
}
