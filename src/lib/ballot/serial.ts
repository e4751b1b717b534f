import { factorLength, saltLength, type Blinding } from './blind.ts';
import { assertLength, digest, joined, type Bytes } from './bytes.ts';
import { toBytes } from './integer.ts';
import type { SigningKey } from './signing-key.ts';

/**
 * Where the secrets of one ballot come from: 32 random bytes of one person, kept on their device, and the
 * text of a contest. The period keeps next year's serial of the same contest from being this year's.
 */
export type Origin = { seed: Bytes; period: string; contest: string };

/** The serial of a ballot, 32 bytes: what is signed blindly, and shown only when casting. */
export const serialOf = (origin: Origin): Promise<Bytes> => derive(origin, 'serial', 32);

/**
 * Salt and factor of a blinding. Derived, so that another device with the same seed sends the identical
 * request and gets the same ballot; from the signer's key too, so that a signer with two keys gets two
 * blindings that have nothing in common.
 */
export async function blindingOf(origin: Origin, key: SigningKey): Promise<Blinding> {
	const modulus = toBytes(key.modulus, key.length);
	return {
		salt: await derive(origin, 'salt', saltLength, modulus),
		factor: await derive(origin, 'factor', factorLength(key), modulus)
	};
}

/** What the ballot box files an envelope under, 32 bytes: one serial, one place. */
export const nullifierOf = (serial: Bytes): Promise<Bytes> => digest('SHA-256', serial);

/** HKDF-SHA256 (RFC 5869), a purpose and a length of `info` for each secret. */
async function derive(
	{ seed, period, contest }: Origin,
	purpose: string,
	length: number,
	more: Bytes = new Uint8Array()
): Promise<Bytes> {
	assertLength('the seed', seed, 32);
	const key = await crypto.subtle.importKey('raw', seed, 'HKDF', false, ['deriveBits']);
	const label = ['tweesprong ballot', purpose, period, contest].join('\n');
	const info = joined(label, '\n', more);
	const terms = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
	return new Uint8Array(await crypto.subtle.deriveBits(terms, key, 8 * length));
}
