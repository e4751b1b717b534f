import * as v from 'valibot';
import { list, slug, text, whole } from '#lib/dilemma/text.ts';

/** From agree to disagree: the five answers to a statement of the pulse survey, in the order of all numbers. */
export const pulseScale = [
	'fully-agree',
	'agree',
	'neutral',
	'disagree',
	'fully-disagree'
] as const;
export type PulseAnswer = (typeof pulseScale)[number];

/** In Dutch (B1), easy Dutch (A2) and English. */
const said = (min: number, max: number) =>
	v.strictObject({ nl: text(min, max), easy: text(min, max), en: text(min, max) });

const statement = v.strictObject({
	/** Starts with `pulse-`, so that it is never the id of an item. */
	id: v.pipe(slug, v.startsWith('pulse-')),
	/** Raised only when the meaning changes: years of two versions are not compared. */
	ballotVersion: whole(1, 10_000),
	/** In two or three words, for a list. */
	topic: said(3, 40),
	statement: said(10, 160)
});

/** content/pulse.yaml: six statements that are asked of everyone, the same ones year after year. */
export const pulseSchema = v.strictObject({
	schema: v.literal(1),
	statements: list(statement, 6, 6),
	answers: v.strictObject({
		'fully-agree': said(2, 40),
		agree: said(2, 40),
		neutral: said(2, 40),
		disagree: said(2, 40),
		'fully-disagree': said(2, 40),
		/** Does not know, or does not want to say. */
		pass: said(2, 40)
	})
});

export type Pulse = v.InferOutput<typeof pulseSchema>;
export type PulseStatement = Pulse['statements'][number];
