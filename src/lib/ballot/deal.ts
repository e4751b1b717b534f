import type { Bytes } from './bytes.ts';
import { accepted, refused, type Accepted, type Outcome } from './outcome.ts';
import { sealPart } from './part-seal.ts';
import { readPrivateKey, readPublicKey } from './period-key.ts';
import { join, split, type JoinRefused } from './split.ts';

/** Somebody who gets the part of a seat, by the point of a key pair in their browser. */
export type Recipient = { seat: number; point: Bytes };
/** The period key, put together again: what opens envelopes, and the 32 bytes that can be split anew. */
export type JoinedKey = { pair: CryptoKeyPair; scalar: Bytes };

/**
 * Splits the secret of the period key in three and seals a part to everybody, in the order of
 * `recipients`. Who share a seat get the same part. `wrong-key`: somebody's point is none of the curve.
 * @param chance 32 fresh random bytes, and a maker of fresh P-256 key pairs, one per recipient
 */
export async function deal(
	key: { scalar: Bytes; point: Bytes },
	period: string,
	recipients: readonly Recipient[],
	chance: { slope: Bytes; ephemeral: () => Promise<CryptoKeyPair> }
): Promise<Outcome<Bytes[]>> {
	const parts = await split(key.scalar, key.point, chance.slope);
	const sealed: Bytes[] = [];
	for (const { seat, point } of recipients) {
		const part = parts[seat - 1];
		if (!part) throw new RangeError(`there is no seat ${seat}`);
		const terms = { period, seat, purpose: 'deliver' as const };
		const made = await sealPart(point, await chance.ephemeral(), terms, part);
		if (!made.ok) return made;
		sealed.push(made.value);
	}
	return accepted(sealed);
}

/**
 * The period key from two parts. Refuses as `join` does; `wrong-key`: both are whole and of this key, and
 * do not fit: one is of an earlier split.
 * @param point the public key of the period
 */
export async function joinKey(
	parts: readonly [Bytes, Bytes],
	point: Bytes
): Promise<Accepted<JoinedKey> | JoinRefused> {
	const scalar = await join(parts, point);
	if (!scalar.ok) return scalar;
	const [privateKey, publicKey] = [
		await readPrivateKey(scalar.value, point),
		await readPublicKey(point)
	];
	if (!privateKey.ok || !publicKey.ok) return { ...refused('wrong-key'), part: null };
	const pair = { privateKey: privateKey.value, publicKey: publicKey.value };
	return accepted({ pair, scalar: scalar.value });
}
