import { assertLength, type Bytes } from './bytes.ts';
import { inverse, power, toBytes, toInteger } from './integer.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { encode } from './pss.ts';
import type { SigningKey } from './signing-key.ts';

/** RSABSSA-SHA384-PSS-Deterministic of RFC 9474: the message is signed as it is, under a salt. */
export const saltLength = 48;

const exponent = 65537n;

/**
 * What makes one blinding: 48 random bytes of salt, and a random factor with 16 bytes more than the
 * modulus, so that reducing it is as good as uniform (FIPS 186-5, appendix A.4.1).
 */
export type Blinding = { salt: Bytes; factor: Bytes };

export const factorLength = ({ length }: SigningKey): number => length + 16;

/** What goes to the signer, and what the browser keeps to finish it. */
export type Blinded = { blinded: Bytes; inverse: bigint };

/**
 * Blind of RFC 9474, section 4.2. The blinded message says nothing of the message.
 * `not-invertible`: the factor shares a divisor with the modulus; take another.
 * @throws when the salt or the factor has the wrong length
 */
export async function blind(
	key: SigningKey,
	message: Bytes,
	{ salt, factor }: Blinding
): Promise<Outcome<Blinded>> {
	assertLength('the salt', salt, saltLength);
	assertLength('the factor', factor, factorLength(key));
	const encoded = toInteger(await encode(message, key.bits - 1, salt));
	const random = (toInteger(factor) % (key.modulus - 1n)) + 1n;
	// Invertible only when both are, as section 4.2 asks of both.
	const ofBoth = inverse(encoded * random, key.modulus);
	if (ofBoth === null) return refused('not-invertible');
	const blinded = (encoded * power(random, exponent, key.modulus)) % key.modulus;
	return accepted({
		blinded: toBytes(blinded, key.length),
		inverse: (ofBoth * encoded) % key.modulus
	});
}

/**
 * Finalize of RFC 9474, section 4.4: the signature of the message, of the modulus' length.
 * `out-of-range`: not a number below the modulus of its length. `bad-signature`: it does not verify.
 */
export async function finalize(
	key: SigningKey,
	message: Bytes,
	blindSignature: Bytes,
	inverseOfFactor: bigint
): Promise<Outcome<Bytes>> {
	const blindly = toInteger(blindSignature);
	if (blindSignature.length !== key.length || blindly >= key.modulus)
		return refused('out-of-range');
	const signature = toBytes((blindly * inverseOfFactor) % key.modulus, key.length);
	return (await verify(key, message, signature)) ? accepted(signature) : refused('bad-signature');
}

/**
 * Whether this is a signature of the message: RSASSA-PSS, so any library can say so. One without its first
 * zeros is none (RFC 8017, section 8.1.2), though it is the same number, and some libraries take it.
 */
export const verify = async (key: SigningKey, message: Bytes, signature: Bytes): Promise<boolean> =>
	signature.length === key.length &&
	crypto.subtle.verify({ name: 'RSA-PSS', saltLength }, key.verifier, signature, message);
