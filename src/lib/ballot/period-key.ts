import { assertLength, fromBase64url, toBase64url, type Bytes } from './bytes.ts';
import { accepted, refused, type Outcome } from './outcome.ts';

export const P256 = { name: 'ECDH', namedCurve: 'P-256' };

/** A point of the curve, uncompressed: the byte 4, then x and y of 32 bytes (SEC 1, section 2.3.3). */
export const pointLength = 65;

/** What shuts envelopes, from its 65 bytes. `wrong-key`: these are no point of the curve. */
export async function readPublicKey(point: Bytes): Promise<Outcome<CryptoKey>> {
	if (point.length !== pointLength) return refused('wrong-key');
	return crypto.subtle
		.importKey('raw', point, P256, true, [])
		.then(accepted, () => refused('wrong-key'));
}

/** The 65 bytes of a public key. */
export async function pointOf(publicKey: CryptoKey): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
}

/** The 32 secret bytes of an extractable private key: what custodians share. */
export async function scalarOf(privateKey: CryptoKey): Promise<Bytes> {
	const { d = '' } = await crypto.subtle.exportKey('jwk', privateKey);
	return fromBase64url(d);
}

/**
 * What opens envelopes, from 32 secret bytes and the public key they belong to.
 * `wrong-key`: they do not belong together.
 */
export async function readPrivateKey(scalar: Bytes, point: Bytes): Promise<Outcome<CryptoKey>> {
	assertLength('the scalar', scalar, 32);
	const [x, y, d] = [point.slice(1, 33), point.slice(33), scalar].map(toBase64url);
	const jwk = { kty: 'EC', crv: 'P-256', x, y, d };
	return crypto.subtle
		.importKey('jwk', jwk, P256, false, ['deriveBits'])
		.then(accepted, () => refused('wrong-key'));
}

/** The x of what a private key and another's point have in common, 32 bytes. */
export async function agree(privateKey: CryptoKey, point: Bytes): Promise<Bytes> {
	const other = await crypto.subtle.importKey('raw', point, P256, false, []);
	return new Uint8Array(
		await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, privateKey, 256)
	);
}
