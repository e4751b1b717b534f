import { findFlow, type Bounded } from './flow.ts';
import { sum } from './table.ts';

/** What is known of the votes of some units together: at least `low` and at most `high` per option. */
export type Claim = {
	units: readonly string[];
	low: readonly number[];
	high: readonly number[];
};

export type Interval = { low: number; high: number };

/** A set of units of which something can be worked out, and what, per option. */
export type Cells = {
	units: readonly string[];
	voters: number;
	interval: (option: number) => Interval;
};

/** Whether two sets of units overlap while neither holds the other. */
export function crosses(a: readonly string[], b: readonly string[]): boolean {
	const both = a.filter((unit) => b.includes(unit)).length;
	return both > 0 && both < a.length && both < b.length;
}

/**
 * Everything that follows from some claims and from the exact number of voters per unit: for each set
 * of units in a claim, and for what a set holds beside the sets inside it, the exact interval of each
 * option. Both ends of an interval are reached by a table of whole numbers that fits all claims. Claims
 * may not cross, and the first is of all units. Nothing if no table fits.
 */
export function workOut(
	voters: ReadonlyMap<string, number>,
	claims: readonly Claim[]
): Cells[] | undefined {
	const options = claims[0]!.low.length;
	const edges: Bounded[] = [];
	const sets = claims
		.toSorted((a, b) => b.units.length - a.units.length)
		.map((claim, at) => ({ ...claim, node: 1 + at * (options + 1), inside: [] as string[] }));
	const found = sets.map((set, at) => {
		const parent = sets.findLast(({ units }, other) => other < at && units.includes(set.units[0]!));
		parent?.inside.push(...set.units);
		const first = edges.length;
		for (let option = 0; option < options; option++)
			edges.push({
				from: set.node + option,
				to: parent ? parent.node + option : 0,
				low: set.low[option]!,
				high: set.high[option]!
			});
		return { units: set.units, voters: votersOf(set.units), first };
	});
	for (const { units, inside, node } of sets) {
		const rest = units.filter((unit) => !inside.includes(unit));
		const supply = votersOf(rest);
		if (supply === 0) continue;
		edges.push({ from: 0, to: node + options, low: supply, high: supply });
		found.push({ units: rest, voters: supply, first: edges.length });
		for (let option = 0; option < options; option++)
			edges.push({ from: node + options, to: node + option, low: 0, high: supply });
	}
	const flow = findFlow(1 + sets.length * (options + 1), edges);
	return (
		flow &&
		found.map(({ first, ...cells }) => ({
			...cells,
			interval: (option) => ({ low: flow.least(first + option), high: flow.most(first + option) })
		}))
	);

	function votersOf(units: readonly string[]): number {
		return sum(units.map((unit) => voters.get(unit)!));
	}
}
