import * as v from 'valibot';
import { cardSchema } from '#lib/dilemma/card.ts';
import { caseSchema } from '#lib/dilemma/case.ts';
import { documentSchema } from '#lib/dilemma/document.ts';
import { knowledgeSchema } from '#lib/dilemma/knowledge.ts';
import { reflectionSchema } from '#lib/dilemma/reflection.ts';
import { statementSchema } from '#lib/dilemma/statement.ts';
import { stepPlanSchema } from '#lib/dilemma/step-plan.ts';

/** One file of content/dilemmas; `kind` says which. Rules between keys are in `check.ts`. */
export const itemSchema = v.variant('kind', [
	cardSchema,
	statementSchema,
	caseSchema,
	stepPlanSchema,
	knowledgeSchema,
	reflectionSchema,
	documentSchema
]);

export type Item = v.InferOutput<typeof itemSchema>;
