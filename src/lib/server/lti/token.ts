import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { LtiPlatform } from '../db/lti-platforms.ts';
import { algorithms } from '../sign-in/oidc/client.ts';

/** How long a learning system may take to answer, in milliseconds. */
export const patience = 8_000;
/** How old a message may be, in seconds. */
const fresh = 10 * 60;

const kept = new Map<string, JWTVerifyGetKey>();

/** The keys of a learning system. One that is not known yet is asked for at once. */
function keysOf({ keysUrl }: LtiPlatform): JWTVerifyGetKey {
	const known = kept.get(keysUrl);
	if (known) return known;
	const keys = createRemoteJWKSet(new URL(keysUrl), {
		...{ cooldownDuration: 0, timeoutDuration: patience }
	});
	kept.set(keysUrl, keys);
	return keys;
}

/**
 * Checks all there is to check of a token: the signature by a key of the learning system, that it is from it
 * and for us, fresh, and the answer to what we asked (1EdTech Security Framework 1.0, section 5.1.3).
 * @throws what `ltiTroubleOf` puts into words
 */
export async function checkToken(
	platform: LtiPlatform,
	token: string,
	{ nonce, now }: { nonce: string; now: Date }
): Promise<JWTPayload> {
	const { issuer, clientId } = platform;
	const { payload } = await jwtVerify(token, keysOf(platform), {
		...{ issuer, audience: clientId, algorithms, clockTolerance: 60 },
		...{ maxTokenAge: fresh, currentDate: now, requiredClaims: ['exp', 'iat', 'nonce'] }
	});
	const { aud, azp } = payload;
	const isMany = Array.isArray(aud) && aud.length > 1;
	if (azp === undefined ? isMany : azp !== clientId)
		throw new errors.JWTClaimValidationFailed('for another client', payload, 'azp');
	if (payload['nonce'] !== nonce)
		throw new errors.JWTClaimValidationFailed('another nonce', payload, 'nonce');
	return payload;
}
