import * as v from 'valibot';
import { consult } from '#lib/dilemma/codes.ts';
import { everyItem } from '#lib/dilemma/fields.ts';
import { list, slug, text, whole } from '#lib/dilemma/text.ts';

/** A question about the slide, neither stored nor scored; `correct` is an index of `answers`. */
const checkSchema = v.strictObject({
	question: text(5, 400),
	answers: list(text(1, 400), 2, 4),
	correct: whole(0, 3),
	explanation: text(5, 400)
});

const slideSchema = v.strictObject({
	id: slug,
	title: text(2, 70),
	text: text(20, 900),
	check: v.optional(checkSchema),
	image: v.optional(v.strictObject({ src: text(1, 300), alt: text(5, 200) })),
	contacts: v.optional(list(v.picklist(consult), 0, 6), [])
});

export const knowledgeSchema = v.strictObject({
	...everyItem,
	kind: v.literal('knowledge'),
	slides: list(slideSchema, 1, 6)
});

export type Knowledge = v.InferOutput<typeof knowledgeSchema>;
export type Slide = v.InferOutput<typeof slideSchema>;
