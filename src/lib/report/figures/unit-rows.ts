import type { Counts, Participation, ParticipationRow } from '../activity/participation.ts';

/** People of some units, each in one row: rows add up to the total. `key` is empty for who has no unit. */
export type UnitRow = Omit<Counts, 'meetings'> & {
	key: readonly string[];
	/** They are of the unit itself and in none below it, where those have rows of their own. */
	direct: boolean;
};

/**
 * The rows of a participation by unit down to one level (1: directorates), so that everybody is in one of
 * them. Who belongs to a unit above that level and to none below it has a row of its own. Meetings are
 * left out: one that people of two units came to would count twice.
 */
export function unitRows({ rows }: Participation, level: number): UnitRow[] {
	return rows
		.filter(({ key }) => key.length <= level)
		.flatMap((row): UnitRow[] => {
			const parts = rows.filter((each) => isRightBelow(each, row));
			if (row.key.length === level || parts.length === 0) return [{ ...row, direct: false }];
			const rest = without(row, parts);
			return Object.values(rest).some((count) => count > 0)
				? [{ ...rest, key: row.key, direct: true }]
				: [];
		})
		.map(({ key, direct, people, times, staff, reached }) => ({
			...{ key, direct, people, times, staff, reached }
		}));
}

const isRightBelow = ({ key }: ParticipationRow, above: ParticipationRow): boolean =>
	above.key.length > 0 &&
	key.length === above.key.length + 1 &&
	above.key.every((unit, at) => key[at] === unit);

function without(row: ParticipationRow, parts: readonly ParticipationRow[]) {
	const rest = (count: 'people' | 'times' | 'staff' | 'reached') =>
		parts.reduce((left, part) => left - part[count], row[count]);
	return {
		people: rest('people'),
		times: rest('times'),
		staff: rest('staff'),
		reached: rest('reached')
	};
}
