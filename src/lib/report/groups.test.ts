import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarser } from './coarser.ts';
import { groupVoters } from './groups.ts';
import { organisation, organisations, votersOf } from './organisations.fixture.ts';
import { flatten, sum, type Directorate, type Group } from './table.ts';

const directorate = (id: string, voters: Record<string, number>): Directorate => ({
	id,
	units: Object.entries(voters).map(([unit, count]) => ({ id: unit, counts: [count, 0] }))
});

const rowsOf = (group: Group) =>
	group.parts.map(({ ids, parts }) => [ids.join('+'), ...parts.map((part) => part.ids.join('+'))]);

test('units under 20 are taken together, and stay in their directorate', () => {
	const group = groupVoters([
		directorate('a', { a1: 20, a2: 19, a3: 7, a4: 30 }),
		directorate('b', { b1: 45, b2: 25 })
	]);
	expect(rowsOf(group)).toEqual([
		['a', 'a1', 'a4', 'a2+a3'],
		['b', 'b1', 'b2']
	]);
	expect(group).toMatchObject({ ids: [], voters: 146 });
});

test('the next smallest goes along with a single small unit, or with too few voters', () => {
	const group = groupVoters([
		directorate('a', { a1: 40, a2: 30, a3: 19 }),
		directorate('b', { b1: 50, b2: 60, b3: 5, b4: 6 })
	]);
	expect(rowsOf(group)).toEqual([
		['a', 'a1', 'a3+a2'],
		['b', 'b2', 'b3+b4+b1']
	]);
});

test('one row that is left in a directorate is not shown beside it', () => {
	const group = groupVoters([directorate('a', { a1: 30, a2: 4 }), directorate('b', { b1: 99 })]);
	expect(rowsOf(group)).toEqual([['a'], ['b']]);
});

test('directorates under 20 are taken together, without their units', () => {
	const group = groupVoters([
		directorate('a', { a1: 9, a2: 8 }),
		directorate('b', { b1: 12 }),
		directorate('c', { c1: 44, c2: 33 })
	]);
	expect(rowsOf(group)).toEqual([['c', 'c1', 'c2'], ['a+b']]);
});

test('units without a vote are in no row', () => {
	const group = groupVoters([
		directorate('a', { a1: 0, a2: 25, a3: 25 }),
		directorate('b', { b1: 0 }),
		directorate('c', { c1: 70 })
	]);
	expect(rowsOf(group)).toEqual([['a', 'a2', 'a3'], ['c']]);
	expect(groupVoters([directorate('a', { a1: 0 })])).toMatchObject({ voters: 0, parts: [] });
});

test('the groups of last year stay where they hold all units and are large enough', () => {
	const before = groupVoters([
		directorate('a', { a1: 30, a2: 15, a3: 15 }),
		directorate('b', { b1: 30, b2: 15, b3: 15 }),
		directorate('c', { c1: 30, c2: 15, c3: 15 })
	]).parts;
	const now = [
		directorate('a', { a1: 30, a2: 25, a3: 25 }),
		directorate('b', { b1: 30, b2: 9, b3: 25 }),
		directorate('c', { c1: 30, c2: 25, c3: 25, c4: 25 })
	];
	expect(rowsOf(groupVoters(now, before))).toEqual([
		['a', 'a1', 'a2+a3'],
		['b', 'b1', 'b2+b3'],
		['c', 'c1', 'c2', 'c3', 'c4']
	]);
	now[1] = directorate('b', { b1: 30, b2: 9, b3: 9 });
	expect(rowsOf(groupVoters(now, before))[1]).toEqual(['b']);
});

test('every row is of 20 voters or more, and every voter is in one row of each level', () => {
	const cases = fc.property(organisations, ({ seed, largest }) => {
		const directorates = organisation(seed, largest);
		const group = groupVoters(directorates);
		const voters = votersOf(directorates);
		for (const row of flatten(group)) {
			if (row !== group) expect(row.voters).toBeGreaterThanOrEqual(20);
			expect(row.voters).toBe(sum(row.units.map((unit) => voters.get(unit)!)));
			expect(row.parts).not.toHaveLength(1);
			const inside = row.parts.flatMap(({ units }) => units);
			if (inside.length > 0) expect(inside.toSorted()).toEqual(row.units.toSorted());
		}
	});
	fc.assert(cases);
});

test('a failing unit goes with the smallest beside it', () => {
	const table = groupVoters([
		directorate('a', { a1: 20, a2: 30, a3: 40 }),
		directorate('b', { b1: 21, b2: 22 })
	]);
	const [a, b] = table.parts;
	expect(rowsOf(coarser(table, a!.parts[2]!.units))).toEqual([
		['a', 'a2', 'a1+a3'],
		['b', 'b1', 'b2']
	]);
	expect(rowsOf(coarser(table, b!.parts[0]!.units))).toEqual([['a', 'a1', 'a2', 'a3'], ['b']]);
});

test('for a failing directorate all units go, then directorates one by one, then all', () => {
	let table = groupVoters([
		directorate('a', { a1: 20, a2: 30 }),
		directorate('b', { b1: 60 }),
		directorate('c', { c1: 70 })
	]);
	const next = () => {
		table = coarser(table, table.parts[0]!.units);
		return rowsOf(table);
	};
	expect(next()).toEqual([['a'], ['b'], ['c']]);
	expect(rowsOf(coarser(table, table.units))).toEqual([]);
	expect(next()).toEqual([['c'], ['b+a']]);
	expect(next()).toEqual([]);
});

test('coarser tables come to an end, whichever row fails', () => {
	const cases = fc.property(organisations, fc.nat(), ({ seed, largest }, which) => {
		let table = groupVoters(organisation(seed, largest));
		let rows = flatten(table);
		while (table.parts.length > 0) {
			table = coarser(table, rows[which % rows.length]!.units);
			expect(flatten(table).length).toBeLessThan(rows.length);
			rows = flatten(table);
		}
	});
	fc.assert(cases);
});
