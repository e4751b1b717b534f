/** What can be wrong between this site and a learning system; i18n/lti-trouble.ts says what to do about it. */
const platformTroubles = [
	...(['unknown-host', 'closed-port', 'no-answer', 'bad-certificate', 'no-http'] as const),
	...(['bad-token', 'bad-signature', 'wrong-audience', 'wrong-time', 'wrong-nonce'] as const),
	...(['wrong-deployment', 'wrong-message', 'wrong-client', 'wrong-address', 'refused'] as const),
	'closed-network',
	'other-site',
	'other'
] as const;

/** What can be wrong with who came from a learning system, or with how. */
const learnerTroubles = [
	...(['no-email', 'unverified-email', 'no-number', 'unknown-person', 'other-account'] as const),
	...(['not-employed', 'held-apart', 'cancelled', 'expired', 'unknown-platform'] as const)
] as const;

export const ltiTroubles = [...platformTroubles, ...learnerTroubles] as const;
export type LtiTrouble = (typeof ltiTroubles)[number];

/** Why a learning system was not told that somebody is done. */
export const resultTroubles = [
	...(['no-answer', 'wrong-client', 'refused', 'other-site', 'gone', 'other'] as const)
] as const;
export type ResultTrouble = (typeof resultTroubles)[number];
