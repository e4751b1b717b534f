import { expect, test } from 'vitest';
import type { UnitNode } from './rollup.ts';
import { lineTo, subtree, topmost } from './unit-tree.ts';

const unit = (id: string, parentId: string | null): UnitNode => ({
	id,
	parentId,
	name: id,
	level: 'team'
});
const units = [
	unit('a', null),
	unit('a1', 'a'),
	unit('a11', 'a1'),
	unit('a2', 'a'),
	unit('b', null)
];
const ids = (list: UnitNode[]) => list.map(({ id }) => id);

test('a subtree is a unit with everything below it', () => {
	expect(ids(subtree(units, ['a1']))).toEqual(['a1', 'a11']);
	expect(ids(subtree(units, ['a2', 'b']))).toEqual(['a2', 'b']);
	expect(subtree(units, ['gone'])).toEqual([]);
});

test('of nested units only the topmost is left, so that nothing can be subtracted', () => {
	expect(ids(topmost(units, ['a11', 'a', 'a1']))).toEqual(['a']);
	expect(ids(topmost(units, ['a11', 'a2', 'b']))).toEqual(['a11', 'a2', 'b']);
	expect(topmost(units, ['gone'])).toEqual([]);
});

test('the line to a unit goes from the top down', () => {
	expect(ids(lineTo(units, 'a11'))).toEqual(['a', 'a1', 'a11']);
	expect(lineTo(units, 'gone')).toEqual([]);
});

test('a circle of units ends', () => {
	const circle = [unit('x', 'y'), unit('y', 'x')];
	expect(ids(lineTo(circle, 'x'))).toEqual(['y', 'x']);
	expect(ids(subtree(circle, ['x']))).toEqual(['x', 'y']);
});
