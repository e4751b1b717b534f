import * as v from 'valibot';
import { whole } from '#lib/dilemma/text.ts';

/**
 * How an item is voted on. Results need `minimum` votes, five at least; passing is always allowed.
 * `reveal` defaults to the last round in the docs, because an early bar chart pulls people along.
 */
export const ballotTermsSchema = v.strictObject({
	rounds: v.picklist([1, 2]),
	reveal: v.picklist(['after-first-round', 'after-last-round', 'never']),
	minimum: whole(5, 1000),
	pass: v.literal(true)
});

export type BallotTerms = v.InferOutput<typeof ballotTermsSchema>;
