import type { Definition } from '../any/activities.ts';
import type { AnyStatement } from '../any/statement.ts';
import { activitiesIn } from './names.ts';

const lists = ['choices', 'scale', 'source', 'target', 'steps'] as const;
const ofInteraction: ReadonlySet<string> = new Set([...lists, 'correctResponsesPattern']);

/** What a statement says of activities, by their IRI. */
export function definitionsIn(statement: AnyStatement): Map<string, Definition> {
	const found = new Map<string, Known>();
	for (const { id, definition } of activitiesIn(statement)) {
		const known = definition && withSaid(found.get(id), definition);
		if (known) found.set(id, known);
	}
	return new Map([...found].map(([id, { definition }]) => [id, definition]));
}

/** Characters of JSON of what is known of one activity. */
export const mostDefinition = 64_000;

/** How often it is tried, in one go, to add to a definition that is full. */
const mostTries = 10;

/** What is known of one activity. `length`: what its JSON has at most; `tries`: what was too much so far. */
export type Known = { definition: Definition; length: number; tries?: number };

/** What is known of an activity, after more was said of it; it stays as it was when it would be too much. */
export function withSaid(known: Known | undefined, said: Definition): Known | undefined {
	if ((known?.tries ?? 0) >= mostTries) return known;
	const { length } = JSON.stringify(said);
	if (length > mostDefinition) return known;
	if (!known) return { definition: said, length };
	const definition = merged(known.definition, said);
	const atMost = known.length + length;
	if (atMost <= mostDefinition) return { ...known, definition, length: atMost };
	const exact = JSON.stringify(definition).length;
	return exact <= mostDefinition
		? { ...known, definition, length: exact }
		: { ...known, tries: (known.tries ?? 0) + 1 };
}

/**
 * What is known of an activity, after something more was said of it: words in one language take the place of
 * earlier words in that language only, and every other property of an earlier one.
 */
export function merged(known: Definition, said: Definition): Definition {
	const { name, description, extensions } = known;
	return {
		...(said.interactionType && said.interactionType !== known.interactionType
			? withoutInteraction(known)
			: known),
		...said,
		...(name && said.name && { name: { ...name, ...said.name } }),
		...(description &&
			said.description && { description: { ...description, ...said.description } }),
		...(extensions && said.extensions && { extensions: { ...extensions, ...said.extensions } }),
		...Object.fromEntries(
			lists.flatMap((list) => {
				const before = known[list];
				if (!said[list] || !before) return [];
				const byId = new Map(before.map((each) => [each.id, each]));
				return [[list, said[list].map((each) => withWords(each, byId.get(each.id)))]];
			})
		)
	};
}

/** Components belong to the type of interaction that they came with. */
const withoutInteraction = (known: Definition): Definition =>
	Object.fromEntries(Object.entries(known).filter(([name]) => !ofInteraction.has(name)));

type Component = NonNullable<Definition['choices']>[number];

function withWords(said: Component, before: Component | undefined): Component {
	const description = { ...before?.description, ...said.description };
	return Object.keys(description).length > 0 ? { ...said, description } : said;
}
