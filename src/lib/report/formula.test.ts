import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, unguarded } from './formula.ts';

test.each(['=1+1', '+31', '-x', '@som', '\t=1', '\r=1', '＝1', "'=1"])('%j is guarded', (text) => {
	expect(guarded(text)).toBe(`'${text}`);
});

test.each(["'s avonds", 'a=b', ''])('%j stays as it is', (text) => {
	expect(guarded(text)).toBe(text);
	expect(unguarded(text)).toBe(text);
});

test('what is guarded can be had back, and is no formula', () => {
	const text = fc
		.tuple(fc.constantFrom('', "'", "''", '=', "'-"), fc.string())
		.map((all) => all.join(''));
	const cases = fc.property(text, (any) => {
		expect(unguarded(guarded(any))).toBe(any);
		expect(guarded(any)).not.toMatch(/^[=+\-@\t\r]/);
	});
	fc.assert(cases);
});
