/**
 * What a client of the record store may do (xAPI 1.0.3, Communication, section 4.2). Without `define`: whoever
 * may write statements may say in them what an activity is.
 */
export const scopes = [
	'statements/write',
	'statements/read',
	'statements/read/mine',
	'state',
	'profile',
	'all/read',
	'all'
] as const;
export type Scope = (typeof scopes)[number];

/** What a request does, and to what. `activities` and `agents`: looks up what is known of one. */
export const rights = [
	'statements/write',
	'statements/read',
	'statements/read/mine',
	'state/read',
	'state/write',
	'profile/read',
	'profile/write',
	'activities',
	'agents'
] as const;
export type Right = (typeof rights)[number];

const reads: readonly Right[] = rights.filter((right) => !right.endsWith('/write'));

/** A scope gives these and no others. */
const gives: Readonly<Record<Scope, readonly Right[]>> = {
	'statements/write': ['statements/write', 'activities'],
	'statements/read': ['statements/read', 'statements/read/mine', 'activities', 'agents'],
	'statements/read/mine': ['statements/read/mine', 'activities'],
	state: ['state/read', 'state/write', 'activities'],
	profile: ['profile/read', 'profile/write', 'activities', 'agents'],
	'all/read': reads,
	all: rights
};

/** Whether a client with these scopes may do that. */
export const mayDo = (of: readonly Scope[], right: Right): boolean =>
	of.some((scope) => gives[scope].includes(right));
