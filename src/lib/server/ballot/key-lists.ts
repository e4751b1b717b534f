import { createHash } from 'node:crypto';
import { toBase64url } from '../../ballot/bytes.ts';
import { contestsOf, type Contest } from '../db/ballot-contests.ts';
import { findPeriod } from '../db/ballot-periods.ts';
import type { Db } from '../db/connect.ts';

/** The public part of the signing key of a contest: 256 bytes in base64url, exponent 65537. */
export type PublicKeyOfContest = { contest: string; modulus: string };

/**
 * The signing keys of one dilemma for one reporting unit: both phases, all versions that are asked. Who
 * asks is not known and everybody gets the same, so a signer cannot mark one person by a key of their own.
 */
export async function keysOfDilemma(
	box: Db,
	{ period, unit, dilemma }: { period: string; unit: string; dilemma: string }
): Promise<PublicKeyOfContest[]> {
	return publicKeys(await contestsOf(box, period, { unit, dilemma }));
}

export type KeyList = {
	period: string;
	publicKey: string | null;
	/** SHA-256 of the lines `contest modulus`, in hexadecimal: two people can compare it. */
	digest: string;
	contests: PublicKeyOfContest[];
};

/** All public keys of a period, or `undefined`. */
export async function keyListOf(box: Db, period: string): Promise<KeyList | undefined> {
	const found = await findPeriod(box, period);
	if (!found) return undefined;
	const contests = publicKeys(await contestsOf(box, period));
	const lines = contests.map(({ contest, modulus }) => `${contest} ${modulus}\n`).join('');
	const publicKey = found.publicKey && toBase64url(found.publicKey);
	const digest = createHash('sha256').update(lines).digest('hex');
	return { period, publicKey, digest, contests };
}

const publicKeys = (contests: readonly Contest[]): PublicKeyOfContest[] =>
	contests.flatMap(({ contest, modulus }) =>
		modulus ? [{ contest, modulus: toBase64url(modulus) }] : []
	);
