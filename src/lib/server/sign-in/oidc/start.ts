import * as client from 'openid-client';
import type { Db } from '../../db/connect.ts';
import { findProvider } from '../../db/identity-providers.ts';
import { beginStep, type Browser } from '../steps.ts';
import { connectionTo } from './client.ts';
import { callbackOf } from './addresses.ts';
import { tellTrouble, type Trouble } from './trouble.ts';

type Asked = {
	slug: string;
	to: string;
	origin: string;
	browser: Browser;
	/** A device for everybody: the provider may still know who was here before. */
	kiosk: boolean;
	now: Date;
};

/**
 * Begins to sign in through a provider: authorization code with PKCE (S256), a state and a nonce of 192 bits
 * each, and the levels of assurance that the organisation asks for (NL GOV profile for OpenID Connect 1.0.1).
 * @returns where the browser goes, or why it cannot
 */
export async function startAt(
	db: Db,
	secret: string,
	{ slug, to, origin, browser, kiosk, now }: Asked
): Promise<{ url: URL } | { trouble: Trouble } | undefined> {
	const provider = await findProvider(db, slug);
	if (!provider?.open) return undefined;
	try {
		const { config } = await connectionTo(provider, secret);
		const verifier = client.randomPKCECodeVerifier();
		const nonce = client.randomNonce();
		const data = { provider: provider.id, verifier, nonce, to };
		const state = await beginStep(db, browser, 'provider', { data }, now);
		const url = client.buildAuthorizationUrl(config, {
			redirect_uri: callbackOf(origin, slug),
			scope: provider.scopes.join(' '),
			...{ state, nonce },
			code_challenge: await client.calculatePKCECodeChallenge(verifier),
			code_challenge_method: 'S256',
			...(kiosk && { prompt: 'login' }),
			...(provider.levels.length > 0 && { acr_values: provider.levels.join(' ') })
		});
		return { url };
	} catch (problem) {
		return { trouble: await tellTrouble(db, provider, problem, now) };
	}
}
