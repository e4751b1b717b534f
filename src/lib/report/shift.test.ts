import { expect, test } from 'vitest';
import {
	changes,
	drawn,
	drawnOf,
	exactPairs,
	openTo,
	said,
	threeColleagues,
	type Colleagues
} from './shift.fixture.ts';
import { sum, type Row } from './table.ts';

const tables: [number[], number[], number][] = [
	[[100, 100], [100, 100], 200],
	[[95, 65], [90, 70], 162],
	[[60, 40], [60, 40], 100],
	[[80, 80], [20, 140], 158],
	[[75, 25], [20, 80], 101],
	[[150, 10], [150, 10], 160],
	[[120, 25], [110, 35], 143],
	[[95, 5], [95, 5], 103]
];

/** The answers that are possible with no number that somebody's knowledge leaves open in some pair. */
function telling(first: Row, second: Row, of: number, known: readonly Colleagues[], step: number) {
	const answers = said(first, second, of);
	const found = new Set<unknown>();
	for (let voters = first.total - 4; voters <= first.total + 4; voters += step) {
		for (const pair of exactPairs(first, second, [voters, of])) {
			for (const numbers of known.map((colleagues) => openTo(colleagues, pair))) {
				const open = new Set([...numbers].map((number) => answers[number]));
				if (open.size === 0) continue;
				for (const answer of answers) if (!open.has(answer)) found.add(answer);
			}
		}
	}
	return [...found];
}

test.each(tables)('from %j to %j, no answer excludes an exact table', (first, second, of) => {
	expect(telling(drawn(first), drawn(second), of, [[]], 1)).toEqual([]);
});

test.each([tables[1]!, tables[4]!])(
	'from %j to %j, not even for three colleagues who tell each other what they chose',
	(first, second, of) => {
		expect(telling(drawn(first), drawn(second), of, threeColleagues, 4)).toEqual([]);
	}
);

test('the words are few, some and most, with borders at a tenth and at half', () => {
	const table = drawn([100, 100]);
	const answers = said(table, table, 200);
	expect(answers.slice(0, 20)).toEqual(Array(20).fill('few'));
	expect(answers.slice(20, 100)).toEqual(Array(80).fill('some'));
	expect(answers.slice(100)).toEqual(Array(101).fill('most'));
});

test('of fewer than 100 voters nothing is said', () => {
	const table = drawn([50, 50]);
	expect(new Set(said(table, table, 99))).toEqual(new Set([null]));
	expect(said(table, table, 100)).toContain('most');
});

test('a border that the tables give away is not told, and neither are the words beside it', () => {
	const words = (first: number[], second: number[]) =>
		new Set(said(drawn(first), drawn(second), sum(second)));
	expect(words([150, 10], [150, 10])).toEqual(new Set([null]));
	expect(words([200, 50], [200, 50])).toEqual(new Set(['few', null]));
	expect(words([200, 50], [150, 100])).toEqual(new Set([null, 'most']));
	expect(words([200, 20], [20, 200])).toEqual(new Set([null]));
});

test('without this rule a word would exclude tables', () => {
	const [first, second] = [drawn([80, 80]), drawn([70, 90])];
	expect(said(first, second, 160)[15]).toBeNull();
	const least = exactPairs(first, second, [160, 160]).map((pair) => Math.min(...changes(pair)));
	expect(least.some((number) => number >= 16)).toBe(true);
});

test('rows inside count: many small moves make a large one', () => {
	const first = drawnOf([
		[100, 100],
		[100, 100]
	]);
	const second = drawnOf([
		[85, 115],
		[115, 85]
	]);
	expect(said(drawn([200, 200]), drawn([200, 200]), 400)[30]).toBe('few');
	expect(said(first, first, 400)[30]).toBe('few');
	expect(said(first, second, 400)[30]).toBeNull();
	expect(said(first, second, 400)[300]).toBe('most');
});

test.each([
	[
		[
			[80, 60],
			[40, 60]
		],
		[
			[80, 60],
			[45, 55]
		]
	],
	[
		[
			[80, 60],
			[40, 60]
		],
		[
			[70, 70],
			[55, 45]
		]
	],
	[
		[
			[130, 10],
			[40, 60]
		],
		[
			[130, 10],
			[45, 55]
		]
	]
])('with the rows %j and then %j, no answer excludes an exact table', (before, after) => {
	const [first, second] = [drawnOf(before), drawnOf(after)];
	const answers = said(first, second, second.total);
	const ends = first.parts.map((row, at) => {
		const pairs = exactPairs(row, second.parts[at]!, [row.total, row.total]);
		return pairs.map((pair) => {
			const numbers = changes(pair);
			const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
			expect(most - least).toBeGreaterThanOrEqual(numbers.size - 1);
			return [least, most] as const;
		});
	});
	const open = new Set(
		ends[0]!.flatMap(([least, most]) =>
			ends[1]!.map(
				([low, high]) => [...new Set(answers.slice(least + low, most + high + 1))].length
			)
		)
	);
	expect(open).toEqual(new Set([new Set(answers).size]));
});

test('tables with other rows say nothing together', () => {
	const units = drawnOf([
		[100, 100],
		[100, 100]
	]);
	const whole = { ...units, parts: [] };
	expect(new Set(said(whole, units, 400))).toEqual(new Set([null]));
	expect(new Set(said(units, whole, 400))).toEqual(new Set([null]));
	const turned = { ...units, parts: units.parts.toReversed() };
	expect(said(units, turned, 400)).toEqual(said(units, units, 400));
});

test('with four options, people put beside each other show that every answer is possible', () => {
	const [first, second] = [drawn([140, 120, 120, 20]), drawn([130, 125, 115, 30])];
	const answers = said(first, second, 400);
	expect(new Set(answers)).toEqual(new Set(['few', 'some', 'most']));
	for (const before of corners(first)) {
		for (const after of corners(second)) {
			const same = sum(before.map((count, option) => Math.min(count, after[option]!)));
			const [queue, others] = [before, after].map((counts) =>
				counts.flatMap((count, option) => Array<number>(count).fill(option))
			);
			const shifted = others!.map(
				(_, by) => queue!.filter((option, at) => option !== others![(at + by) % 400]).length
			);
			const open = [400 - same, ...shifted].map((changed) => answers[changed]);
			expect(new Set(open)).toEqual(new Set(answers));
		}
	}
});

/** Exact numbers as far from the drawn ones as can be, with the same total. */
function corners({ counts }: Row): number[][] {
	const all = counts.reduce<number[][]>(
		(some, count) => some.flatMap((row) => [-4, 0, 4].map((off) => [...row, count + off])),
		[[]]
	);
	return all.filter((row) => sum(row) === sum(counts));
}
