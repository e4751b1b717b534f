import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupVoters } from './groups.ts';
import {
	faults,
	group,
	organisation,
	organisations,
	seeded,
	votesOf
} from './organisations.fixture.ts';
import { drawTable } from './rounding.ts';
import { add, flatten, sum, type Row } from './table.ts';

const numbersOf = (table: Row) => flatten(table).flatMap(({ counts, total }) => [...counts, total]);

test('every table adds up, with multiples of 5 less than 5 away, and ends', () => {
	const cases = fc.property(organisations, ({ seed, largest }) => {
		const directorates = organisation(seed, largest);
		const votes = votesOf(directorates);
		const groups = groupVoters(directorates);
		fc.pre(groups.voters > 0);
		expect(faults(drawTable(groups, votes, seeded(seed)), votes)).toEqual([]);
	});
	fc.assert(cases);
});

test('chance at its ends makes a table as well', () => {
	const directorates = organisation(3, 60);
	const votes = votesOf(directorates);
	for (const number of [0, 1 - 2 ** -53]) {
		const table = drawTable(groupVoters(directorates), votes, () => number);
		expect(faults(table, votes)).toEqual([]);
	}
});

test('the same chance gives the same table', () => {
	const directorates = organisation(5, 60);
	const draw = (seed: number) =>
		drawTable(groupVoters(directorates), votesOf(directorates), seeded(seed));
	expect(draw(1)).toEqual(draw(1));
	expect(draw(1)).not.toEqual(draw(2));
});

test('a table of multiples of 5 stays as it is', () => {
	const votes = new Map([
		['a', [10, 0, 5]],
		['b', [20, 15, 0]]
	]);
	const table = drawTable(group('all', [group('a', ['a']), group('b', ['b'])]), votes, seeded(1));
	expect(numbersOf(table)).toEqual([30, 15, 5, 50, 10, 0, 5, 15, 20, 15, 0, 35]);
});

test('the mean of many draws is the exact number, in every number of the table', () => {
	const directorates = [
		{ id: 'a', units: [unit('a1', [3, 21, 0]), unit('a2', [1, 14, 9])] },
		{ id: 'b', units: [unit('b1', [12, 8, 6]), unit('b2', [19, 1, 4]), unit('b3', [5, 17, 2])] }
	];
	const votes = votesOf(directorates);
	const groups = groupVoters(directorates);
	const exact = flatten(groups).flatMap(({ units }) => {
		const counts = add(units.map((each) => votes.get(each)!));
		return [...counts, sum(counts)];
	});
	const random = seeded(2026);
	const draws = 5000;
	const sums = exact.map(() => 0);
	for (let draw = 0; draw < draws; draw++)
		numbersOf(drawTable(groups, votes, random)).forEach((number, at) => (sums[at]! += number));
	for (const [at, number] of exact.entries()) {
		const rest = number % 5;
		const error = Math.sqrt((rest * (5 - rest)) / draws);
		expect(Math.abs(sums[at]! / draws - number)).toBeLessThanOrEqual(4 * error);
	}
});

test('of the tables that fit, each is drawn and no other', () => {
	const units = ['a', 'b', 'c'];
	const groups = group('all', [
		group('x', [group('a', ['a']), group('b', ['b'])]),
		group('c', ['c'])
	]);
	const samples = [
		[
			[1, 2, 4],
			[3, 3, 1],
			[2, 5, 6]
		],
		[
			[1, 0, 4],
			[7, 3, 1],
			[9, 9, 9]
		]
	];
	for (const counts of samples) {
		const votes = new Map(units.map((id, at) => [id, counts[at]!]));
		const random = seeded(11);
		const drawn = new Set<string>();
		for (let draw = 0; draw < 8000; draw++) {
			const leaves = flatten(drawTable(groups, votes, random)).filter((row) => !row.parts.length);
			drawn.add(leaves.map((row) => row.counts.join(' ')).join(' '));
		}
		expect([...drawn].toSorted()).toEqual(fitting(counts).toSorted());
	}
});

const unit = (id: string, counts: number[]) => ({ id, counts });

/** All choices of a neighbour for every cell with which the totals of rows a, b, c, a+b and all fit too. */
function fitting(counts: number[][]): string[] {
	const tables = counts.flat().reduce<number[][]>(
		(found, number) => {
			const under = number - (number % 5);
			const both = under === number ? [under] : [under, under + 5];
			return found.flatMap((cells) => both.map((cell) => [...cells, cell]));
		},
		[[]]
	);
	const sets = [[0], [1], [2], [0, 1], [0, 1, 2]];
	return tables
		.filter((cells) =>
			sets.every((rows) => {
				const drawn = add(rows.map((row) => cells.slice(3 * row, 3 * row + 3)));
				const exact = add(rows.map((row) => counts[row]!));
				const pairs = [...drawn.map((n, at) => [n, exact[at]!]), [sum(drawn), sum(exact)]];
				return pairs.every(([a, b]) => (b! % 5 === 0 ? a === b : Math.abs(a! - b!) < 5));
			})
		)
		.map((cells) => cells.join(' '));
}
