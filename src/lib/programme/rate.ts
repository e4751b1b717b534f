import type { Counts } from './rollup.ts';

/**
 * The share that is done in whole percents, `null` when it is required of nobody. It is 0 or 100 only
 * when nobody or everybody is done: 399 of 400 is 99.
 */
export function percentageOf({ required, done }: Counts): number | null {
	if (required === 0) return null;
	const rounded = Math.round((100 * done) / required);
	return done > 0 && done < required ? Math.min(99, Math.max(1, rounded)) : rounded;
}

export type TeamRate =
	| { state: 'percentage'; percentage: number; of: number }
	| { state: 'everyone' | 'not-everyone' | 'nobody-asked' };

/** The fewest people of whom a manager sees a percentage; a programme may ask for more. */
export const smallestGroup = 10;

/** What a manager sees of a unit: no number about fewer than `group` people, never fewer than ten. */
export function teamRateOf(counts: Counts, group = smallestGroup): TeamRate {
	const percentage = percentageOf(counts);
	if (percentage === null) return { state: 'nobody-asked' };
	if (counts.required >= Math.max(group, smallestGroup)) {
		return { state: 'percentage', percentage, of: counts.required };
	}
	return { state: counts.done === counts.required ? 'everyone' : 'not-everyone' };
}
