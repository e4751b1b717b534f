import * as v from 'valibot';
import { type Organisation, organisationSchema } from '#lib/content/organisation.ts';

const { entries } = organisationSchema;

/**
 * What an organisation says in other words than content/organisation.yaml. A code that is here replaces
 * that code, the rest stays. `was`: the words of the library when they were replaced, by item and path.
 */
export const ownTextsSchema = v.strictObject({
	coreValues: v.optional(entries.coreValues),
	settings: v.optional(entries.settings, {}),
	conduct: v.optional(entries.conduct, {}),
	contacts: v.optional(entries.contacts, {}),
	hide: entries.hide,
	replace: entries.replace,
	was: v.optional(v.record(v.string(), v.string()), {})
});

export type OwnTexts = v.InferOutput<typeof ownTextsSchema>;

/** Under which name `was` keeps what a replacement replaces. */
export const wasName = ({ content, path }: { content: string; path: string }) =>
	`${content} ${path}`;

/** The organisation of the files with its own words over it; a later replacement of a path wins. */
export function withOwnTexts(organisation: Organisation, texts: OwnTexts): Organisation {
	const replaced = new Set(texts.replace.map(wasName));
	return {
		...organisation,
		coreValues: texts.coreValues ?? organisation.coreValues,
		settings: { ...organisation.settings, ...texts.settings },
		conduct: { ...organisation.conduct, ...texts.conduct },
		contacts: { ...organisation.contacts, ...texts.contacts },
		hide: [...new Set([...organisation.hide, ...texts.hide])],
		replace: [
			...organisation.replace.filter((each) => !replaced.has(wasName(each))),
			...texts.replace
		]
	};
}
