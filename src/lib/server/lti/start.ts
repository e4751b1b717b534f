import { randomBytes } from 'node:crypto';
import type { Db } from '../db/connect.ts';
import { findPlatform, platformsOf, type LtiPlatform } from '../db/lti-platforms.ts';
import { beginStep, type Browser } from '../sign-in/steps.ts';
import { deepLinkingOf, launchOf } from './addresses.ts';

/** What a learning system asks with when somebody clicks (1EdTech Security Framework 1.0, section 5.1.1). */
export const loginFields = [
	...(['iss', 'login_hint', 'target_link_uri', 'lti_message_hint'] as const),
	...(['client_id', 'lti_deployment_id'] as const)
] as const;
export type LoginAsked = Partial<Record<(typeof loginFields)[number], string>>;

export type Started =
	| { state: 'refused' }
	/** A page of ours in somebody else's gets no session: it has to be opened in a tab of its own. */
	| { state: 'new-tab' }
	| { state: 'sent'; url: URL };

type Around = { origin: string; browser: Browser; framed: boolean; now: Date };

/**
 * Answers a learning system that says that somebody comes: asks it who that is, with a state and a nonce that
 * work once, and with the state in a cookie of the browser. Nothing that it says here is believed yet.
 */
export async function startLaunch(
	db: Db,
	asked: LoginAsked,
	{ origin, browser, framed, now }: Around
): Promise<Started> {
	const platform = await platformFor(db, asked);
	if (!platform || !asked.login_hint) return { state: 'refused' };
	if (framed && asked.target_link_uri !== deepLinkingOf(origin)) return { state: 'new-tab' };
	const nonce = randomBytes(24).toString('base64url');
	const data = { platform: platform.id, nonce };
	const state = await beginStep(db, browser, 'lti', { data }, now);
	const url = new URL(platform.loginUrl);
	const question = {
		...{ scope: 'openid', response_type: 'id_token', response_mode: 'form_post', prompt: 'none' },
		...{ client_id: platform.clientId, redirect_uri: launchOf(origin), state, nonce },
		...{ login_hint: asked.login_hint, lti_message_hint: asked.lti_message_hint }
	};
	for (const [name, value] of Object.entries(question))
		if (value !== undefined) url.searchParams.set(name, value);
	return { state: 'sent', url };
}

/** The open learning system that is meant: by issuer, by our name there, and by its place where it says one. */
export async function platformFor(
	db: Db,
	{ iss, client_id, lti_deployment_id }: LoginAsked
): Promise<LtiPlatform | undefined> {
	if (!iss) return undefined;
	const meant = await platformsOf(db, iss, client_id || null);
	if (meant.length < 2) return meant[0];
	return meant.find(({ deployments }) => deployments.includes(lti_deployment_id ?? ''));
}

/** Whether a browser asks for a page to show it in another one (W3C Fetch Metadata). */
export const isFramed = (headers: Headers): boolean =>
	['iframe', 'frame', 'embed', 'object'].includes(headers.get('sec-fetch-dest') ?? '');

/** An open learning system by its id. */
export async function openPlatform(db: Db, id: string): Promise<LtiPlatform | undefined> {
	const platform = await findPlatform(db, id);
	return platform?.open ? platform : undefined;
}
