import fc from 'fast-check';
import type { Bytes } from './bytes.ts';

export const fromHex = (text: string): Bytes =>
	Uint8Array.from(Buffer.from(text.replace(/^0x/, ''), 'hex'));

export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Any bytes of this length. */
export const bytesOf = (length: number): fc.Arbitrary<Bytes> =>
	fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => new Uint8Array(bytes));

/** The same bytes with one bit the other way. */
export const flipped = (bytes: Bytes, at: number): Bytes =>
	bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
