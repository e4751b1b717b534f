import { expect, it } from 'vitest';
import { canonical } from './canonical.ts';

it('the order of keys does not matter, that of a list does', () => {
	expect(canonical({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
	expect(canonical({ a: 'x', b: [{ c: null, d: 1 }] })).toBe(
		canonical({ b: [{ d: 1, c: null }], a: 'x' })
	);
	expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});

it('what is undefined is as what is not there', () => {
	expect(canonical({ a: undefined, b: 1 })).toBe(canonical({ b: 1 }));
});

it('keys like numbers are sorted like other keys, the same way every time', () => {
	const keys = Object.keys(JSON.parse(canonical({ 10: 1, 9: 1, a: 1 })));
	expect(canonical({ a: 1, 9: 1, 10: 1 })).toBe(canonical({ 10: 1, 9: 1, a: 1 }));
	expect(keys).toContain('10');
});
