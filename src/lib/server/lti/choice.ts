import { choiceClaims, type Choice } from '../../lti/deep-link.ts';
import type { Db } from '../db/connect.ts';
import type { LtiPlatform } from '../db/lti-platforms.ts';
import { currentProgrammes } from '../db/programmes.ts';
import { addStep, findStep } from '../db/sign-in-steps.ts';
import { withdrawnOn } from '../db/programme-withdrawals.ts';
import { today } from '../clock.ts';
import { hashToken, oneTimeToken } from '../secrets.ts';
import { stepMinutes } from '../sign-in/steps.ts';
import { sign } from './keys.ts';
import { openPlatform } from './start.ts';

const kind = 'lti-choice';

type Asked = { deployment: string; returnUrl: string; data: string | null };

/**
 * Begins to wait for what somebody chooses to put into a course. In somebody else's page there is no cookie:
 * the page itself holds the token.
 */
export async function beginChoice(
	tx: Db,
	platform: LtiPlatform,
	{ deployment, returnUrl, data }: Asked,
	now: Date
): Promise<string> {
	const { token, hash } = oneTimeToken();
	const kept = { platform: platform.id, deployment, returnUrl, ...(data !== null && { data }) };
	const expiresAt = new Date(now.getTime() + stepMinutes * 60_000);
	await addStep(tx, { tokenHash: hash, kind, personId: null, data: kept, expiresAt }, now);
	return token;
}

export type Offer = { programme: Choice; modules: Choice[] };

/** What can be put into a course: every programme that is offered, as a whole and by module. */
export async function offers(db: Db, now: Date): Promise<Offer[]> {
	const withdrawn = await withdrawnOn(db, today(now));
	return (await currentProgrammes(db))
		.filter(({ definition }) => !withdrawn.has(definition.id))
		.map(({ definition: { id, title, modules } }) => ({
			programme: { programme: id, module: null, title },
			modules: modules.map((module) => ({ programme: id, module: module.id, title: module.title }))
		}));
}

/** The learning system for which somebody is choosing; nothing when the time is over. */
export async function choosingFor(
	db: Db,
	token: string,
	now: Date
): Promise<LtiPlatform | undefined> {
	const step = await findStep(db, hashToken(token), kind, now);
	return step && openPlatform(db, step.data['platform']!);
}

/** What goes back: a signed message, and where to. */
export type Reply = { title: string; returnUrl: string; jwt: string };

/** Signs what somebody chose. @returns nothing when the time is over, or there is no such choice */
export async function reply(
	db: Db,
	secret: string,
	{ token, chosen, origin, now }: { token: string; chosen: string; origin: string; now: Date }
): Promise<Reply | undefined> {
	const choice = (await offers(db, now))
		.flatMap(({ programme, modules }) => [programme, ...modules])
		.find((each) => nameOf(each) === chosen);
	const step = choice && (await findStep(db, hashToken(token), kind, now));
	const platform = step && (await openPlatform(db, step.data['platform']!));
	if (!platform) return undefined;
	const { deployment, returnUrl, data = null } = step.data as Record<string, string>;
	const claims = choiceClaims(origin, { deployment: deployment!, data }, choice);
	const jwt = await sign(
		db,
		secret,
		{ ...claims, iss: platform.clientId, aud: platform.issuer, nonce: oneTimeToken().token },
		now
	);
	return { title: choice.title, returnUrl: returnUrl!, jwt };
}

/** What a choice is called in a form. */
export const nameOf = ({ programme, module }: Choice) =>
	module ? `${programme} ${module}` : programme;
