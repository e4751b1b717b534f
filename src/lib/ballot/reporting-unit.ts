/** A unit as it stands when a period opens. `staff` are the people in it and in no unit below it. */
export type StaffedUnit = { id: string; parentId: string | null; staff: number };

/** Stands for everyone: the reporting unit of people whose own unit is too small all the way up. */
export const organisation = 'organisation';

/**
 * The fewest people of one reporting unit. A smaller one may have one newcomer, and whoever then holds
 * the key reads a named choice.
 */
export const fewest = 100;

type Group = { unit: string; members: string[]; staff: number };

/**
 * The reporting unit of every unit: the nearest one above it, itself included, in which at least 100
 * people remain. Who remains in a directorate after its large departments report by themselves may be
 * few; then the smallest of these reports with them, so that no group is what others leave over.
 * @param unplaced people whose unit is not in the tree; they report with the organisation
 */
export function reportingUnits(
	units: readonly StaffedUnit[],
	unplaced = 0
): ReadonlyMap<string, string> {
	const known = new Set(units.map(({ id }) => id));
	const below = Map.groupBy(units, ({ parentId }) =>
		parentId !== null && known.has(parentId) ? parentId : organisation
	);
	const { groups, rest } = gather({ unit: organisation, members: [], staff: unplaced });
	return new Map(
		[...groups, ...(rest ? [rest] : [])].flatMap(({ unit, members }) =>
			members.map((member) => [member, unit] as const)
		)
	);

	/** Groups at and below a unit that are large enough, and who is left over for the unit above it. */
	function gather(own: Group): { groups: Group[]; rest: Group | null } {
		const lower = (below.get(own.unit) ?? []).map(({ id, staff }) =>
			gather({ unit: id, members: [id], staff })
		);
		const left = lower.flatMap(({ rest }) => rest ?? []);
		const groups = lower.flatMap((each) => each.groups).toSorted(largestFirst);
		let here = merge([own, ...left], own.unit);
		if (here.members.length === 0 && here.staff === 0) return { groups, rest: null };
		while (here.staff < fewest && groups.length > 0) here = merge([here, groups.pop()!], own.unit);
		return here.staff < fewest ? { groups, rest: here } : { groups: [...groups, here], rest: null };
	}
}

const largestFirst = (a: Group, b: Group) => b.staff - a.staff || (a.unit < b.unit ? -1 : 1);

const merge = (groups: Group[], unit: string): Group => ({
	unit,
	members: groups.flatMap(({ members }) => members),
	staff: groups.reduce((sum, { staff }) => sum + staff, 0)
});
