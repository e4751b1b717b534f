import * as v from 'valibot';
import { ballotTermsSchema } from '#lib/dilemma/ballot-terms.ts';
import { discussionSchema } from '#lib/dilemma/discussion.ts';
import { essence, everyItem, nature } from '#lib/dilemma/fields.ts';
import { list, text, whole } from '#lib/dilemma/text.ts';

/** The fixed options of a statement. */
export const stances = ['agree', 'disagree', 'unsure'] as const;

export const statementSchema = v.strictObject({
	...everyItem,
	kind: v.literal('statement'),
	nature,
	ballotVersion: whole(1, 10_000),
	statement: text(10, 200),
	pros: list(text(8, 200), 2, 3),
	cons: list(text(8, 200), 2, 3),
	feedback: v.strictObject({
		agree: text(60, 520),
		disagree: text(60, 520),
		unsure: text(60, 520)
	}),
	essence,
	ballot: ballotTermsSchema,
	discussion: discussionSchema
});

export type Statement = v.InferOutput<typeof statementSchema>;
export type Stance = (typeof stances)[number];
