import * as v from 'valibot';
import { verdicts } from '#lib/dilemma/codes.ts';
import { discussionSchema } from '#lib/dilemma/discussion.ts';
import { essence, everyItem, nature } from '#lib/dilemma/fields.ts';
import { sceneOptionSchema } from '#lib/dilemma/option.ts';
import { list, slug, text } from '#lib/dilemma/text.ts';

const decisionSchema = v.strictObject({
	id: slug,
	title: text(2, 70),
	text: text(20, 1200),
	question: text(5, 200),
	options: list(sceneOptionSchema, 2, 4),
	ending: v.optional(v.literal(false), false)
});

const endingSchema = v.strictObject({
	id: slug,
	title: text(2, 70),
	text: text(20, 1200),
	ending: v.literal(true),
	essence: text(20, 700)
});

const sceneSchema = v.lazy((scene) => (isEnding(scene) ? endingSchema : decisionSchema));

const sortingRuleSchema = v.strictObject({
	id: slug,
	situation: text(8, 200),
	verdict: v.picklist(verdicts),
	why: text(8, 300),
	adjustable: v.optional(v.boolean(), false)
});

export const caseSchema = v.strictObject({
	...everyItem,
	kind: v.literal('case'),
	nature,
	start: slug,
	scenes: list(sceneSchema, 3, 40),
	rules: list(sortingRuleSchema, 4, 20),
	essence,
	discussion: discussionSchema
});

export type Case = v.InferOutput<typeof caseSchema>;
export type Decision = v.InferOutput<typeof decisionSchema>;
export type Ending = v.InferOutput<typeof endingSchema>;
export type Scene = Decision | Ending;
export type SortingRule = v.InferOutput<typeof sortingRuleSchema>;

function isEnding(scene: unknown): boolean {
	return typeof scene === 'object' && scene !== null && 'ending' in scene && scene.ending === true;
}
