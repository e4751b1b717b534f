import * as v from 'valibot';
import { everyItem, storage } from '#lib/dilemma/fields.ts';
import { list, slug, text } from '#lib/dilemma/text.ts';

export const reflectionInputs = ['text', 'sentence', 'choice'] as const;

const questionSchema = v.strictObject({
	id: slug,
	question: text(5, 200),
	input: v.picklist(reflectionInputs),
	sentence: v.optional(text(5, 200)),
	choices: v.optional(list(text(1, 100), 2, 10))
});

export const reflectionSchema = v.strictObject({
	...everyItem,
	kind: v.literal('reflection'),
	questions: list(questionSchema, 1, 6),
	storage
});

export type Reflection = v.InferOutput<typeof reflectionSchema>;
export type ReflectionQuestion = v.InferOutput<typeof questionSchema>;
