import { assertLength, digest, equal, joined, type Bytes } from './bytes.ts';
import { invert, multiply } from './galois.ts';
import { nameLength, nameOf } from './key-name.ts';
import { accepted, refused, type Accepted, type Refused } from './outcome.ts';

const secretLength = 32;
const checksumLength = 4;

/** The length of a part: its number, the short name of the key, the share and a checksum. */
export const partLength = 1 + nameLength + secretLength + checksumLength;

/**
 * Splits the secret of the period key in three parts, of which any two give it back and one says nothing
 * (Shamir, How to share a secret, 1979, byte by byte over GF(256)).
 * @param secret 32 bytes
 * @param point the public key, whose short name goes on every part
 * @param random 32 fresh random bytes, which are the slope of the line and are forgotten
 */
export async function split(secret: Bytes, point: Bytes, random: Bytes): Promise<Bytes[]> {
	assertLength('the secret', secret, secretLength);
	assertLength('the random', random, secretLength);
	const name = await nameOf(point);
	return Promise.all(
		[1, 2, 3].map(async (number) => {
			const share = secret.map((byte, at) => byte ^ multiply(random[at]!, number));
			const part = joined([number], name, share);
			return joined(part, await checksumOf(part));
		})
	);
}

/** Which of the three parts these bytes are; null when they are damaged. */
export async function numberOf(part: Bytes): Promise<number | null> {
	return (await isWhole(part)) ? part[0]! : null;
}

/** Which of the two parts a refusal is about; null when it is about both. */
export type JoinRefused = Refused & { part: 0 | 1 | null };

/**
 * The secret of two parts. `damaged`: a part has another length or a slip in it. `other-key`: it belongs
 * to another key. `same-part`: twice the same. Whether the secret fits the key, `readPrivateKey` says.
 * @param point the public key whose secret is asked
 */
export async function join(
	parts: readonly [Bytes, Bytes],
	point: Bytes
): Promise<Accepted<Bytes> | JoinRefused> {
	for (const part of [0, 1] as const) {
		const flaw = await flawOf(parts[part], point);
		if (flaw) return { ...refused(flaw), part };
	}
	const [[a, one], [b, other]] = [readPart(parts[0]), readPart(parts[1])];
	if (a === b) return { ...refused('same-part'), part: null };
	// The line through both points, at zero.
	const scale = invert(a ^ b);
	return accepted(
		one.map((byte, at) => multiply(scale, multiply(byte, b) ^ multiply(other[at]!, a)))
	);
}

/** What is wrong with one part of the key with this point; null when nothing is. */
export async function flawOf(part: Bytes, point: Bytes): Promise<'damaged' | 'other-key' | null> {
	if (!(await isWhole(part))) return 'damaged';
	return equal(part.slice(1, 1 + nameLength), await nameOf(point)) ? null : 'other-key';
}

async function isWhole(part: Bytes): Promise<boolean> {
	const [body, checksum] = [part.slice(0, -checksumLength), part.slice(-checksumLength)];
	if (part.length !== partLength || part[0]! < 1 || part[0]! > 3) return false;
	return equal(checksum, await checksumOf(body));
}

const readPart = (part: Bytes): [number, Bytes] => [
	part[0]!,
	part.slice(1 + nameLength, -checksumLength)
];

const checksumOf = async (part: Bytes) => (await digest('SHA-256', part)).slice(0, checksumLength);
