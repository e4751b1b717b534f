import { createCipheriv, createHash, getRandomValues, hkdfSync } from 'node:crypto';
import { agree, pointOf } from '../../ballot/period-key.ts';
import type { Ballot } from '../db/box.ts';

/** A number from 0 up to 1 that nobody can guess or repeat, with the 53 bits that a number has. */
export function chance(): number {
	const [high, low] = getRandomValues(new Uint32Array(2));
	return fraction(high!, low!);
}

/**
 * Numbers by chance that one box and its key always give again. A count that was killed leaves the tables
 * it drew in the write-ahead log: the next count has to draw the same ones, because two drawings of the
 * same votes narrow each other down. They take both to guess, and the count destroys both.
 */
export async function chanceOf(
	key: CryptoKeyPair,
	ballots: readonly Ballot[]
): Promise<() => number> {
	const known = await agree(key.privateKey, await pointOf(key.publicKey));
	const seed = hkdfSync('sha256', known, digestOf(ballots), 'tweesprong tables of a count', 32);
	const stream = createCipheriv('aes-256-ctr', Buffer.from(seed), new Uint8Array(16));
	return () => {
		const bytes = stream.update(new Uint8Array(8));
		return fraction(bytes.readUInt32BE(0), bytes.readUInt32BE(4));
	};
}

/** The same for the same envelopes, in whatever order they lie. */
function digestOf(ballots: readonly Ballot[]): Buffer {
	const hash = createHash('sha256');
	const inOrder = ballots.toSorted((a, b) => Buffer.compare(a.nullifier, b.nullifier));
	for (const { nullifier, envelope } of inOrder) hash.update(nullifier).update(envelope);
	return hash.digest();
}

const fraction = (high: number, low: number): number =>
	((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;

/** The same things in an order by chance (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
	const all = [...list];
	for (let left = all.length; left > 1; left--) {
		const at = Math.floor(random() * left);
		[all[left - 1], all[at]] = [all[at]!, all[left - 1]!];
	}
	return all;
}
