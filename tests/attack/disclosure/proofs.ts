import { total, type Claim, type Supposed } from './claims.ts';
import { solve, type Maximise, type Votes } from './solver.ts';

/** Something that an insider can prove of what people chose. */
export type Proof = {
	what: 'fewer than five values' | 'nobody chose it' | 'nearly all chose it';
	units: readonly string[];
	option: number;
	low: number;
	high: number;
	voters: number;
};

/** How many people chose an option in some units: the least and the most in the votes found so far. */
type Cell = Omit<Proof, 'what'> & { at: readonly number[] };

/**
 * What an insider can prove in the rows of all tables, in what one row leaves of another, and in each
 * original unit. A cell is let go when votes were found that fit all that is known and show that nothing
 * can be proven of it; of every other cell the program gives the least and the most. Nothing if no votes
 * fit, which means that these claims are not about the same votes.
 */
export function proofs(
	voters: ReadonlyMap<string, number>,
	{ claims, exact }: Supposed
): Proof[] | undefined {
	const units = [...voters.keys()];
	const numbers = [...voters.values()];
	const options = claims[0]!.low.length;
	const at = (some: readonly string[]) => some.map((unit) => units.indexOf(unit));
	const cells = asked(units, claims, new Set(exact.map(nameOf))).flatMap((some) => {
		const of = total(at(some).map((unit) => numbers[unit]!));
		const cell = { units: some, at: at(some), voters: of, low: of, high: 0 };
		return claims[0]!.low.map((_, option) => ({ ...cell, option }));
	});
	const program = claims.map((claim) => ({ ...claim, at: at(claim.units) }));
	return solve(numbers, options, program, (maximise) => {
		for (const cell of cells) ask(cell, cells, maximise);
		return cells.flatMap(proven);
	});
}

/** Asks for the least and the most of a cell, while it could still be that something can be proven. */
function ask(cell: Cell, cells: readonly Cell[], maximise: Maximise): void {
	for (const sign of [1, -1]) {
		if (proven(cell).length === 0) return;
		const inside = new Set(cell.at);
		see(
			maximise((unit, option) => (option === cell.option && inside.has(unit) ? sign : 0)),
			cells
		);
	}
}

function see(votes: Votes, cells: readonly Cell[]): void {
	for (const cell of cells) {
		const number = total(cell.at.map((unit) => votes[unit]![cell.option]!));
		cell.low = Math.min(cell.low, number);
		cell.high = Math.max(cell.high, number);
	}
}

/**
 * The promise, anew: five possible values; and with three colleagues who tell each other their choice,
 * somebody else may have chosen the option, and a tenth of the group, or ten people from a hundred, may
 * have chosen otherwise. In a group so small that participation says more, all that it leaves open. Rows
 * lie inside each other and never across, so every number between the least and the most is possible.
 */
function proven({ at: _, ...cell }: Cell): Proof[] {
	const { low, high, voters } = cell;
	const others = othersNeeded(voters);
	const found: Proof['what'][] = [];
	if (high - low < Math.min(4, voters)) found.push('fewer than five values');
	if (high < Math.min(4, voters)) found.push('nobody chose it');
	if (voters - low < Math.min(others, voters)) found.push('nearly all chose it');
	return found.map((what) => ({ what, ...cell }));
}

/** So many people may have chosen otherwise, three of whom know it of themselves. */
export const othersNeeded = (voters: number): number => 3 + (voters < 100 ? voters / 10 : 10);

/**
 * All rows, what the rows inside a row leave of it, and each original unit. Not the rows that statements
 * tell exactly, nor a unit of which such a row is all there is.
 */
function asked(
	units: readonly string[],
	claims: readonly Claim[],
	exact: ReadonlySet<string>
): (readonly string[])[] {
	const rows = claims.map((claim) => claim.units);
	const rests = rows.map((row) => {
		const parts = rows.filter((part) => isInside(part, row)).flat();
		return parts.length > 0 ? row.filter((unit) => !parts.includes(unit)) : [];
	});
	const judged = [...rows, ...rests].filter((some) => some.length > 0 && !exact.has(nameOf(some)));
	const single = units.filter((unit) => judged.some((some) => some.includes(unit)));
	const sets = [...judged, ...single.map((unit) => [unit])];
	return [...new Map(sets.map((some) => [nameOf(some), some])).values()].filter(
		(some) => !exact.has(nameOf(some))
	);
}

const isInside = (part: readonly string[], row: readonly string[]): boolean =>
	part.length < row.length && part.every((unit) => row.includes(unit));

const nameOf = (units: readonly string[]): string => units.toSorted().join();
