import type { Field } from '#lib/dilemma/finding.ts';

/** A text people read and the key it stands under. */
export type Text = { field: Field; text: string };

/** Keys that hold codes, ids, addresses or sources; everything else in a content file is read. */
const notRead = new Set(
	`id kind status language readingLevel nature themes risk mannersKind values audiences conduct law
	consult settings provenance storage start goto boundary verdict input method pictogram contacts
	link src captions date version ballot form completion after audience content choose countsAs order items`.split(
		/\s+/
	)
);

/** Every text of an item, method, programme or deck that someone reads, with its field. */
export function textsOf(value: unknown, field: Field = []): Text[] {
	if (typeof value === 'string') return [{ field, text: value }];
	if (Array.isArray(value)) {
		return value.flatMap((entry, index) => textsOf(entry, [...field, index]));
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value)
		.filter(([key]) => !notRead.has(key))
		.flatMap(([key, entry]) => textsOf(entry, [...field, key]));
}
