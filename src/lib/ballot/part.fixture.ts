import { newPair, newPeriodKey, type PeriodKey } from './period-key.fixture.ts';
import { pointOf } from './period-key.ts';
import { split } from './split.ts';
import type { Bytes } from './bytes.ts';

/** Somebody's pair of keys, as their browser makes it for one delivery. */
export async function newRecipient(): Promise<{ pair: CryptoKeyPair; point: Bytes }> {
	const pair = await newPair();
	return { pair, point: await pointOf(pair.publicKey) };
}

/** Fresh random bytes. */
export const randomBytes = (length: number): Bytes =>
	crypto.getRandomValues(new Uint8Array(length));

/** A period key with its three parts. */
export async function newParts(): Promise<{ key: PeriodKey; parts: [Bytes, Bytes, Bytes] }> {
	const key = await newPeriodKey();
	const [one, two, three] = await split(key.scalar, key.point, randomBytes(32));
	return { key, parts: [one!, two!, three!] };
}
