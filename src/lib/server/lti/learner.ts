import type { LtiTrouble } from '../../lti/trouble.ts';
import type { Db } from '../db/connect.ts';
import { personByEmail, personByNumber } from '../db/identity-people.ts';
import { learnerOf, linkLearner } from '../db/lti-people.ts';
import type { LtiPlatform } from '../db/lti-platforms.ts';
import { wantedBy } from '../sign-in/oidc/claims.ts';

/**
 * Who came from a learning system. The subject decides once it is known; the first time the staff list is
 * searched by what the administrator chose. Nobody is added, and nobody who has another subject there already
 * is taken over.
 */
export async function findLearner(
	tx: Db,
	platform: LtiPlatform,
	subject: string,
	said: Record<string, unknown>
): Promise<{ personId: string } | LtiTrouble> {
	const known = await learnerOf(tx, platform.id, subject);
	if (known) return { personId: known };
	const wanted = wantedBy(platform, said);
	if (wanted === 'wrong-level') return 'other';
	if (typeof wanted === 'string') return wanted;
	const personId =
		'email' in wanted
			? await personByEmail(tx, wanted.email)
			: await personByNumber(tx, wanted.personnelNumber);
	if (!personId) return 'unknown-person';
	return (await linkLearner(tx, platform.id, subject, personId)) ? { personId } : 'other-account';
}
