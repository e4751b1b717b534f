import * as v from 'valibot';

const filled = v.pipe(v.string(), v.nonEmpty());
const address = v.pipe(v.string(), v.url());

const description = v.object({
	shortDescription: v.pipe(filled, v.maxLength(150)),
	longDescription: v.pipe(filled, v.minLength(150), v.maxLength(10_000)),
	features: v.pipe(v.array(filled), v.minLength(1)),
	screenshots: v.optional(v.array(filled), []),
	documentation: v.optional(address)
});

/** The mandatory keys of publiccode.yml 0.7, and the optional ones that we use. */
export const PubliccodeSchema = v.object({
	publiccodeYmlVersion: v.literal('0.7'),
	name: filled,
	url: address,
	softwareVersion: filled,
	platforms: v.pipe(v.array(filled), v.minLength(1)),
	developmentStatus: v.picklist(['concept', 'development', 'beta', 'stable', 'obsolete']),
	softwareType: v.literal('standalone/web'),
	logo: v.optional(filled),
	description: v.record(v.pipe(v.string(), v.regex(/^[a-z]{2}$/)), description),
	legal: v.object({ license: filled }),
	maintenance: v.object({
		type: v.picklist(['internal', 'community']),
		contacts: v.pipe(v.array(v.object({ name: filled })), v.minLength(1))
	}),
	localisation: v.object({
		localisationReady: v.boolean(),
		availableLanguages: v.pipe(v.array(filled), v.minLength(1))
	})
});
