import type { Bytes } from './bytes.ts';

/** OS2IP of RFC 8017, section 4.2. */
export const toInteger = (bytes: Uint8Array): bigint =>
	BigInt(`0x0${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);

/** I2OSP of RFC 8017, section 4.1; the integer is below 256 to the power `length`. */
export function toBytes(integer: bigint, length: number): Bytes {
	const hex = integer.toString(16).padStart(2 * length, '0');
	return Uint8Array.from({ length }, (_, at) => parseInt(hex.slice(2 * at, 2 * at + 2), 16));
}

export const bitLength = (integer: bigint): number => integer.toString(2).length;

/** Square and multiply. Not constant in time: the exponent is public. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
	let result = 1n;
	for (let square = base, rest = exponent; rest > 0n; rest >>= 1n) {
		if (rest & 1n) result = (result * square) % modulus;
		square = (square * square) % modulus;
	}
	return result;
}

/** The inverse by the extended algorithm of Euclid; null when there is none. */
export function inverse(integer: bigint, modulus: bigint): bigint | null {
	let [divisor, rest] = [modulus, integer % modulus];
	let [before, factor] = [0n, 1n];
	while (rest > 0n) {
		const quotient = divisor / rest;
		[divisor, rest] = [rest, divisor - quotient * rest];
		[before, factor] = [factor, before - quotient * factor];
	}
	if (divisor !== 1n) return null;
	return before < 0n ? before + modulus : before;
}
