import { randomBytes } from 'node:crypto';
import { joined, type Bytes } from '../../ballot/bytes.ts';
import type { Choice } from '../../ballot/choice.ts';
import { P256, readPublicKey } from '../../ballot/period-key.ts';
import { seal } from '../../ballot/seal.ts';
import type { Ballot } from '../db/box.ts';

/** A choice that a device did not seal itself: of a session, or of nobody. */
export type OpenVote = { contest: string; choice: Choice };

const batch = 200;

/**
 * Envelopes as browsers make them, sealed to the public key of a period, each under a nullifier of
 * nobody; about 0.4 ms each.
 */
export async function sealVotes(point: Bytes, votes: readonly OpenVote[]): Promise<Ballot[]> {
	const key = await readPublicKey(point);
	if (!key.ok) throw new RangeError('this is no key of a period');
	const publicKey = key.value;
	const ballots: Ballot[] = [];
	for (let at = 0; at < votes.length; at += batch)
		ballots.push(...(await Promise.all(votes.slice(at, at + batch).map(sealed))));
	return ballots;

	async function sealed({ contest, choice }: OpenVote): Promise<Ballot> {
		const nullifier = joined(randomBytes(32));
		const ephemeral = await crypto.subtle.generateKey(P256, true, ['deriveBits']);
		const place = { contest, nullifier };
		return { ...place, envelope: await seal(publicKey, ephemeral, place, choice) };
	}
}
