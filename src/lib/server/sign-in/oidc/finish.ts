import { jwtVerify } from 'jose';
import * as client from 'openid-client';
import type { Auth } from '../../auth.ts';
import type { Db } from '../../db/connect.ts';
import { findProvider, keepTrouble, type IdentityProvider } from '../../db/identity-providers.ts';
import { keepProviderSession } from '../../db/identity-sessions.ts';
import { today } from '../../clock.ts';
import { enter } from '../enter.ts';
import type { SetCookie } from '../open-session.ts';
import { sealText } from '../sealed.ts';
import { endStep, tokenOf, type Browser } from '../steps.ts';
import { claimsOf, isLevelReached, neededClaims } from './claims.ts';
import { algorithms, connectionTo } from './client.ts';
import { findComer } from './comer.ts';
import { isTrouble, tellTrouble, type Trouble } from './trouble.ts';

export type Finished =
	| { state: 'signed-in'; cookies: SetCookie[]; personId: string; to: string }
	| { state: 'trouble'; trouble: Trouble };

type Answer = { slug: string; url: URL; browser: Browser; now: Date };

/**
 * Takes the answer of a provider: state, code, issuer, audience, nonce, signature and level of assurance must
 * all be exactly right before anybody is looked for. What was asked works once, in the browser that asked.
 * @param url of the request, as the provider sent the browser to it
 */
export async function finishAt(
	db: Db,
	auth: Auth,
	secret: string,
	{ slug, url, browser, now }: Answer
): Promise<Finished | undefined> {
	const provider = await findProvider(db, slug);
	if (!provider?.open) return undefined;
	const state = tokenOf(browser, 'provider');
	const step = await endStep(db, browser, 'provider', now);
	if (!step || step.data.provider !== provider.id) return { state: 'trouble', trouble: 'expired' };
	const { verifier, nonce, to } = step.data as { verifier: string; nonce: string; to: string };
	try {
		const told = await hear(provider, secret, url, { state: state!, verifier, nonce });
		if (!isLevelReached(provider, told.claims)) return await trouble('wrong-level');
		const comer = await findComer(db, provider, told.claims, now);
		if (isTrouble(comer)) return await trouble(comer);
		const entered = await enter(db, auth, { ...comer, way: 'provider', now });
		if (entered.state !== 'signed-in') return await trouble('not-employed');
		await keepProviderSession(db, {
			...{ sessionId: entered.sessionId, providerId: provider.id, subject: told.subject },
			...{ sid: told.sid, idToken: sealText(secret, 'id-token', entered.sessionId, told.idToken) }
		});
		await keepTrouble(db, provider.id, null, today(now));
		return { ...entered, to };
	} catch (problem) {
		return await trouble(problem);
	}

	async function trouble(problem: unknown): Promise<Finished> {
		return { state: 'trouble', trouble: await tellTrouble(db, provider!, problem, now) };
	}
}

type Asked = { state: string; verifier: string; nonce: string };

/** Exchanges the code, and checks all there is to check of the ID token, its signature included. */
async function hear(provider: IdentityProvider, secret: string, url: URL, asked: Asked) {
	const { config, keys } = await connectionTo(provider, secret);
	const tokens = await client.authorizationCodeGrant(config, url, {
		...{ expectedState: asked.state, expectedNonce: asked.nonce },
		...{ pkceCodeVerifier: asked.verifier, idTokenExpected: true }
	});
	const { issuer, userinfo_endpoint } = config.serverMetadata();
	const { payload } = await jwtVerify(tokens.id_token!, keys, {
		...{ issuer, audience: provider.clientId, algorithms, clockTolerance: 30 },
		requiredClaims: ['sub', 'exp', 'iat']
	});
	const lacks = neededClaims(provider).some((name) => payload[name] === undefined);
	const more =
		lacks && userinfo_endpoint
			? await client.fetchUserInfo(config, tokens.access_token, payload.sub!)
			: {};
	const claims = claimsOf(payload, more);
	const sid = typeof payload.sid === 'string' ? payload.sid : null;
	return { claims, subject: payload.sub!, sid, idToken: tokens.id_token! };
}
