import { readMessage, type Message } from '../../lti/claims.ts';
import { pageOf, targetOf } from '../../lti/target.ts';
import type { LtiTrouble } from '../../lti/trouble.ts';
import type { Db } from '../db/connect.ts';
import { keepPlatformTrouble, type LtiPlatform } from '../db/lti-platforms.ts';
import { askResult } from '../db/lti-results.ts';
import { fillStep, findStep, takeStep } from '../db/sign-in-steps.ts';
import { today } from '../clock.ts';
import { hashToken, oneTimeToken } from '../secrets.ts';
import { isTheirs } from './addresses.ts';
import { beginChoice } from './choice.ts';
import { isSafe } from './form.ts';
import { findLearner } from './learner.ts';
import { openPlatform } from './start.ts';
import { checkToken } from './token.ts';
import { isLtiTrouble, tellTrouble } from './trouble.ts';

/** What came with the browser. */
export type Answer = { state: string; token: string; error: string };

export type Launched =
	/** The browser that began has to show its cookie now. */
	| { state: 'known'; answer: string }
	| { state: 'choosing'; token: string }
	| { state: 'trouble'; trouble: LtiTrouble; platformId: string | null };

type Around = { origin: string; now: Date };

/**
 * Takes the message of a learning system: state, signature, issuer, audience, nonce, age and place must all be
 * exactly right before anybody is looked for. A state and its nonce work once, also when something is wrong.
 * From another site no cookie of ours comes along, so who came is kept with the state. They come in with the
 * cookie of the browser that began and the answer that goes to the browser that came: who has only one of the
 * two is another browser.
 */
export async function takeLaunch(
	db: Db,
	{ state, token, error }: Answer,
	{ origin, now }: Around
): Promise<Launched> {
	const step = await findStep(db, hashToken(state), 'lti', now);
	const platform = step?.data['platform'] && (await openPlatform(db, step.data['platform']));
	if (!step || step.personId || !platform)
		return { state: 'trouble', trouble: 'expired', platformId: null };
	try {
		if (error) return await trouble(refusals[error] ?? 'refused');
		const claims = await checkToken(platform, token, { nonce: step.data['nonce']!, now });
		const message = readMessage(claims);
		if (!message) return await trouble('wrong-message');
		if (!platform.deployments.includes(message.deployment))
			return await trouble('wrong-deployment');
		const launched =
			message.kind === 'resource'
				? await learn(db, platform, message, { state, origin, now })
				: await choose(db, platform, message, { state, now });
		if (isLtiTrouble(launched)) return await trouble(launched);
		return launched;
	} catch (problem) {
		return await trouble(problem);
	}

	async function trouble(problem: unknown): Promise<Launched> {
		const { id } = platform as LtiPlatform;
		// Whoever came at the same time has filled in the step by then.
		if (problem !== 'expired') await takeStep(db, hashToken(state), 'lti', now);
		return { state: 'trouble', trouble: await tellTrouble(db, id, problem, now), platformId: id };
	}
}

/** Codes of OpenID Connect Core, section 3.1.2.6. */
const refusals: Record<string, LtiTrouble> = {
	...{ access_denied: 'cancelled', login_required: 'cancelled', interaction_required: 'cancelled' },
	...{ unauthorized_client: 'wrong-client', invalid_client: 'wrong-client' }
};

type Learning = Extract<Message, { kind: 'resource' }>;

function learn(
	db: Db,
	platform: LtiPlatform,
	{ subject, person, target, custom, lineItem }: Learning,
	{ state, origin, now }: Around & { state: string }
): Promise<Launched | LtiTrouble> {
	return db.transaction(async (tx) => {
		const learner = await findLearner(tx, platform, subject, person);
		if (typeof learner === 'string') return learner;
		const meant = targetOf(origin, target, custom);
		const { token: answer, hash } = oneTimeToken();
		const to = meant ? pageOf(meant) : '/programme';
		const data = { platform: platform.id, answer: hash, to };
		if (!(await fillStep(tx, hashToken(state), 'lti', { ...learner, data }, now))) return 'expired';
		await keepPlatformTrouble(tx, platform.id, null, today(now));
		if (!meant || !lineItem) return { state: 'known', answer };
		if (isTheirs(platform, lineItem))
			await askResult(tx, {
				...{ platformId: platform.id, ...learner, lineItem, ...meant, askedOn: today(now) }
			});
		else await keepPlatformTrouble(tx, platform.id, 'other-site', today(now));
		return { state: 'known', answer };
	});
}

type Choosing = Extract<Message, { kind: 'deep-linking' }>;

async function choose(
	db: Db,
	platform: LtiPlatform,
	{ takesLinks, ...asked }: Choosing,
	{ state, now }: { state: string; now: Date }
): Promise<Launched | LtiTrouble> {
	if (!takesLinks || !isSafe(asked.returnUrl)) return 'wrong-message';
	return db.transaction(async (tx) => {
		if (!(await takeStep(tx, hashToken(state), 'lti', now))) return 'expired';
		await keepPlatformTrouble(tx, platform.id, null, today(now));
		return { state: 'choosing', token: await beginChoice(tx, platform, asked, now) };
	});
}
