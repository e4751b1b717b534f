import { assertLength, digest, equal, joined, type Bytes } from './bytes.ts';
import { invert, multiply } from './galois.ts';
import { accepted, refused, type Accepted, type Refused } from './outcome.ts';

const secretLength = 32;
const nameLength = 8;
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
	const name = await nameOf(point);
	for (const part of [0, 1] as const) {
		const reason = await flawOf(parts[part], name);
		if (reason) return { ...reason, part };
	}
	const [[a, one], [b, other]] = [readPart(parts[0]), readPart(parts[1])];
	if (a === b) return { ...refused('same-part'), part: null };
	// The line through both points, at zero.
	const scale = invert(a ^ b);
	return accepted(
		one.map((byte, at) => multiply(scale, multiply(byte, b) ^ multiply(other[at]!, a)))
	);
}

async function flawOf(part: Bytes, name: Bytes): Promise<Refused | null> {
	const [body, checksum] = [part.slice(0, -checksumLength), part.slice(-checksumLength)];
	const isWhole = part.length === partLength && equal(checksum, await checksumOf(body));
	if (!isWhole || part[0]! < 1 || part[0]! > 3) return refused('damaged');
	return equal(part.slice(1, 1 + nameLength), name) ? null : refused('other-key');
}

const readPart = (part: Bytes): [number, Bytes] => [
	part[0]!,
	part.slice(1 + nameLength, -checksumLength)
];

const nameOf = async (point: Bytes) => (await digest('SHA-256', point)).slice(0, nameLength);
const checksumOf = async (part: Bytes) => (await digest('SHA-256', part)).slice(0, checksumLength);
