import * as v from 'valibot';
import { everyItem, storage } from '#lib/dilemma/fields.ts';
import { slug, text } from '#lib/dilemma/text.ts';

/** `stepHints`: by step id of the method. */
export const stepPlanSchema = v.strictObject({
	...everyItem,
	kind: v.literal('step-plan'),
	method: slug,
	situation: text(20, 1100),
	question: text(8, 160),
	stepHints: v.optional(v.record(slug, text(5, 500)), {}),
	storage
});

export type StepPlan = v.InferOutput<typeof stepPlanSchema>;
