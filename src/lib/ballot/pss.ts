import { digest, joined, type Bytes } from './bytes.ts';
import { toBytes } from './integer.ts';

const hashLength = 48;

/**
 * EMSA-PSS-ENCODE of RFC 8017, section 9.1.1, with SHA-384 and MGF1-SHA-384.
 * @param bits length of the modulus in bits, less one
 * @throws when the modulus has no room for hash and salt
 */
export async function encode(message: Bytes, bits: number, salt: Bytes): Promise<Bytes> {
	const length = Math.ceil(bits / 8);
	const padding = length - salt.length - hashLength - 2;
	if (padding < 0) throw new RangeError(`${bits} bits are too few for SHA-384 and this salt`);
	const messageHash = await digest('SHA-384', message);
	const hash = await digest('SHA-384', joined(new Uint8Array(8), messageHash, salt));
	const block = joined(new Uint8Array(padding), [1], salt);
	const mask = await generateMask(hash, block.length);
	const masked = block.map((byte, at) => byte ^ mask[at]!);
	masked[0]! &= 0xff >> (8 * length - bits);
	return joined(masked, hash, [0xbc]);
}

/** MGF1 of RFC 8017, appendix B.2.1. */
async function generateMask(seed: Bytes, length: number): Promise<Bytes> {
	const blocks = Array.from({ length: Math.ceil(length / hashLength) }, (_, counter) =>
		digest('SHA-384', joined(seed, toBytes(BigInt(counter), 4)))
	);
	return joined(...(await Promise.all(blocks))).slice(0, length);
}
