import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attack } from './attack.ts';
import { groupVoters } from './groups.ts';
import {
	divisions,
	faults,
	organisation,
	organisations,
	seeded,
	votersOf,
	votesOf
} from './organisations.fixture.ts';
import { publish } from './publish.ts';
import { drawTable } from './rounding.ts';
import type { Publication } from './publication.ts';
import { statementsAllowed } from './rules.ts';
import { add, flatten, sum, type Directorate, type Earlier } from './table.ts';

const totalsOf = (directorates: Directorate[]) => add([...votesOf(directorates).values()]);

/** What an insider keeps of a publication. */
function remembered(published: Publication, directorates: Directorate[]): Earlier[] {
	if (!('table' in published)) return [];
	const totals = published.statements ? totalsOf(directorates) : undefined;
	return [{ table: published.table, voters: votersOf(directorates), totals }];
}

describe('whatever people chose', () => {
	test('a publication adds up, is at most 4 off, and the attack finds nothing', () => {
		const cases = fc.property(organisations, fc.boolean(), ({ seed, largest }, moved) => {
			const first = organisation(seed, largest);
			const second = moved ? organisation(seed + 1, largest) : first;
			const before = publish(first, { random: seeded(seed) });
			const earlier = remembered(before, first);
			const published = publish(second, { earlier, random: seeded(seed + 1) });
			for (const [year, result, known] of [
				[first, before, []],
				[second, published, earlier]
			] as const) {
				if (!('table' in result)) continue;
				const rows = flatten(result.table);
				expect(faults(result.table, votesOf(year))).toEqual([]);
				const totals = result.statements ? totalsOf(year) : undefined;
				if (totals) expect(statementsAllowed(totals)).toBe(true);
				const voters = new Map([...votersOf(year)].filter(([, number]) => number > 0));
				for (const row of rows)
					expect(sum(row.units.map((unit) => voters.get(unit)!))).toBeGreaterThanOrEqual(20);
				expect(attack(result.table, { voters, totals, earlier: known })).toBeUndefined();
			}
		});
		fc.assert(cases, { numRuns: 25, seed: 3 });
	}, 20_000);

	test('the same chance publishes the same', () => {
		const directorates = organisation(12, 90);
		const again = () => publish(directorates, { random: seeded(4) });
		expect(again()).toEqual(again());
	});

	test('counting all tables that fit finds no cell read, no empty option and no nine in ten', () => {
		let shown = 0;
		const sizes = fc.tuple(fc.integer({ min: 20, max: 26 }), fc.integer({ min: 20, max: 26 }));
		const shares = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3));
		const cases = fc.property(sizes, fc.tuple(shares, shares), fc.nat(), (voters, likes, seed) => {
			const directorates = voters.map((number, at) => {
				const few = Math.min(likes[at]![1], number);
				const first = Math.floor((number - few) * likes[at]![0]);
				return {
					id: `d${at}`,
					units: [{ id: `${at}`, counts: [first, number - few - first, few] }]
				};
			});
			const published = publish(directorates, { random: seeded(seed) });
			if (!('table' in published)) return;
			shown++;
			const totals = published.statements ? totalsOf(directorates) : undefined;
			const worst = counted(published.table.counts, published.table.parts, voters, totals);
			for (const { values, most, least, of } of worst) {
				expect(values).toBeGreaterThanOrEqual(5);
				expect(most - 3).toBeGreaterThanOrEqual(1);
				expect(of - least - 3).toBeGreaterThanOrEqual(of / 10);
			}
		});
		fc.assert(cases, { numRuns: 25, seed: 5 });
		expect(shown).toBeGreaterThan(15);
	}, 20_000);
});

describe('from fine to nothing', () => {
	const unit = (id: string, counts: number[]) => ({ id, counts });
	const balanced: Directorate[] = [
		{ id: 'a', units: [unit('a1', [44, 41, 32]), unit('a2', [51, 39, 33]), unit('a3', [2, 1, 1])] },
		{ id: 'b', units: [unit('b1', [62, 55, 41])] },
		{ id: 'c', units: [unit('c1', [3, 4, 2])] },
		{ id: 'd', units: [unit('d1', [9, 8, 7]), unit('d2', [0, 0, 0])] }
	];

	test('units are shown, with a record of what was taken together, and statements', () => {
		const published = publish(balanced, { random: seeded(1) });
		expect(published).toMatchObject({
			shown: 'units',
			statements: true,
			merged: [
				{ level: 'directorate', ids: ['c', 'd'] },
				{ level: 'unit', ids: ['a3', 'a1'] }
			]
		});
	});

	test('a drawing that gives too much away is drawn again', () => {
		const directorates = [
			{ id: 'a', units: [unit('a1', [18, 4])] },
			{ id: 'b', units: [unit('b1', [45, 52])] }
		];
		const voters = votersOf(directorates);
		const seeds = Array.from({ length: 30 }, (_, seed) => seed);
		const draw = (seed: number) =>
			drawTable(groupVoters(directorates), votesOf(directorates), seeded(seed));
		expect(seeds.some((seed) => attack(draw(seed), { voters }))).toBe(true);
		for (const seed of seeds)
			expect(publish(directorates, { random: seeded(seed) }).shown).toBe('directorates');
	});

	test('percentages are those of the printed numbers', () => {
		const published = publish(balanced, { random: seeded(1) });
		if (!('table' in published)) throw new Error('Nothing was published');
		for (const { counts, total, percentages } of flatten(published.table))
			expect(percentages).toEqual(counts.map((count) => Math.round((100 * count) / total)));
	});

	test('what is published cannot be changed', () => {
		const published = publish(balanced, { random: seeded(1) });
		const frozen = (value: unknown): boolean =>
			typeof value !== 'object' ||
			(Object.isFrozen(value) && Object.values(value as object).every(frozen));
		expect(frozen(published)).toBe(true);
		expect(Object.isFrozen(balanced[0]!.units[0]!.counts)).toBe(false);
	});

	test('a unit in which all chose the same is taken together with the smallest beside it', () => {
		const directorates = [
			{
				id: 'a',
				units: [unit('a1', [60, 70]), unit('a2', [40, 0]), unit('a3', [38, 39])]
			},
			{ id: 'b', units: [unit('b1', [62, 55])] }
		];
		const published = publish(directorates, { random: seeded(2) });
		expect(published).toMatchObject({
			shown: 'units',
			merged: [{ level: 'unit', ids: ['a3', 'a2'] }]
		});
	});

	test('a directorate in which all chose the same leaves the total only', () => {
		const directorates = [
			{ id: 'a', units: [unit('a1', [60, 70]), unit('a2', [44, 31])] },
			{ id: 'b', units: [unit('b1', [62, 0])] }
		];
		const published = publish(directorates, { random: seeded(2) });
		expect(published).toMatchObject({
			shown: 'total',
			merged: [{ level: 'directorate', ids: ['a', 'b'] }]
		});
	});

	test('an option that nobody chose may be anything up to four, and stops the statements', () => {
		const directorates = [
			{ id: 'a', units: [unit('a1', [60, 70, 0]), unit('a2', [44, 31, 0])] },
			{ id: 'b', units: [unit('b1', [62, 50, 0])] }
		];
		expect(publish(directorates, { random: seeded(2) })).toMatchObject({
			shown: 'units',
			statements: false
		});
	});

	test('where all chose the same, or too few voted, a sentence tells how many', () => {
		const one = (counts: number[]) => [{ id: 'a', units: [unit('a1', counts)] }];
		const random = seeded(1);
		expect(publish(one([80, 0]), { random })).toEqual({ shown: 'sentence', voters: 80 });
		expect(publish(one([8, 4]), { random })).toEqual({ shown: 'sentence', voters: 12 });
		expect(publish(one([5, 4]), { random })).toEqual({ shown: 'nothing' });
		expect(publish([], { random })).toEqual({ shown: 'nothing' });
	});

	test('next year has the same rows where they fit, also next to larger units', () => {
		const before = publish(balanced, { random: seeded(1) });
		const earlier = remembered(before, balanced);
		const grown = balanced.map(({ id, units }) => ({
			id,
			units: units.map((each) =>
				unit(
					each.id,
					each.counts.map((count) => count + 20)
				)
			)
		}));
		const published = publish(grown, { earlier, random: seeded(3) });
		const rows = (each: Publication) =>
			'table' in each && flatten(each.table).map(({ ids }) => ids.toSorted());
		expect(rows(published)).toEqual(rows(before));
		expect(rows(publish(grown, { random: seeded(3) }))).not.toEqual(rows(before));
	});
});

/** For each cell of two units and their total: how many values it can have, counted table by table. */
function counted(
	total: readonly number[],
	parts: readonly { counts: readonly number[] }[],
	voters: readonly [number, number],
	exact?: readonly number[]
) {
	const near = (counts: readonly number[], drawn?: readonly number[]) =>
		!drawn || counts.every((count, option) => Math.abs(count - drawn[option]!) < 5);
	const [left, right] = voters.map((number, at) =>
		divisions(number, 3).filter((counts) => near(counts, parts[at]?.counts))
	);
	const values = Array.from({ length: 9 }, () => new Set<number>());
	for (const a of left!) {
		for (const b of right!) {
			const both = a.map((count, option) => count + b[option]!);
			if (!near(both, total) || (exact && both.some((count, at) => count !== exact[at]))) continue;
			[...a, ...b, ...both].forEach((count, at) => values[at]!.add(count));
		}
	}
	const judged = [parts.length > 0, parts.length > 0, !exact];
	return values
		.map((set, at) => ({
			values: set.size,
			most: Math.max(...set),
			least: Math.min(...set),
			of: [...voters, voters[0] + voters[1]][Math.floor(at / 3)]!
		}))
		.filter((_, at) => judged[Math.floor(at / 3)]);
}
