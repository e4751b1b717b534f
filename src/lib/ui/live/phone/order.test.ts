import { expect, test } from 'vitest';
import { moved, readOrder } from './order.ts';

test('an entry changes places with its neighbour, and stays at an end', () => {
	expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
	expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
	expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
	expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
});

test('an order out of an address names each entry once', () => {
	expect(readOrder('b,a,c', ['a', 'b', 'c'])).toEqual(['b', 'a', 'c']);
	expect(readOrder('b,b,c', ['a', 'b', 'c'])).toBeNull();
	expect(readOrder(null, ['a', 'b'])).toBeNull();
});
