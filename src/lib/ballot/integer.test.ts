import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bitLength, inverse, power, toBytes, toInteger } from './integer.ts';

const modulus = 2n ** 127n - 1n;
const below = fc.bigInt({ min: 1n, max: modulus - 1n });

it('goes to bytes and back', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
			expect(toBytes(toInteger(bytes), bytes.length)).toEqual(new Uint8Array(bytes));
		})
	);
});

it('has an inverse modulo a prime', () => {
	fc.assert(
		fc.property(below, (integer) => {
			const found = inverse(integer, modulus)!;
			expect((integer * found) % modulus).toBe(1n);
			expect(found > 0n && found < modulus).toBe(true);
		})
	);
});

it('has none when it shares a divisor', () => {
	expect(inverse(6n, 15n)).toBeNull();
	expect(inverse(0n, 15n)).toBeNull();
	expect(inverse(30n, 15n)).toBeNull();
});

it('powers add up, and the last but one gives 1 (Fermat)', () => {
	const small = fc.bigInt({ min: 0n, max: 1000n });
	fc.assert(
		fc.property(below, small, small, (base, a, b) => {
			const product = (power(base, a, modulus) * power(base, b, modulus)) % modulus;
			expect(power(base, a + b, modulus)).toBe(product);
			expect(power(base, modulus - 1n, modulus)).toBe(1n);
		})
	);
});

it('is as long as its highest bit', () => {
	expect([1n, 2n, 255n, 256n].map(bitLength)).toEqual([1, 2, 8, 9]);
});
