import fc from 'fast-check';
import { expect, it } from 'vitest';
import { invert, multiply } from './galois.ts';

const byte = fc.integer({ min: 0, max: 255 });

it('multiplies as in the examples of FIPS 197, sections 4.2 and 4.2.1', () => {
	expect(multiply(0x57, 0x83)).toBe(0xc1);
	expect(multiply(0x57, 0x13)).toBe(0xfe);
	expect(multiply(0x57, 0x10)).toBe(0x07);
});

it('is a field', () => {
	fc.assert(
		fc.property(byte, byte, byte, (a, b, c) => {
			expect(multiply(a, b)).toBe(multiply(b, a));
			expect(multiply(a, multiply(b, c))).toBe(multiply(multiply(a, b), c));
			expect(multiply(a, b ^ c)).toBe(multiply(a, b) ^ multiply(a, c));
			expect(multiply(a, 1)).toBe(a);
		})
	);
});

it('has an inverse of everything but zero', () => {
	for (let a = 1; a < 256; a++) expect(multiply(a, invert(a))).toBe(1);
	expect(invert(0)).toBe(0);
});
