import * as v from 'valibot';
import { storage } from '#lib/dilemma/fields.ts';
import { list, slug, text } from '#lib/dilemma/text.ts';

export const stepInputs = ['sentence', 'table', 'choice', 'columns', 'scale', 'text'] as const;

const stepSchema = v.strictObject({
	id: slug,
	question: text(5, 200),
	explanation: text(8, 500),
	input: v.picklist(stepInputs),
	sentence: v.optional(text(5, 200)),
	columns: v.optional(list(text(1, 60), 2, 5)),
	choices: v.optional(list(text(1, 100), 2, 10)),
	example: v.optional(text(5, 300))
});

/** A sequence of steps, such as the seven questions. */
export const methodSchema = v.strictObject({
	schema: v.literal(1),
	id: slug,
	title: text(3, 70),
	storage,
	steps: list(stepSchema, 2, 15)
});

export type Method = v.InferOutput<typeof methodSchema>;
export type Step = v.InferOutput<typeof stepSchema>;
