import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { crosses, workOut, type Claim } from './intervals.ts';
import { divisions, group, seeded } from './organisations.fixture.ts';
import { drawTable } from './rounding.ts';
import { behind } from './rules.ts';
import { add, flatten, sum } from './table.ts';

/** Votes of one or two directorates: few units with many voters, or more with few. */
const votes = fc.integer({ min: 2, max: 3 }).chain((options) => {
	const units = (most: number, length: number) =>
		fc.array(fc.array(fc.nat(most), { minLength: options, maxLength: options }), {
			minLength: 1,
			maxLength: length
		});
	const directorates = (most: number, length: number) =>
		fc.array(units(most, length), { minLength: 1, maxLength: 2 });
	return fc.oneof(directorates(11, 1), directorates(2, 2));
});

const names = (directorates: number[][][]) =>
	directorates.map((units, at) => units.map((_, unit) => `${at}${unit}`));

/** What a drawn table tells, and now and then the totals, three colleagues, or an earlier row. */
function claimsOn(directorates: number[][][], seed: number): Claim[] {
	const random = seeded(seed);
	const ids = names(directorates);
	const counts = new Map(ids.flat().map((id, at) => [id, directorates.flat()[at]!]));
	const table = drawTable(
		group('all', [
			...ids.map((units, at) =>
				group(
					`${at}`,
					units.map((unit) => group(unit, [unit]))
				)
			)
		]),
		counts,
		random
	);
	const claims = flatten(table)
		.filter((_, at) => at === 0 || random() < 0.8)
		.map((row): Claim => ({
			units: row.units,
			low: row.counts.map((count) => behind(count).low),
			high: row.counts.map((count) => behind(count).high)
		}));
	const totals = add([...counts.values()]);
	if (random() < 0.4) claims.push({ units: table.units, low: totals, high: totals });
	for (const [unit, exact] of counts) {
		const known = exact.map((count) => Math.min(count, Math.floor(random() * 3)));
		if (random() < 0.4) claims.push({ units: [unit], low: known, high: exact.map(() => 99) });
	}
	return claims;
}

/** Every table of whole numbers that fits the claims, counted one by one. */
function* tables(voters: ReadonlyMap<string, number>, claims: readonly Claim[], options: number) {
	const units = [...voters.keys()];
	const choices = units.map((unit) => divisions(voters.get(unit)!, options));
	const at = claims.map((claim) => claim.units.map((unit) => units.indexOf(unit)));
	yield* from([]);

	function* from(table: number[][]): Generator<number[][]> {
		if (table.length === units.length) {
			yield table;
			return;
		}
		for (const counts of choices[table.length]!) {
			const next = [...table, counts];
			const fits = claims.every(({ low, high }, claim) => {
				const rows = at[claim]!;
				if (rows.some((row) => row >= next.length)) return true;
				for (let option = 0; option < options; option++) {
					let total = 0;
					for (const row of rows) total += next[row]![option]!;
					if (total < low[option]! || total > high[option]!) return false;
				}
				return true;
			});
			if (fits) yield* from(next);
		}
	}
}

/** The interval of every option of every set of units, from all tables that fit. */
function counted(
	voters: ReadonlyMap<string, number>,
	claims: readonly Claim[],
	sets: readonly (readonly string[])[]
) {
	const options = claims[0]!.low.length;
	const units = [...voters.keys()];
	const at = sets.map((set) => set.map((unit) => units.indexOf(unit)));
	const ends = sets.map(() =>
		Array.from({ length: options }, () => ({ low: Infinity, high: -Infinity }))
	);
	for (const table of tables(voters, claims, options)) {
		for (const [set, rows] of at.entries()) {
			for (const [option, end] of ends[set]!.entries()) {
				let number = 0;
				for (const row of rows) number += table[row]![option]!;
				end.low = Math.min(end.low, number);
				end.high = Math.max(end.high, number);
			}
		}
	}
	return ends;
}

test('every interval is exactly that of all tables that fit', () => {
	const cases = fc.property(votes, fc.nat(), (directorates, seed) => {
		const ids = names(directorates).flat();
		const voters = new Map(ids.map((id, at) => [id, sum(directorates.flat()[at]!)]));
		const claims = claimsOn(directorates, seed);
		const cells = workOut(voters, claims)!;
		const found = cells.map(({ interval }) => claims[0]!.low.map((_, option) => interval(option)));
		expect(found).toEqual(
			counted(
				voters,
				claims,
				cells.map(({ units }) => units)
			)
		);
	});
	fc.assert(cases, { numRuns: 150, seed: 7 });
}, 20_000);

test('knowing one answer moves an end of an interval by one at most', () => {
	const cases = fc.property(votes, fc.nat(), fc.nat(), (directorates, seed, who) => {
		const flat = directorates.flat();
		const ids = names(directorates).flat();
		const voters = new Map(ids.map((id, at) => [id, sum(flat[at]!)]));
		const claims = claimsOn(directorates, seed);
		const unit = ids[who % ids.length]!;
		const options = claims[0]!.low.length;
		const one = (least: number): Claim => ({
			units: [unit],
			low: Array.from({ length: options }, (_, option) => (option === who % options ? least : 0)),
			high: Array.from({ length: options }, () => voters.get(unit)!)
		});
		const before = workOut(voters, [...claims, one(0)])!;
		const after = workOut(voters, [...claims, one(1)]);
		for (const [at, cells] of (after ?? []).entries()) {
			for (let option = 0; option < options; option++) {
				const [old, now] = [before[at]!.interval(option), cells.interval(option)];
				expect(now.low - old.low).toBeLessThanOrEqual(1);
				expect(old.high - now.high).toBeLessThanOrEqual(1);
			}
		}
	});
	fc.assert(cases, { seed: 7 });
});

test('claims that no table fits give nothing', () => {
	const voters = new Map([['a', 4]]);
	expect(workOut(voters, [{ units: ['a'], low: [5, 0], high: [9, 4] }])).toBeUndefined();
	expect(workOut(voters, [{ units: ['a'], low: [0, 0], high: [1, 2] }])).toBeUndefined();
	expect(workOut(voters, [{ units: ['a'], low: [2, 0], high: [1, 4] }])).toBeUndefined();
});

test('what a set holds beside the sets inside it can be worked out too', () => {
	const voters = new Map([
		['a', 20],
		['b', 6]
	]);
	const cells = workOut(voters, [
		{ units: ['a', 'b'], low: [16, 0], high: [26, 4] },
		{ units: ['a'], low: [11, 3], high: [17, 9] }
	])!;
	const rest = cells.find(({ units }) => units.join() === 'b')!;
	expect([rest.voters, rest.interval(0), rest.interval(1)]).toEqual([
		6,
		{ low: 5, high: 6 },
		{ low: 0, high: 1 }
	]);
});

test('sets cross when they overlap and neither holds the other', () => {
	expect(crosses(['a', 'b'], ['b', 'c'])).toBe(true);
	expect(crosses(['a', 'b'], ['b'])).toBe(false);
	expect(crosses(['a'], ['a', 'b'])).toBe(false);
	expect(crosses(['a'], ['b'])).toBe(false);
	expect(crosses(['a', 'b'], ['b', 'a'])).toBe(false);
});
