/** Why a move, a token or a request was refused. Screens have a sentence for each. */
export const refusals = [
	'not-now',
	'stale',
	'not-holding',
	'unknown-remote',
	'session-over',
	'item-over',
	'already-open',
	'still-open',
	'already-revealed',
	'never-shown',
	'second-choice-first',
	'choice-stands',
	'nothing-to-choose',
	'full',
	'unknown-seat',
	'closed',
	'other-question',
	'no-such-option',
	'replayed',
	'no-such-entry',
	'key-taken',
	'damaged',
	'other-session',
	'other-seat',
	'sealed-away',
	'item-running'
] as const;

export type Refusal = (typeof refusals)[number];
type Refused = { ok: false; refused: Refusal };
export type Outcome<Value> = { ok: true; value: Value } | Refused;

export const accepted = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const refused = (reason: Refusal): Refused => ({ ok: false, refused: reason });
