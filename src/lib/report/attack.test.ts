import { expect, test } from 'vitest';
import { attack } from './attack.ts';
import { sum, type Row } from './table.ts';

/** A drawn row of one unit. */
const unit = (id: string, counts: number[]): Row => ({
	ids: [id],
	units: [id],
	counts,
	total: sum(counts),
	parts: []
});

/** A drawn row of the rows inside it, as its name says. */
const row = (id: string, parts: Row[]): Row => {
	const counts = parts[0]!.counts.map((_, option) =>
		sum(parts.map((part) => part.counts[option]!))
	);
	const units = parts.flatMap((part) => part.units);
	return { ids: [id], units, counts, total: sum(counts), parts };
};

const merged = (id: string, units: string[], counts: number[]): Row => ({
	...unit(id, counts),
	units
});

const voters = (each: Record<string, number>) => new Map(Object.entries(each));

const two = row('all', [unit('a', [15, 10]), unit('b', [20, 25])]);

test('a balanced table gives nothing away', () => {
	expect(attack(two, { voters: voters({ a: 25, b: 45 }) })).toBeUndefined();
});

test('a unit in which nearly all chose the same is found', () => {
	const table = row('all', [unit('a', [20, 0]), unit('b', [20, 25])]);
	expect(attack(table, { voters: voters({ a: 21, b: 45 }) })).toEqual({
		units: ['a'],
		rule: 'otherwise'
	});
});

test('a number of voters that narrows the rounding is found', () => {
	const table = row('all', [unit('a', [25, 0]), unit('b', [20, 25])]);
	expect(attack(table, { voters: voters({ a: 28, b: 45 }) })).toMatchObject({ rule: 'otherwise' });
	expect(attack(table, { voters: voters({ a: 22, b: 45 }) })).toEqual({
		units: ['a'],
		rule: 'interval'
	});
});

test('with exact totals a rare choice is found in the units, and not in the total', () => {
	const table = row('all', [unit('a', [15, 10, 0]), unit('b', [20, 20, 5])]);
	const known = { voters: voters({ a: 25, b: 45 }) };
	expect(attack(table, known)).toBeUndefined();
	expect(attack(table, { ...known, totals: [34, 33, 3] })?.rule).toBe('empty');
	expect(attack(table, { ...known, totals: [33, 30, 7] })).toBeUndefined();
	expect(attack({ ...table, parts: [] }, { ...known, totals: [34, 33, 3] })).toBeUndefined();
});

test('two different drawings of the same votes are found', () => {
	const before = row('all', [unit('a', [20, 5]), unit('b', [15, 30])]);
	const known = { voters: voters({ a: 25, b: 45 }) };
	const again = { table: before, voters: known.voters };
	expect(attack(two, { ...known, earlier: [again] })).toEqual({ units: ['a'], rule: 'interval' });
	expect(attack(two, { ...known, earlier: [{ ...again, table: two }] })).toBeUndefined();
});

test('an earlier table of other voters, or one that cannot be of the same votes, tells nothing', () => {
	const known = { voters: voters({ a: 25, b: 45 }) };
	const before = row('all', [unit('a', [20, 5]), unit('b', [15, 30])]);
	const others = { table: before, voters: voters({ a: 24, b: 46 }) };
	expect(attack(two, { ...known, earlier: [others] })).toBeUndefined();
	const far = row('all', [unit('a', [5, 20]), unit('b', [30, 15])]);
	const changed = { table: far, voters: known.voters };
	expect(attack(two, { ...known, earlier: [changed] })).toBeUndefined();
});

test('a row that earlier stood beside others is subtracted', () => {
	const known = { voters: voters({ a: 30, b: 3, c: 40 }) };
	const now = row('all', [merged('ab', ['a', 'b'], [20, 15]), unit('c', [20, 20])]);
	const before = row('all', [unit('a', [10, 20]), merged('bc', ['b', 'c'], [30, 10])]);
	const left = { table: { ...before, parts: [before.parts[0]!] }, voters: known.voters };
	expect(attack(now, known)).toBeUndefined();
	expect(attack(now, { ...known, earlier: [left] })).toEqual({
		units: ['a', 'b'],
		rule: 'interval'
	});
	const crossing = { table: before, voters: known.voters };
	expect(attack(now, { ...known, earlier: [crossing] })).toEqual({
		units: ['a', 'b'],
		rule: 'crossing'
	});
});

test('earlier tables are taken together', () => {
	const known = { voters: voters({ a: 50 }) };
	const table = (counts: number[]) => ({ table: unit('a', counts), voters: known.voters });
	const [left, right] = [table([20, 25, 5]), table([25, 25, 0])];
	const now = unit('a', [20, 30, 0]);
	expect(attack(now, { ...known, earlier: [table([20, 30, 0])] })).toBeUndefined();
	expect(attack(now, { ...known, earlier: [left, right] })?.rule).toBe('interval');
});

test('exact totals of an earlier table are known, and not judged', () => {
	const known = { voters: voters({ a: 25, b: 45 }) };
	const earlier = [{ table: two, voters: known.voters, totals: [34, 36] }];
	expect(attack({ ...two, parts: [] }, { ...known, earlier })).toBeUndefined();
	const total = {
		...row('all', [merged('ab', ['a', 'b'], [35, 35]), unit('c', [20, 20])]),
		parts: []
	};
	const more = { voters: voters({ a: 25, b: 45, c: 40 }), totals: [54, 56] };
	expect(attack(total, { ...more, totals: undefined, earlier })).toBeUndefined();
	expect(attack(total, { ...more, earlier })).toMatchObject({ rule: 'interval' });
	const gone = [{ table: two, voters: voters({ a: 25, b: 45, c: 1 }), totals: [34, 36] }];
	expect(attack({ ...two, parts: [] }, { ...known, earlier: gone })).toBeUndefined();
});

test('a table of other votes is refused', () => {
	expect(() => attack(two, { voters: voters({ a: 25, b: 99 }) })).toThrow('not of the votes');
});
