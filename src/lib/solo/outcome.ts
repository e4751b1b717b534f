/** What a move leads to: the walk after it, or the name of the reason why not. */
export type Outcome<Walk> = { ok: true; walk: Walk } | { ok: false; refused: Refusal };

export const refusals = [
	'not-now',
	'at-the-start',
	'choose-first',
	'choice-stands',
	'no-such-option',
	'no-such-step',
	'read-first',
	'already-done'
] as const;

export type Refusal = (typeof refusals)[number];

export const accepted = <Walk>(walk: Walk): Outcome<Walk> => ({ ok: true, walk });
export const refused = (reason: Refusal): Outcome<never> => ({ ok: false, refused: reason });
