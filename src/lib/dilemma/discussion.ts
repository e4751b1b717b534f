import * as v from 'valibot';
import { list, text, whole } from '#lib/dilemma/text.ts';

/** The facilitator's guide: `minutes` of talk in a group. */
export const discussionSchema = v.strictObject({
	goal: text(8, 200),
	minutes: whole(5, 120),
	opening: text(8, 300),
	probes: list(text(8, 200), 2, 6),
	cautions: v.optional(list(text(8, 240), 0, 5), []),
	closing: text(8, 300)
});

export type Discussion = v.InferOutput<typeof discussionSchema>;
