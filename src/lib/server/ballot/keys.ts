import type { Db } from '../db/connect.ts';
import { keepKey, keylessContests } from '../db/ballot-contests.ts';
import { makeSigningKey, sealSigningKey } from './signing.ts';

/** Keys made at once: OpenSSL makes each on a thread of its own. */
const batch = 8;

/**
 * Makes the signing keys that are missing, for periods that are not closed. It can be cut short at any
 * moment and goes on where it was; about 26 ms a key on two cores.
 * @returns how many were made
 */
export async function makeKeys(
	issuer: Db,
	secret: string,
	stop: () => boolean = () => false
): Promise<number> {
	let made = 0;
	while (!stop()) {
		const contests = await keylessContests(issuer, batch);
		if (contests.length === 0) return made;
		await Promise.all(
			contests.map(async (place) => {
				const { modulus, pkcs8 } = await makeSigningKey();
				const sealedKey = sealSigningKey(secret, keyPlace(place), pkcs8);
				await keepKey(issuer, place, { sealedKey, modulus });
			})
		);
		made += contests.length;
	}
	return made;
}

/** What a sealed signing key is bound to. */
export const keyPlace = ({ period, contest }: { period: string; contest: string }) =>
	`${period}\n${contest}`;
