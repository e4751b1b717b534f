import * as v from 'valibot';
import * as codes from '#lib/dilemma/codes.ts';
import { text } from '#lib/dilemma/text.ts';
import { personKinds } from '#lib/programme/person-kinds.ts';
import { programmeKinds } from '#lib/programme/schema.ts';

const labelSchema = v.strictObject({ nl: text(1, 120), en: text(1, 120) });

/** Exactly the given codes, each with its label in both languages. */
function labelled<const Codes extends readonly string[]>(group: Codes) {
	const entries = Object.fromEntries(group.map((code) => [code, labelSchema]));
	return v.strictObject(entries as Record<Codes[number], typeof labelSchema>);
}

export const vocabularySchema = v.strictObject({
	kinds: labelled(codes.kinds),
	natures: labelled(codes.natures),
	values: labelled(codes.values),
	themes: labelled(codes.themes),
	risks: labelled(codes.risks),
	mannersKinds: labelled(codes.mannersKinds),
	audiences: labelled(codes.audiences),
	conduct: labelled(codes.conduct),
	law: labelled(codes.law),
	consult: labelled(codes.consult),
	boundaries: labelled(codes.boundaries),
	verdicts: labelled(codes.verdicts),
	readingLevels: labelled(codes.readingLevels),
	statuses: labelled(codes.statuses),
	programmeKinds: labelled(programmeKinds),
	personKinds: labelled(personKinds)
});

export type Vocabulary = v.InferOutput<typeof vocabularySchema>;
export type Label = v.InferOutput<typeof labelSchema>;
