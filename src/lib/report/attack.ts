import { crosses, workOut, type Cells, type Claim } from './intervals.ts';
import { behind, brokenRule, type Rule } from './rules.ts';
import { flatten, type Earlier, type Row } from './table.ts';

/** What the insider knows besides the table and how it was made. */
export type Known = {
	/** The exact number of voters of every unit in the table. */
	voters: ReadonlyMap<string, number>;
	/** The exact votes per option of the whole organisation, where vote statements will tell them. */
	totals?: readonly number[] | undefined;
	earlier?: readonly Earlier[];
};

/** The smallest row of the table in which something can be worked out. */
export type Finding = { units: Row['units']; rule: Rule | 'crossing' };

/**
 * Tries to work out from a drawn table what people chose, as an insider would; nothing found means
 * that the table may be shown. Of earlier tables the worst is assumed: what is about the same units
 * with the same numbers of voters is about the same votes, for every combination of earlier tables
 * for which that can be. A row that is known exactly, because statements tell it, is not judged.
 */
export function attack(table: Row, known: Known): Finding | undefined {
	const rows = flatten(table);
	const own = rows.map(claimOf);
	if (known.totals) own[0] = exactly(table, known.totals);
	const earlier = (known.earlier ?? [])
		.map((each) => earlierClaims(each, known.voters))
		.filter((claims) => claims.length > 0);
	return search(own, earlier);

	function search(claims: readonly Claim[], more: readonly Claim[][]): Finding | undefined {
		const crossing = claims === own ? undefined : firstCrossing(claims);
		if (crossing) return { units: smallestAround(crossing), rule: 'crossing' };
		const cells = workOut(known.voters, claims);
		if (!cells && claims === own) throw new Error('This table is not of the votes of these voters');
		if (!cells) return undefined;
		const exact = claims.filter(isExact);
		const judged = cells.filter((cell) => !exact.some(({ units }) => isSame(units, cell.units)));
		const found = judge(judged);
		if (found) return found;
		for (const [at, next] of more.entries()) {
			const further = search([...claims, ...next], more.slice(at + 1));
			if (further) return further;
		}
		return undefined;
	}

	function judge(cells: readonly Cells[]): Finding | undefined {
		for (const { units, voters, interval } of cells.toSorted((a, b) => a.voters - b.voters)) {
			for (const option of table.counts.keys()) {
				const rule = brokenRule(interval(option), voters);
				if (rule) return { units: smallestAround(units), rule };
			}
		}
		return undefined;
	}

	function smallestAround(units: readonly string[]): Row['units'] {
		const around = rows.filter((row) => units.every((unit) => row.units.includes(unit)));
		return around.toSorted((a, b) => a.units.length - b.units.length)[0]!.units;
	}
}

function earlierClaims({ table, voters, totals }: Earlier, now: Known['voters']): Claim[] {
	const same = flatten(table).filter(({ units }) =>
		units.every((unit) => now.has(unit) && now.get(unit) === voters.get(unit))
	);
	const claims = same.map(claimOf);
	return totals && same[0] === table ? [...claims, exactly(table, totals)] : claims;
}

const claimOf = ({ units, counts }: Row): Claim => ({
	units,
	low: counts.map((count) => behind(count).low),
	high: counts.map((count) => behind(count).high)
});

const exactly = ({ units }: Row, totals: readonly number[]): Claim => ({
	units,
	low: totals,
	high: totals
});

const isExact = ({ low, high }: Claim): boolean =>
	low.every((number, option) => number === high[option]);

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((unit) => b.includes(unit));

/** The first set of units, rows of the table before others, that crosses another. */
const firstCrossing = (claims: readonly Claim[]): readonly string[] | undefined =>
	claims.find(({ units }) => claims.some((other) => crosses(units, other.units)))?.units;
