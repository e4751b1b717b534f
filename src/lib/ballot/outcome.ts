/** Why something about a ballot was refused. The count names these in its record. */
export const refusals = [
	'weak-key',
	'not-invertible',
	'out-of-range',
	'bad-signature',
	'wrong-key',
	'wrong-contest',
	'wrong-nullifier',
	'damaged',
	'not-a-choice',
	'not-a-contest',
	'same-part',
	'other-key',
	'not-a-part-file',
	'wrong-passphrase'
] as const;

export type Refusal = (typeof refusals)[number];
export type Refused = { ok: false; refused: Refusal };
export type Accepted<Value> = { ok: true; value: Value };
export type Outcome<Value> = Accepted<Value> | Refused;

export const accepted = <Value>(value: Value): Accepted<Value> => ({ ok: true, value });
export const refused = (reason: Refusal): Refused => ({ ok: false, refused: reason });
