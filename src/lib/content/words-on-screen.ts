import * as v from 'valibot';
import { list, text } from '#lib/dilemma/text.ts';

const termSchema = v.strictObject({
	nl: text(1, 80),
	en: text(1, 80),
	meaning: text(8, 300),
	avoid: v.optional(list(text(1, 80), 0, 20), [])
});

/** content/glossary.yaml: the words on screen, and in `avoid` the words we do not use for them. */
export const glossarySchema = v.strictObject({ terms: list(termSchema, 1, 500) });

/** content/wordlist.yaml: hard words, each with an easier one. */
export const wordlistSchema = v.strictObject({
	words: list(v.strictObject({ hard: text(2, 80), easy: text(1, 120) }), 1, 5000)
});

export type Glossary = v.InferOutput<typeof glossarySchema>;
export type Term = v.InferOutput<typeof termSchema>;
export type Wordlist = v.InferOutput<typeof wordlistSchema>;
