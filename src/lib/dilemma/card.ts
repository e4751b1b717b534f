import * as v from 'valibot';
import { ballotTermsSchema } from '#lib/dilemma/ballot-terms.ts';
import { discussionSchema } from '#lib/dilemma/discussion.ts';
import { essence, everyItem, nature } from '#lib/dilemma/fields.ts';
import { optionSchema } from '#lib/dilemma/option.ts';
import { list, text, whole } from '#lib/dilemma/text.ts';

export const cardSchema = v.strictObject({
	...everyItem,
	kind: v.literal('card'),
	nature,
	ballotVersion: whole(1, 10_000),
	situation: text(120, 1100),
	question: text(8, 160),
	options: list(optionSchema, 3, 4),
	whatIf: v.optional(list(text(10, 200), 0, 4), []),
	essence,
	ballot: ballotTermsSchema,
	discussion: discussionSchema
});

export type Card = v.InferOutput<typeof cardSchema>;
