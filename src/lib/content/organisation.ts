import * as v from 'valibot';
import { conduct, consult, values } from '#lib/dilemma/codes.ts';
import { link, list, slug, text } from '#lib/dilemma/text.ts';
import { personKinds } from '#lib/programme/person-kinds.ts';

const articleSchema = v.strictObject({
	article: text(1, 40),
	link: v.optional(link),
	text: text(8, 400)
});

/** A person or desk; `unit` and `kinds` limit whom it is for, `external` is outside the organisation. */
const contactSchema = v.strictObject({
	name: text(2, 120),
	phone: v.optional(text(3, 40)),
	mail: v.optional(v.pipe(v.string(), v.regex(/^\S+@\S+\.\S+$/, 'must be a mail address'))),
	link: v.optional(link),
	unit: v.optional(text(1, 120)),
	kinds: v.optional(list(v.picklist(personKinds), 1, personKinds.length)),
	external: v.optional(v.boolean(), false)
});

/** Another text or value at `path` of an item: rules.woon-werk.verdict, by key and by id. */
const replacementSchema = v.strictObject({
	content: slug,
	path: text(1, 120),
	with: v.union([v.string(), v.number(), v.boolean()]),
	reason: text(5, 200),
	why: v.optional(text(5, 300)),
	raisesBallotVersion: v.optional(v.boolean(), false)
});

export const organisationSchema = v.strictObject({
	organisation: text(2, 80),
	municipality: text(2, 80),
	/** Where somebody reports a weak spot in this installation, for security.txt. */
	security: v.optional(
		v.pipe(link, v.regex(/^(https|mailto):\S+$/, 'must begin with https: or mailto:'))
	),
	coreValues: list(v.picklist(values), 1, 8),
	settings: v.record(slug, text(1, 200)),
	conduct: v.record(v.picklist(conduct), articleSchema),
	contacts: v.record(v.picklist(consult), list(contactSchema, 1, 20)),
	hide: v.optional(list(slug, 0, 500), []),
	replace: v.optional(list(replacementSchema, 0, 500), [])
});

export type Organisation = v.InferOutput<typeof organisationSchema>;
export type Contact = v.InferOutput<typeof contactSchema>;
export type Replacement = v.InferOutput<typeof replacementSchema>;
