import {
	createRemoteJWKSet,
	customFetch,
	errors,
	jwtVerify,
	type JWTPayload,
	type JWTVerifyGetKey
} from 'jose';
import type { LtiPlatform } from '../db/lti-platforms.ts';
import { ask } from '../outgoing/ask.ts';
import { algorithms } from '../sign-in/oidc/client.ts';

/** How long a learning system may take to answer, in milliseconds. */
export const patience = 8_000;
/** How old a message may be, in seconds. */
const fresh = 10 * 60;

/** How often at most keys are asked for on the word of a message that anybody can send, in milliseconds. */
const pause = 30_000;

type Keys = { set: ReturnType<typeof createRemoteJWKSet>; askedAt: number };
const kept = new Map<string, Keys>();

/** The keys of a learning system. One that is not known yet is asked for at once, and then not for a while. */
function keysOf({ keysUrl }: LtiPlatform, now: Date): JWTVerifyGetKey {
	const terms = { cooldownDuration: Infinity, timeoutDuration: patience, [customFetch]: ask };
	const keys = kept.get(keysUrl) ?? {
		...{ set: createRemoteJWKSet(new URL(keysUrl), terms), askedAt: -Infinity }
	};
	kept.set(keysUrl, keys);
	return async (header, token) => {
		try {
			return await keys.set(header, token);
		} catch (problem) {
			const isNew = problem instanceof errors.JWKSNoMatchingKey;
			if (!isNew || now.getTime() - keys.askedAt < pause) throw problem;
			keys.askedAt = now.getTime();
			await keys.set.reload();
			return keys.set(header, token);
		}
	};
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
	const { payload } = await jwtVerify(token, keysOf(platform, now), {
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
