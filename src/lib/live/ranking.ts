import { levelOf, type Promised } from './threshold.ts';

/** A common order: entries that share a place stand together. `places`: the mean place of each, from 1. */
export type Order =
	| { show: 'talk' }
	| { show: 'order'; order: string[][] }
	| { show: 'exact'; order: string[][]; places: Record<string, number>; of: number };

/** The common order of these rankings, by the mean place (Borda count). */
export function commonOrder(
	entries: readonly string[],
	rankings: readonly (readonly string[])[],
	promised: Promised
): Order {
	const of = rankings.length;
	const level = levelOf(of, promised);
	if (level === 'talk') return { show: 'talk' };
	const sums = new Map(
		entries.map((entry) => [
			entry,
			rankings.reduce((sum, ranking) => sum + ranking.indexOf(entry) + 1, 0)
		])
	);
	const different = [...new Set(sums.values())].toSorted((one, other) => one - other);
	const order = different.map((sum) => entries.filter((entry) => sums.get(entry) === sum));
	if (level === 'steps') return { show: 'order', order };
	const places = Object.fromEntries(
		[...sums].map(([entry, sum]) => [entry, Math.round((10 * sum) / of) / 10])
	);
	return { show: 'exact', order, places, of };
}
