import { fromBase64url, toBase64url } from './bytes.ts';
import { bitLength, toBytes, toInteger } from './integer.ts';
import { accepted, refused, type Outcome } from './outcome.ts';

/** 65537 in base64url: the exponent of every key that we make. */
const usualExponent = 'AQAB';

/** The public part of a contest's key; `length` is that of the modulus in bytes. */
export type SigningKey = { modulus: bigint; bits: number; length: number; verifier: CryptoKey };

/**
 * The public key of a contest from its JSON Web Key. `weak-key`: not an odd modulus of 2048 to 4096
 * bits with exponent 65537, or not readable.
 */
export async function readSigningKey({ n = '', e }: JsonWebKey): Promise<Outcome<SigningKey>> {
	if (e !== usualExponent || !isBase64url(n)) return refused('weak-key');
	const modulus = toInteger(fromBase64url(n));
	const bits = bitLength(modulus);
	if (bits < 2048 || bits > 4096 || modulus % 2n === 0n) return refused('weak-key');
	const length = Math.ceil(bits / 8);
	const jwk = { kty: 'RSA', n: toBase64url(toBytes(modulus, length)), e };
	const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
	const verifier = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify']);
	return accepted({ modulus, bits, length, verifier });
}

const isBase64url = (text: string) => /^[\w-]{1,700}$/.test(text) && text.length % 4 !== 1;
