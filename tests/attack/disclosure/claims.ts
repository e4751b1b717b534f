import type { Row } from '#lib/report/table.ts';

/** What is known of the votes of some units together: at least `low` and at most `high` per option. */
export type Claim = {
	units: readonly string[];
	low: readonly number[];
	high: readonly number[];
};

/** A table as the insider got it, with what was known of its votes besides. */
export type Told = {
	table: Row;
	voters: ReadonlyMap<string, number>;
	/** The exact votes per option, where one statement per vote tells them. */
	totals?: readonly number[] | undefined;
};

/** What the insider may suppose together: claims of different tables about the same votes. */
export type Supposed = {
	claims: readonly Claim[];
	/** The sets of units whose exact votes the statements tell. */
	exact: readonly (readonly string[])[];
};

/** How far an exact number is from the printed one at most. */
const slack = 4;

export const rowsOf = (row: Row): Row[] => [row, ...row.parts.flatMap(rowsOf)];

export const total = (numbers: readonly number[]): number =>
	numbers.reduce((sum, number) => sum + number, 0);

/**
 * Everything that can be supposed of a table and the earlier ones of the same dilemma: that any of these
 * are about the same votes, in the rows with the same units and the same numbers of voters.
 */
export function suppositions(now: Told, earlier: readonly Told[], off = slack): Supposed[] {
	const same = earlier
		.map(({ table, ...known }) => {
			const rows = rowsOf(table).filter(({ units }) =>
				units.every((unit) => now.voters.get(unit) === known.voters.get(unit))
			);
			return suppose(rows, rows[0] === table ? known.totals : undefined, off);
		})
		.filter(({ claims }) => claims.length > 0);
	const own = suppose(rowsOf(now.table), now.totals, off);
	return subsets(same).map((some) => ({
		claims: [own, ...some].flatMap(({ claims }) => claims),
		exact: [own, ...some].flatMap(({ exact }) => exact)
	}));
}

/** Rows of one table, the first of them known exactly where there are totals. */
function suppose(rows: readonly Row[], totals: Told['totals'], off: number): Supposed {
	const claims = rows.map(({ units, counts }) => ({
		units,
		low: counts.map((count) => Math.max(0, count - off)),
		high: counts.map((count) => count + off)
	}));
	if (!totals) return { claims, exact: [] };
	const { units } = rows[0]!;
	return { claims: [...claims, { units, low: totals, high: totals }], exact: [units] };
}

const subsets = <T>(list: readonly T[]): T[][] =>
	list.reduce<T[][]>((all, each) => [...all, ...all.map((some) => [...some, each])], [[]]);
