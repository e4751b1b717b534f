import * as v from 'valibot';
import { extensions, iri, languageMap } from './scalars.ts';

const component = v.strictObject({ id: v.string(), description: v.optional(languageMap) });

/** Interaction components: no two of one list have the same id. */
const components = v.optional(
	v.pipe(
		v.array(component),
		v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'has an id twice')
	)
);

export const interactionTypes = [
	...(['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance'] as const),
	...(['sequencing', 'likert', 'numeric', 'other'] as const)
] as const;

/** The lists of components that go with a type of interaction. */
const lists: Partial<Record<(typeof interactionTypes)[number], readonly string[]>> = {
	choice: ['choices'],
	sequencing: ['choices'],
	likert: ['scale'],
	matching: ['source', 'target'],
	performance: ['steps']
};
const allLists = ['choices', 'scale', 'source', 'target', 'steps'];

export const definition = v.pipe(
	v.strictObject({
		name: v.optional(languageMap),
		description: v.optional(languageMap),
		type: v.optional(iri),
		moreInfo: v.optional(iri),
		extensions: v.optional(extensions),
		interactionType: v.optional(v.picklist(interactionTypes)),
		correctResponsesPattern: v.optional(v.array(v.string())),
		choices: components,
		scale: components,
		source: components,
		target: components,
		steps: components
	}),
	v.check(
		(about) =>
			about.interactionType !== undefined ||
			![...allLists, 'correctResponsesPattern'].some((name) => name in about),
		'needs an interactionType'
	),
	v.check(({ interactionType, ...about }) => {
		const fitting = (interactionType && lists[interactionType]) ?? [];
		return allLists.every((name) => !(name in about) || fitting.includes(name));
	}, 'has components that do not go with its interactionType')
);

/** What somebody did something with. */
export const activity = v.strictObject({
	objectType: v.optional(v.literal('Activity')),
	id: iri,
	definition: v.optional(definition)
});

export type Definition = v.InferOutput<typeof definition>;
export type Activity = v.InferOutput<typeof activity>;
