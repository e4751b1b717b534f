import type { Actor } from './any/agents.ts';
import type { AnyStatement } from './any/statement.ts';

/** Why what another system tells of somebody does not count here as a programme. */
export const outsideTroubles = [
	'not-finished',
	'no-person',
	'other-account',
	'person-unknown',
	'person-several',
	'no-day',
	'future',
	'no-version'
] as const;
export type OutsideTrouble = (typeof outsideTroubles)[number];

/** Verbs by which other systems tell that somebody is done; the first two hold unless others are chosen. */
export const finishingVerbs = {
	completed: 'http://adlnet.gov/expapi/verbs/completed',
	passed: 'http://adlnet.gov/expapi/verbs/passed',
	satisfied: 'https://w3id.org/xapi/adl/verbs/satisfied',
	attended: 'http://adlnet.gov/expapi/verbs/attended'
} as const;
export type FinishingVerb = keyof typeof finishingVerbs;

/** Who a statement is about, in the way in which people are known here. */
export type OutsideWho = { number: string } | { mail: string };

const bare = (page: string): string => page.replace(/\/+$/, '').toLowerCase();

/**
 * Who finished something, by what another system tells.
 * @param homePage of accounts that are personnel numbers; `null` where people are known by mail address
 * @returns why nobody: it says that it is not finished, names a group, or somebody in another way
 */
export function whoFinished(
	{ actor, result }: AnyStatement,
	homePage: string | null
): OutsideWho | OutsideTrouble {
	if (result?.completion === false || result?.success === false) return 'not-finished';
	return whoIs(actor, homePage);
}

/** Who is meant, under a home page or by mail address as in `whoFinished`, or why nobody. */
export function whoIs(actor: Actor, homePage: string | null): OutsideWho | OutsideTrouble {
	if (actor.objectType === 'Group') return 'no-person';
	if (homePage === null)
		return actor.mbox ? { mail: actor.mbox.replace(/^mailto:/, '') } : 'other-account';
	const { account } = actor;
	return account && bare(account.homePage) === bare(homePage)
		? { number: account.name }
		: 'other-account';
}
