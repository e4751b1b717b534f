import { colluders, behind } from './rules.ts';
import { base } from './rounding.ts';
import { flatten, sum, type Row } from './table.ts';

/** The share that changed their choice: under a tenth, a tenth to under half, half or more. */
export type ShiftBand = 'few' | 'some' | 'most';

/** A share is told from so many voters on. */
const fewestVoters = 100;

/** Knowing the two choices of one person moves each end of what others did by two at most. */
const known = 2 * colluders;

/**
 * The share of the whole organisation that changed their choice between the two contests of a dilemma,
 * in a word. `first` and `second` are the drawn tables, `of` the number of voters in the second contest,
 * and `changed` how many of them said that their choice is another one.
 * A border between two words is told only if every pair of exact tables that may be behind the drawn ones
 * leaves open on which side of it the number is. That is so or not by what is published already. Whatever
 * is answered, also nothing, therefore excludes no pair.
 */
export function shiftBand(
	first: Row,
	second: Row,
	{ changed, of }: { changed: number; of: number }
): ShiftBand | null {
	const pairs = rowPairs(first, second);
	if (of < fewestVoters || !pairs) return null;
	const forced = sum(pairs.map(mostForced)) + known;
	const possible = sum(pairs.map(leastPossible)) - known;
	const isFree = (border: number) => forced < border && border <= possible;
	const [tenth, half] = [of / 10, of / 2];
	if (changed < tenth) return isFree(tenth) ? 'few' : null;
	if (changed >= half) return isFree(half) ? 'most' : null;
	return isFree(tenth) && isFree(half) ? 'some' : null;
}

type Pair = readonly [Row, Row];

/** The smallest rows, which are people of the same units in both tables; nothing if tables differ in rows. */
function rowPairs(first: Row, second: Row): Pair[] | undefined {
	const [before, after] = [first, second].map(
		(table) => new Map(flatten(table).map((row) => [row.units.toSorted().join('\n'), row]))
	);
	if (before!.size !== after!.size || [...before!.keys()].some((key) => !after!.has(key))) return;
	return [...before!]
		.map(([key, row]) => [row, after!.get(key)!] as const)
		.filter(([row]) => row.parts.length === 0);
}

/**
 * How many must have changed in the worst case: some options have lost that many, the others have won
 * them. Who voted only once may explain the rest.
 */
function mostForced([first, second]: Pair): number {
	const lost = first.counts.map((count, option) => gap(count, second.counts[option]!));
	const won = first.counts.map((count, option) => gap(second.counts[option]!, count));
	const splits = Array.from({ length: 2 ** lost.length }, (_, split) =>
		Math.min(
			sum(lost.filter((_, option) => split & (1 << option))),
			sum(won.filter((_, option) => !(split & (1 << option))))
		)
	);
	return Math.max(...splits);
}

/** How many can have changed in the worst case: whoever chose an option twice has not. */
function leastPossible([first, second]: Pair): number {
	const others = first.counts.map(
		(_, option) => fewestOthers(first, option) + fewestOthers(second, option)
	);
	return Math.min(...others, behind(first.total).low, behind(second.total).low);
}

/** At least so many people chose another option. */
function fewestOthers({ counts, total }: Row, option: number): number {
	const cells = counts.filter((_, other) => other !== option).map((count) => behind(count).low);
	return Math.max(sum(cells), total - counts[option]! - 2 * (base - 1));
}

const gap = (more: number, less: number): number =>
	Math.max(0, behind(more).high - behind(less).low);
