import fc from 'fast-check';
import { expect, it } from 'vitest';
import { equal, fromBase64url, joined, toBase64url } from './bytes.ts';

it('are joined in order, texts as UTF-8', () => {
	expect(joined([1, 2], 'é', new Uint8Array([3]))).toEqual(new Uint8Array([1, 2, 0xc3, 0xa9, 3]));
});

it('are equal when all of them are', () => {
	const bytes = new Uint8Array([1, 2]);
	expect(equal(bytes, new Uint8Array([1, 2]))).toBe(true);
	for (const other of [[1], [1, 3], [1, 2, 3]]) {
		expect(equal(bytes, new Uint8Array(other))).toBe(false);
		expect(equal(new Uint8Array(other), bytes)).toBe(false);
	}
});

it('go to base64url and back', () => {
	fc.assert(
		fc.property(fc.uint8Array(), (bytes) => {
			expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
			expect(fromBase64url(toBase64url(bytes))).toEqual(new Uint8Array(bytes));
		})
	);
});
