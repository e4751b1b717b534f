/** Adds in GF(256) by `^`; multiplies modulo x^8 + x^4 + x^3 + x + 1 (FIPS 197, section 4.2). */
export function multiply(a: number, b: number): number {
	let product = 0;
	for (let bit = 7; bit >= 0; bit--) {
		const overflow = -(product >> 7) & 0x11b;
		product = (product << 1) ^ overflow ^ (-((b >> bit) & 1) & a);
	}
	return product;
}

/** The inverse: a to the power 254; 0 has none and gives 0. */
export function invert(a: number): number {
	let result = 1;
	for (let times = 0; times < 254; times++) result = multiply(result, a);
	return result;
}
