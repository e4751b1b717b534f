import type { Db } from '../db/connect.ts';
import { learnersOf } from '../db/lti-people.ts';
import { findPlatform, platforms, type LtiPlatform } from '../db/lti-platforms.ts';
import { countResults, troublesOf } from '../db/lti-results.ts';
import { addressesOf } from './addresses.ts';

/** The learning systems from which people come in. */
export async function platformList(db: Db) {
	return (await platforms(db)).map(
		({ id, name, issuer, open, trouble, troubleOn, lastUsedOn }) => ({
			...{ id, name, issuer, open, trouble, troubleOn, lastUsedOn }
		})
	);
}

/** The page of a learning system, and of a `new` one; nothing when there is no such one. */
export async function platformPage(db: Db, id: string, origin: string) {
	const found = id === 'new' ? undefined : await findPlatform(db, id);
	if (!found && id !== 'new') return undefined;
	return {
		id: found?.id ?? null,
		addresses: addressesOf(origin),
		state: found ? await stateOf(db, found) : null,
		values: valuesOf(found)
	};
}

async function stateOf(db: Db, { id, open, trouble, troubleOn, lastUsedOn }: LtiPlatform) {
	const [learners, results, troubles] = await Promise.all([
		learnersOf(db, id),
		countResults(db, id),
		troublesOf(db, id)
	]);
	return { open, trouble, troubleOn, lastUsedOn, learners, results, troubles };
}

/** What stands in the form. Most learning systems put the personnel number in the same place. */
function valuesOf(found: LtiPlatform | undefined): Record<string, string> {
	const { name = '', issuer = '', clientId = '', matching = 'personnel-number' } = found ?? {};
	const { loginUrl = '', tokenUrl = '', keysUrl = '', audience } = found ?? {};
	return {
		...{ name, issuer, clientId, matching, loginUrl, tokenUrl, keysUrl },
		deployments: found?.deployments.join(' ') ?? '',
		sites: found?.sites.join(' ') ?? '',
		audience: audience ?? '',
		numberClaim: found ? (found.numberClaim ?? '') : 'person_sourcedid',
		ownAddresses: found?.ownAddresses ? 'on' : ''
	};
}
