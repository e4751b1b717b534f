import type { Definition } from '../any/activities.ts';
import type { AnyStatement } from '../any/statement.ts';
import { activitiesIn } from './names.ts';

const lists = ['choices', 'scale', 'source', 'target', 'steps'] as const;
const ofInteraction: ReadonlySet<string> = new Set([...lists, 'correctResponsesPattern']);

/** What a statement says of activities, by their IRI. */
export function definitionsIn(statement: AnyStatement): Map<string, Definition> {
	const found = new Map<string, Definition>();
	for (const { id, definition } of activitiesIn(statement)) {
		if (!definition) continue;
		const before = found.get(id);
		found.set(id, before ? merged(before, definition) : definition);
	}
	return found;
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
				return said[list] && before
					? [[list, said[list].map((each) => withWords(each, before))]]
					: [];
			})
		)
	};
}

/** Components belong to the type of interaction that they came with. */
const withoutInteraction = (known: Definition): Definition =>
	Object.fromEntries(Object.entries(known).filter(([name]) => !ofInteraction.has(name)));

type Component = NonNullable<Definition['choices']>[number];

function withWords(said: Component, known: Component[]): Component {
	const before = known.find(({ id }) => id === said.id);
	const description = { ...before?.description, ...said.description };
	return Object.keys(description).length > 0 ? { ...said, description } : said;
}
