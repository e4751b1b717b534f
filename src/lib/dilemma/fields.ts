import * as v from 'valibot';
import * as codes from '#lib/dilemma/codes.ts';
import { day, list, slug, text, whole } from '#lib/dilemma/text.ts';

const provenance = v.strictObject({
	author: text(1, 400),
	licence: text(1, 400),
	date: day,
	consulted: v.optional(list(text(1, 400), 0, 20), [])
});

const accessibility = v.strictObject({
	transcript: v.optional(v.boolean(), false),
	alt: v.optional(text(5, 200))
});

/** The keys of every item, whatever its kind. */
export const everyItem = {
	schema: v.literal(1),
	id: slug,
	title: text(3, 70),
	summary: text(20, 200),
	status: v.picklist(codes.statuses),
	version: whole(1, 10_000),
	language: v.literal('nl'),
	readingLevel: v.picklist(codes.readingLevels),
	minutes: whole(1, 120),
	level: v.picklist(codes.levels),
	nature: v.optional(v.picklist(codes.natures)),
	themes: list(v.picklist(codes.themes), 1, 3),
	risk: v.picklist(codes.risks),
	mannersKind: v.optional(v.picklist(codes.mannersKinds)),
	values: list(v.picklist(codes.values), 2, 5),
	audiences: list(v.picklist(codes.audiences), 1, codes.audiences.length),
	conduct: v.optional(list(v.picklist(codes.conduct), 0, 3), []),
	law: v.optional(list(v.picklist(codes.law), 0, 4), []),
	consult: list(v.picklist(codes.consult), 1, 4),
	sensitive: v.optional(v.boolean(), false),
	settings: v.optional(list(slug, 0, 20), []),
	accessibility: v.optional(accessibility, {}),
	provenance
};

/** Items with choices say what their feedback may claim. */
export const nature = v.picklist(codes.natures);

/** What is open for debate and what is not. */
export const essence = text(60, 900);

/** Answers to steps and reflections never leave the device. */
export const storage = v.literal('device');
