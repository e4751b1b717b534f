import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp, unplaced, type Counts, type UnitCount, type UnitNode } from './rollup.ts';

const unit = (id: string, parentId: string | null, level = 'team'): UnitNode => ({
	id,
	parentId,
	name: id,
	level
});
const count = (unitId: string | null, required: number, done = 0, overdue = 0): UnitCount => ({
	unitId,
	required,
	done,
	overdue
});
const tree = [unit('b', null), unit('a', null), unit('a1', 'a'), unit('a2', 'a')];

test('a unit holds everyone below it, in order of name', () => {
	const { rows, total } = rollUp(tree, [
		count('a1', 5, 3, 1),
		count('a2', 4, 4),
		count('b', 2, 0, 2)
	]);
	expect(rows.map(({ id, depth, required, done }) => [id, depth, required, done])).toEqual([
		['a', 0, 9, 7],
		['a1', 1, 5, 3],
		['a2', 1, 4, 4],
		['b', 0, 2, 0]
	]);
	expect(total).toEqual({ required: 11, done: 7, overdue: 3 });
});

test('people who work for a department itself have a row beside its teams', () => {
	const { rows } = rollUp(tree, [count('a', 1, 1), count('a1', 5, 3)]);
	expect(rows[1]).toMatchObject({ parentId: 'a', level: 'direct', depth: 1, required: 1, done: 1 });
	expect(rows[0]).toMatchObject({ id: 'a', required: 6, done: 4 });
});

test('people whose unit is gone, or who have none, count in a row of their own', () => {
	const { rows, total } = rollUp(tree, [count('gone', 3, 1), count(null, 1), count('b', 1)]);
	expect(rows.at(-1)).toMatchObject({ id: unplaced, depth: 0, required: 4, done: 1 });
	expect(total.required).toBe(5);
});

test('a unit whose parent is gone stands at the top', () => {
	const { rows } = rollUp([unit('a1', 'a')], [count('a1', 2)]);
	expect(rows).toEqual([{ ...unit('a1', 'a'), depth: 0, required: 2, done: 0, overdue: 0 }]);
});

test('units that hang below each other in a circle lose nobody', () => {
	const { rows, total } = rollUp([unit('x', 'y'), unit('y', 'x')], [count('x', 2, 1)]);
	expect(rows).toMatchObject([{ id: unplaced, required: 2, done: 1 }]);
	expect(total.required).toBe(2);
});

test('every row is the sum of its parts and the top is the sum of everyone, whatever the tree', () => {
	const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
	const units = fc.tuple(
		...ids.map((id) => fc.constantFrom(null, 'gone', ...ids).map((parent) => unit(id, parent)))
	);
	const counts = fc.array(
		fc
			.record({ id: fc.constantFrom(null, 'gone', ...ids), people: fc.nat(20), share: fc.nat(20) })
			.map(({ id, people, share }) => count(id, people, Math.min(people, share)))
	);
	const cases = fc.property(units, counts, (nodes, people) => {
		const { rows, total } = rollUp(nodes, people);
		expect(total).toEqual(sum(people));
		expect(total).toEqual(sum(rows.filter(({ depth }) => depth === 0)));
		for (const row of rows) {
			const parts = rows.filter(({ parentId, depth }) => parentId === row.id && depth > 0);
			if (parts.length > 0) expect(row).toMatchObject(sum(parts));
		}
	});
	fc.assert(cases);
});

function sum(rows: Counts[]): Counts {
	const of = (key: keyof Counts) => rows.reduce((total, row) => total + row[key], 0);
	return { required: of('required'), done: of('done'), overdue: of('overdue') };
}
