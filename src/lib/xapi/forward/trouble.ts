/** What may be wrong with a store elsewhere, or with the way to it: nothing is sent for a while. */
export const forwardTroubles = [
	'unreachable',
	'closed-network',
	'timeout',
	'certificate',
	'credentials',
	'address',
	'version',
	'busy',
	'store-error',
	'refuses-all',
	'strange-answer',
	'sealed'
] as const;
export type ForwardTrouble = (typeof forwardTroubles)[number];

/**
 * Why one statement is set aside. `conflict`: another one stands there with its id. `unseen`: one stands
 * there with its id, which we may not read. `refused`: it is not taken. `too-large`. `store-error`: the store
 * fails on it. `signed`: it cannot be told in an older version without breaking its signature.
 */
export const asideReasons = [
	'conflict',
	'unseen',
	'refused',
	'too-large',
	'store-error',
	'signed'
] as const;
export type AsideReason = (typeof asideReasons)[number];
