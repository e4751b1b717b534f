import type { LtiTrouble } from '../../lti/trouble.ts';
import type { Db } from '../db/connect.ts';
import { findPlatform, type LtiPlatform } from '../db/lti-platforms.ts';
import { ask } from '../outgoing/ask.ts';
import { accessToken, Unanswered } from './access-token.ts';
import { patience } from './token.ts';
import { ltiTroubleOf } from './trouble.ts';

/** What is looked at, in this order. */
export type LtiCheckName = 'keys' | 'login' | 'results';

/** `warning`: people come in, and the learning system does not hear that they are done. */
export type LtiCheck = {
	name: LtiCheckName;
	result: 'ok' | 'warning' | 'wrong';
	trouble?: LtiTrouble | 'gone';
};

/** Tries the connection to a learning system as far as that goes without a person; nothing when there is none. */
export async function tryPlatform(
	db: Db,
	secret: string,
	id: string,
	now: Date
): Promise<LtiCheck[] | undefined> {
	const platform = await findPlatform(db, id);
	return (
		platform && [
			await tryKeys(platform),
			await tryLogin(platform),
			await tryResults(db, secret, platform, now)
		]
	);
}

const look = (url: string, redirect: 'error' | 'manual') =>
	ask(url, { redirect, signal: AbortSignal.timeout(patience) });

async function tryKeys({ keysUrl }: LtiPlatform): Promise<LtiCheck> {
	try {
		const answer = await look(keysUrl, 'error');
		const said = (await answer.json().catch(() => null)) as { keys?: unknown } | null;
		const isSet = answer.ok && Array.isArray(said?.keys) && said.keys.length > 0;
		if (isSet) return { name: 'keys', result: 'ok' };
		return { name: 'keys', result: 'wrong', trouble: 'wrong-address' };
	} catch (problem) {
		return { name: 'keys', result: 'wrong', trouble: ltiTroubleOf(problem) };
	}
}

/** Without a question it answers with anything but that there is no such page. */
async function tryLogin({ loginUrl }: LtiPlatform): Promise<LtiCheck> {
	try {
		const { status } = await look(loginUrl, 'manual');
		if (status !== 404 && status !== 410) return { name: 'login', result: 'ok' };
		return { name: 'login', result: 'wrong', trouble: 'wrong-address' };
	} catch (problem) {
		return { name: 'login', result: 'wrong', trouble: ltiTroubleOf(problem) };
	}
}

async function tryResults(
	db: Db,
	secret: string,
	platform: LtiPlatform,
	now: Date
): Promise<LtiCheck> {
	try {
		await accessToken(db, secret, platform, now);
		return { name: 'results', result: 'ok' };
	} catch (problem) {
		if (!(problem instanceof Unanswered)) throw problem;
		const { trouble } = problem;
		return { name: 'results', result: 'warning', trouble };
	}
}
