/** What a reader or a move answers: a value, or why not. Screens have a sentence for each reason. */
export type Outcome<Value, Reason extends string> =
	{ ok: true; value: Value } | { ok: false; refused: Reason };

export const accepted = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const refused = <const Reason extends string>(
	reason: Reason
): { ok: false; refused: Reason } => ({ ok: false, refused: reason });
