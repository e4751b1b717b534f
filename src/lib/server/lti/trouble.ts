import { errors as jose } from 'jose';
import { ltiTroubles, type LtiTrouble } from '../../lti/trouble.ts';
import type { Db } from '../db/connect.ts';
import { keepPlatformTrouble } from '../db/lti-platforms.ts';
import { today } from '../clock.ts';
import { troubleOf } from '../sign-in/oidc/trouble.ts';

/** Reads a code of trouble. */
export const isLtiTrouble = (value: unknown): value is LtiTrouble =>
	ltiTroubles.includes(value as LtiTrouble);

/** Of whoever came, not of the learning system: an administrator can do nothing about it. */
const own: readonly LtiTrouble[] = ['cancelled', 'expired', 'not-employed', 'held-apart'];

/** Keeps what went wrong for the administrator, where they can do something about it. @returns it */
export async function tellTrouble(
	db: Db,
	platformId: string,
	problem: unknown,
	now: Date
): Promise<LtiTrouble> {
	const trouble = isLtiTrouble(problem) ? problem : ltiTroubleOf(problem);
	if (!own.includes(trouble)) await keepPlatformTrouble(db, platformId, trouble, today(now));
	return trouble;
}

/** What an error of jose or of the network is about. */
export function ltiTroubleOf(problem: unknown): LtiTrouble {
	if (problem instanceof jose.JWTExpired) return 'wrong-time';
	if (problem instanceof jose.JWTClaimValidationFailed)
		return ofClaim[problem.claim] ?? 'bad-token';
	if (problem instanceof jose.JWTInvalid || problem instanceof jose.JWSInvalid) return 'bad-token';
	const known = troubleOf(problem);
	if (known !== 'other' && isLtiTrouble(known)) return known;
	return problem instanceof jose.JOSEError ? 'wrong-address' : 'other';
}

const ofClaim: Record<string, LtiTrouble> = {
	...{ aud: 'wrong-audience', azp: 'wrong-audience', nonce: 'wrong-nonce' },
	...{ exp: 'wrong-time', iat: 'wrong-time', nbf: 'wrong-time' }
};
