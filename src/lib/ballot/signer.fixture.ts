import {
	constants,
	createPrivateKey,
	createPublicKey,
	generateKeyPairSync,
	privateEncrypt,
	type KeyObject
} from 'node:crypto';
import { toBase64url, type Bytes } from './bytes.ts';
import { inverse, toBytes } from './integer.ts';
import { readSigningKey, type SigningKey } from './signing-key.ts';

/** The other side of a blind signature, by OpenSSL. */
export type Signer = { privateKey: KeyObject; publicKey: KeyObject; key: SigningKey };

export const newSigner = (modulusLength = 2048): Promise<Signer> =>
	signerOf(generateKeyPairSync('rsa', { modulusLength }).privateKey);

/** The signer of two primes and an exponent. */
export function signerOfPrimes(p: bigint, q: bigint, e: bigint, d: bigint): Promise<Signer> {
	const plain = (integer: bigint) =>
		toBase64url(toBytes(integer, Math.ceil(integer.toString(16).length / 2)));
	const parts = { n: p * q, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p)! };
	const jwk = Object.fromEntries(
		Object.entries(parts).map(([name, value]) => [name, plain(value)])
	);
	return signerOf(createPrivateKey({ key: { kty: 'RSA', ...jwk }, format: 'jwk' }));
}

/** BlindSign of RFC 9474, section 4.3. */
export const signBlindly = ({ privateKey }: Signer, blinded: Bytes): Bytes =>
	Uint8Array.from(privateEncrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, blinded));

async function signerOf(privateKey: KeyObject): Promise<Signer> {
	const publicKey = createPublicKey(privateKey);
	const read = await readSigningKey(publicKey.export({ format: 'jwk' }));
	if (!read.ok) throw new Error(read.refused);
	return { privateKey, publicKey, key: read.value };
}
