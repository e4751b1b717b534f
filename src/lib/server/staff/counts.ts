import type { PersonSort, Plan, UnitSort } from '#lib/staff/plan.ts';

/** How many people and units change, by sort; `people-` and `units-` go before the sort. */
export type Counts = Partial<Record<`people-${PersonSort}` | `units-${UnitSort}`, number>>;

/** Counts the changes of a plan. Somebody who moves and gets another name counts in both. */
export function countsOf({ people, units }: Plan): Counts {
	const counts: Counts = {};
	const add = (key: keyof Counts) => (counts[key] = (counts[key] ?? 0) + 1);
	for (const { sorts } of people) for (const sort of sorts) add(`people-${sort}`);
	for (const { sorts } of units) for (const sort of sorts) add(`units-${sort}`);
	return counts;
}

/** Whether a plan does anything. */
export const doesAnything = ({ people, units }: Plan): boolean => people.length + units.length > 0;
