import type { Bytes } from './bytes.ts';
import { P256, pointOf, scalarOf } from './period-key.ts';

export type PeriodKey = { pair: CryptoKeyPair; scalar: Bytes; point: Bytes };

/** A pair of keys for one envelope, or for a period. */
export const newPair = (): Promise<CryptoKeyPair> =>
	crypto.subtle.generateKey(P256, true, ['deriveBits']);

export async function newPeriodKey(): Promise<PeriodKey> {
	const pair = await newPair();
	const [scalar, point] = [await scalarOf(pair.privateKey), await pointOf(pair.publicKey)];
	return { pair, scalar, point };
}
