import { fromHex } from '../../../src/lib/ballot/bytes.fixture.ts';
import { open } from '#lib/ballot/seal.ts';
import type { Dump } from './dump.ts';
import { firstChoices, ordersOfPeople, type Envelope } from './records.ts';
import type { Guesses } from './score.ts';
import type { Year } from './year.ts';

const ways: [string, (a: Envelope, b: Envelope) => number][] = [
	['place', () => 0],
	['transaction', (a, b) => a.xmin - b.xmin],
	['nullifier', (a, b) => (a.nullifier < b.nullifier ? -1 : 1)],
	['envelope', (a, b) => (a.envelope < b.envelope ? -1 : 1)]
];

/**
 * Attacker B: opens every envelope of one dump, and lays every order of envelopes beside every order of
 * people that the dump holds, forwards and backwards.
 * @returns the guesses of each way of joining them
 */
export async function joinWithKey(
	{ people, key }: Pick<Year, 'people' | 'key'>,
	copy: Dump
): Promise<Map<string, Guesses>> {
	const opened = await Promise.all(
		firstChoices(copy).map(async (each) => {
			const place = { contest: each.contest, nullifier: fromHex(each.nullifier.slice(2)) };
			const found = await open(key, place, fromHex(each.envelope.slice(2)));
			return { ...each, option: found.ok ? found.value.option : '' };
		})
	);
	const guesses = new Map<string, Guesses>();
	for (const [name, order] of ordersOfPeople(copy, people, opened.length)) {
		for (const [way, compare] of ways) {
			const options = opened.toSorted(compare).map(({ option }) => option);
			const lay = (list: readonly string[]) =>
				new Map(order.map((person, at) => [person, list[at] ?? ''] as const));
			guesses.set(`${name} = envelopes by ${way}`, lay(options));
			guesses.set(`${name} = envelopes by ${way}, backwards`, lay(options.toReversed()));
		}
	}
	return guesses;
}
