import * as v from 'valibot';
import { everyItem } from '#lib/dilemma/fields.ts';
import { day, link, text } from '#lib/dilemma/text.ts';

/** A document someone declares to have received and read: completion only. */
export const documentSchema = v.strictObject({
	...everyItem,
	kind: v.literal('document'),
	document: v.strictObject({
		title: text(3, 120),
		version: text(1, 40),
		date: day,
		link,
		declaration: text(10, 200)
	})
});

export type DocumentItem = v.InferOutput<typeof documentSchema>;
