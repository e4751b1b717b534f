import { jwtVerify, type JWTPayload } from 'jose';
import type { Db } from '../../db/connect.ts';
import { record } from '../../db/audit.ts';
import { findProvider } from '../../db/identity-providers.ts';
import { endProviderSessions, useLogoutToken } from '../../db/identity-sessions.ts';
import { algorithms, connectionTo } from './client.ts';

const event = 'http://schemas.openid.net/event/backchannel-logout';
/** How old a message may be, in seconds. */
const fresh = 5 * 60;

/**
 * Ends the sessions that a provider says have ended (OpenID Connect Back-Channel Logout 1.0, section 2.6):
 * the token is signed by the provider, for us, fresh, about a logout, names a session or a subject, has no
 * nonce, and works once.
 * @returns how many sessions ended; `refused` for any token that is not all of that
 */
export async function logOutByToken(
	db: Db,
	secret: string,
	{ slug, token, now }: { slug: string; token: string; now: Date }
): Promise<number | 'refused' | 'unknown'> {
	const provider = await findProvider(db, slug);
	if (!provider) return 'unknown';
	const { config, messageKeys } = await connectionTo(provider, secret);
	const { issuer } = config.serverMetadata();
	const claims = await jwtVerify(token, messageKeys, {
		...{ issuer, audience: provider.clientId, algorithms, clockTolerance: 30 },
		...{ maxTokenAge: fresh, currentDate: now, requiredClaims: ['iat', 'jti'] }
	}).then(
		({ payload }) => payload,
		() => undefined
	);
	if (!claims || !isLogout(claims)) return 'refused';
	const { sub: subject, sid, jti } = claims;
	return db.transaction(async (tx) => {
		const expiresAt = new Date(now.getTime() + (fresh + 60) * 1_000);
		const used = { providerId: provider.id, id: String(jti), expiresAt };
		if (!(await useLogoutToken(tx, used, now))) return 'refused';
		const meant = {
			...(subject !== undefined && { subject }),
			...(typeof sid === 'string' && { sid })
		};
		const ended = await endProviderSessions(tx, provider.id, meant);
		await record(tx, {
			...{ action: 'end-sessions', object: `identity-provider ${slug}`, result: 'ok' },
			...{ origin: 'provider', detail: { sessions: ended } }
		});
		return ended;
	});
}

/** What the signature does not say: that it is a message about a logout, and about whose. */
function isLogout({ events, sub, sid, nonce }: JWTPayload): boolean {
	const about = typeof events === 'object' && events !== null ? Object.entries(events) : [];
	const isAbout = about.some(
		([name, detail]) => name === event && typeof detail === 'object' && detail !== null
	);
	return isAbout && nonce === undefined && (typeof sub === 'string' || typeof sid === 'string');
}
