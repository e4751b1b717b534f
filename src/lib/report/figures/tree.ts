import type { Day } from '../day.ts';

/** What a unit is called and where it hangs, up to and including the day before `endsOn`. */
export type UnitSpan = {
	unitId: string;
	parentId: string | null;
	name: string;
	startsOn: Day;
	endsOn: Day | null;
};

/** The units over the years. */
export type Tree = {
	/** The way down to a unit on a day, from the top; empty for one that is in no tree then. */
	lineOn: (unitId: string | null, day: Day) => readonly string[];
	/** The name of a unit on a day; where it was not there then, the last name before, or else its first. */
	nameOn: (unitId: string, day: Day) => string;
};

/** A tree of units whose names and places have dates. A unit whose parent is not there stands at the top. */
export function treeOf(spans: readonly UnitSpan[]): Tree {
	const ofUnit = Map.groupBy(
		spans.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1)),
		({ unitId }) => unitId
	);
	const spanOn = (unitId: string, day: Day) =>
		ofUnit
			.get(unitId)
			?.find(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day < endsOn));
	return {
		lineOn(unitId, day) {
			const line: string[] = [];
			for (let span = unitId ? spanOn(unitId, day) : undefined; span;) {
				// Units that hang below each other are in no tree.
				if (line.includes(span.unitId)) return [];
				line.unshift(span.unitId);
				span = span.parentId ? spanOn(span.parentId, day) : undefined;
			}
			return line;
		},
		nameOn(unitId, day) {
			const known = ofUnit.get(unitId) ?? [];
			const before = known.filter(({ startsOn }) => startsOn <= day);
			return (before.at(-1) ?? known[0])?.name ?? '';
		}
	};
}
