import * as client from 'openid-client';
import type { Db } from '../../db/connect.ts';
import { findProvider } from '../../db/identity-providers.ts';
import { providerOfSession } from '../../db/identity-sessions.ts';
import { openText } from '../sealed.ts';
import { beginStep, endStep, type Browser } from '../steps.ts';
import { afterSignOut } from './addresses.ts';
import { connectionTo } from './client.ts';

/**
 * Before a session that a provider opened is ended here: keeps for some minutes what is needed to end it
 * there too, if its owner wants that.
 * @returns the provider; nothing for a session that no provider opened
 */
export async function leaveProvider(
	db: Db,
	sessionId: string,
	browser: Browser,
	now: Date
): Promise<string | undefined> {
	const opened = await providerOfSession(db, sessionId);
	if (!opened) return undefined;
	const data = { slug: opened.slug, idToken: opened.idToken, sessionId };
	await beginStep(db, browser, 'left', { data }, now);
	return opened.slug;
}

type Left = { slug: string; origin: string; browser: Browser; now: Date };

/**
 * Where a browser that has signed out here goes to sign out at the provider too (OpenID Connect
 * RP-Initiated Logout 1.0); nothing when the provider cannot, or the time is over.
 */
export async function leaveUrl(
	db: Db,
	secret: string,
	{ slug, origin, browser, now }: Left
): Promise<URL | undefined> {
	const step = await endStep(db, browser, 'left', now);
	const provider = step?.data.slug === slug ? await findProvider(db, slug) : undefined;
	if (!step || !provider) return undefined;
	const { sessionId, idToken } = step.data as { sessionId: string; idToken: string };
	const hint = openText(secret, 'id-token', sessionId, idToken);
	try {
		const { config } = await connectionTo(provider, secret);
		return client.buildEndSessionUrl(config, {
			post_logout_redirect_uri: afterSignOut(origin),
			...(hint && { id_token_hint: hint })
		});
	} catch {
		// A provider that does not answer, or has no such page: signing out here has been done.
		return undefined;
	}
}
