import * as v from 'valibot';
import { scoreScope } from '../../lti/claims.ts';
import type { ResultTrouble } from '../../lti/trouble.ts';
import type { Db } from '../db/connect.ts';
import type { LtiPlatform } from '../db/lti-platforms.ts';
import { ask as askOutside } from '../outgoing/ask.ts';
import { sign } from './keys.ts';
import { patience } from './token.ts';

/** A learning system did not do what we asked. `wait`: how long it wants us to wait, in seconds. */
export class Unanswered extends Error {
	trouble: ResultTrouble;
	wait: number;

	constructor(trouble: ResultTrouble, wait = 0) {
		super(trouble);
		this.trouble = trouble;
		this.wait = wait;
	}
}

const Token = v.object({ access_token: v.pipe(v.string(), v.nonEmpty()) });

/**
 * Asks a learning system for a token with which we may tell it that somebody is done, and nothing more (1EdTech
 * Security Framework 1.0, section 4.1; RFC 7523).
 * @throws {Unanswered} what is wrong
 */
export async function accessToken(
	db: Db,
	secret: string,
	platform: LtiPlatform,
	now: Date
): Promise<string> {
	const { clientId, tokenUrl, audience } = platform;
	const proof = { iss: clientId, sub: clientId, aud: audience ?? tokenUrl };
	const answer = await ask(tokenUrl, {
		body: new URLSearchParams({
			grant_type: 'client_credentials',
			client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
			client_assertion: await sign(db, secret, proof, now),
			scope: scoreScope
		})
	});
	if (answer.status === 400 || answer.status === 401) throw new Unanswered('wrong-client');
	if (!answer.ok) throw unansweredBy(answer);
	const read = v.safeParse(Token, await answer.json().catch(() => null));
	if (!read.success) throw new Unanswered('other');
	return read.output.access_token;
}

/** Posts to a learning system, without following it elsewhere. @throws {Unanswered} when it does not answer */
export async function ask(url: string | URL, init: RequestInit): Promise<Response> {
	try {
		return await askOutside(url, {
			...{ method: 'POST', redirect: 'error', signal: AbortSignal.timeout(patience) },
			...init
		});
	} catch {
		throw new Unanswered('no-answer');
	}
}

/** What an answer that is not good means. */
export function unansweredBy({ status, headers }: Response): Unanswered {
	const wait = Number(headers.get('retry-after') ?? 0) || 0;
	if (status === 429 || status >= 500) return new Unanswered('no-answer', Math.min(wait, 86_400));
	return new Unanswered(status === 404 || status === 410 ? 'gone' : 'refused');
}
