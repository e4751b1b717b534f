import { shiftBand, type ShiftBand } from './shift.ts';
import { sum, type Row } from './table.ts';

/** A drawn table of one row, or of the rows inside it. */
export const drawn = (counts: number[], parts: Row[] = [], id = 'all'): Row => ({
	ids: [],
	units: parts.length > 0 ? parts.flatMap(({ units }) => units) : [id],
	counts,
	total: sum(counts),
	parts
});

/** A drawn table of rows. */
export function drawnOf(rows: readonly number[][]): Row {
	const parts = rows.map((row, at) => drawn(row, [], `${at}`));
	return drawn(
		rows[0]!.map((_, option) => sum(rows.map((row) => row[option]!))),
		parts
	);
}

/** The answer for every number of people who may have changed. */
export const said = (first: Row, second: Row, of: number): (ShiftBand | null)[] =>
	Array.from({ length: of + 1 }, (_, changed) => shiftBand(first, second, { changed, of }));

/** The votes of two contests with two options, and how many people cast both. */
type Pair = { before: readonly number[]; after: readonly number[]; both: number };

/** All exact numbers that two drawn rows allow for so many voters. */
export function exactPairs(first: Row, second: Row, voters: readonly [number, number]): Pair[] {
	const exact = ({ counts }: Row, of: number) =>
		Array.from({ length: 9 }, (_, at) => counts[0]! - 4 + at)
			.map((one) => [one, of - one] as const)
			.filter(([one, other]) => one >= 0 && other >= 0 && Math.abs(other - counts[1]!) <= 4);
	return exact(first, voters[0]).flatMap((before) =>
		exact(second, voters[1]).map((after) => ({ before, after, both: Math.min(...voters) }))
	);
}

/** All numbers of people who may have changed, tried one by one. */
export function changes({ before, after, both }: Pair): Set<number> {
	const [a, b] = [before[0]!, before[1]!];
	const [x, y] = [after[0]!, after[1]!];
	const found = new Set<number>();
	for (let over = 0; over <= Math.min(a, y); over++) {
		for (let back = 0; back <= Math.min(b, x); back++) {
			const same = both - over - back;
			if (same >= 0 && same <= Math.min(a - over, x - back) + Math.min(b - back, y - over))
				found.add(over + back);
		}
	}
	return found;
}

/** The first and the second choice of each colleague who tells them to the others. */
export type Colleagues = readonly (readonly [number, number])[];

/** The choices of three colleagues, in every way. */
export const threeColleagues: Colleagues[] = Array.from({ length: 4 ** 3 }, (_, code) =>
	[code % 4, Math.floor(code / 4) % 4, Math.floor(code / 16)].map(
		(each) => [each % 2, Math.floor(each / 2)] as const
	)
);

/** The numbers that colleagues who know their own choices leave open; nothing if they are not in the votes. */
export function openTo(colleagues: Colleagues, { before, after, both }: Pair): Set<number> {
	const without = (votes: readonly number[], contest: 0 | 1) =>
		votes.map(
			(number, option) => number - colleagues.filter((own) => own[contest] === option).length
		);
	const others = {
		before: without(before, 0),
		after: without(after, 1),
		both: both - colleagues.length
	};
	if (Math.min(...others.before, ...others.after) < 0) return new Set();
	const own = colleagues.filter(([first, second]) => first !== second).length;
	return new Set([...changes(others)].map((number) => own + number));
}
