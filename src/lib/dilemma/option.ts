import * as v from 'valibot';
import * as codes from '#lib/dilemma/codes.ts';
import { list, slug, text } from '#lib/dilemma/text.ts';

const keys = {
	id: v.pipe(v.string(), v.regex(/^[a-d]$/, 'must be a, b, c or d')),
	text: text(8, 160),
	values: list(v.picklist(codes.values), 1, 3),
	pros: list(text(8, 200), 1, 3),
	cons: list(text(8, 200), 1, 3),
	boundary: v.picklist(codes.boundaries),
	feedback: text(60, 520),
	nextStep: v.optional(text(8, 200)),
	pictogram: v.optional(slug)
};

/** One of the choices of a card. */
export const optionSchema = v.strictObject(keys);

/** One of the choices of a scene; `goto` is the scene it leads to. */
export const sceneOptionSchema = v.strictObject({ ...keys, goto: slug });

export type Option = v.InferOutput<typeof optionSchema>;
export type SceneOption = v.InferOutput<typeof sceneOptionSchema>;
