import { joined, type Bytes } from './bytes.ts';
import { openBase, overhead, sealBase } from './hpke.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { pointOf, readPublicKey } from './period-key.ts';
import { partLength } from './split.ts';

/** What a part is on its way for: to the browser of a custodian, or to the process that counts. */
export type PartTerms = { period: string; seat: number; purpose: 'deliver' | 'count' };

/** The length of a sealed part in bytes. */
export const sealedPartLength = partLength + overhead;

/**
 * Seals a part to somebody's point: it opens for the same period, seat and purpose only.
 * `wrong-key`: the point is none of the curve.
 * @param ephemeral a P-256 key pair made for this one part, never used again
 */
export async function sealPart(
	recipient: Bytes,
	ephemeral: CryptoKeyPair,
	terms: PartTerms,
	part: Bytes
): Promise<Outcome<Bytes>> {
	const key = await readPublicKey(recipient);
	if (!key.ok) return key;
	const sender = { point: await pointOf(ephemeral.publicKey), privateKey: ephemeral.privateKey };
	return accepted(await sealBase(recipient, sender, hpkeTerms(terms), part));
}

/** The part, opened by whom it was sealed to. `damaged`: it was sealed to another key, for another end, or changed. */
export async function openPart(
	{ privateKey, publicKey }: CryptoKeyPair,
	terms: PartTerms,
	sealed: Bytes
): Promise<Outcome<Bytes>> {
	const part = await openBase(await pointOf(publicKey), privateKey, hpkeTerms(terms), sealed);
	return part ? accepted(part) : refused('damaged');
}

const hpkeTerms = ({ period, seat, purpose }: PartTerms) => ({
	info: 'tweesprong key part 1',
	associated: joined(`${purpose}|${period}|${seat}`)
});
