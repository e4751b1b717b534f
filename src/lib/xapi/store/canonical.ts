import type { Activity, Definition } from '../any/activities.ts';
import type { AnyStatement } from '../any/statement.ts';
import { inOneLanguage } from './languages.ts';

/** What is known of an activity, and the languages that are wanted, the most wanted first. */
export type Telling = {
	known(iri: string): Definition | undefined;
	wanted: readonly string[];
};

const lists = ['choices', 'scale', 'source', 'target', 'steps'] as const;

/**
 * A statement in the format `canonical` (xAPI 1.0.3, Communication, section 2.1.3): activities as all statements
 * together describe them, and the words of activities and verbs in one language. Agents and groups stay as they
 * came.
 */
export function canonical(statement: AnyStatement, telling: Telling): AnyStatement {
	const { verb, object, context } = statement;
	const { display } = verb;
	const around = Object.entries(context?.contextActivities ?? {}).map(([kind, activities]) => [
		kind,
		[activities].flat().map((each) => activityOf(each, telling))
	]);
	return {
		...statement,
		verb: { ...verb, ...(display && { display: inOneLanguage(display, telling.wanted) }) },
		object: objectOf(object, telling),
		...(context?.contextActivities && {
			context: { ...context, contextActivities: Object.fromEntries(around) }
		})
	};
}

function objectOf(object: AnyStatement['object'], telling: Telling): AnyStatement['object'] {
	switch ('objectType' in object ? object.objectType : 'Activity') {
		case 'SubStatement':
			return canonical(object as AnyStatement, telling) as AnyStatement['object'];
		case 'Activity':
			return activityOf(object as Activity, telling);
		default:
			return object;
	}
}

function activityOf(activity: Activity, { known, wanted }: Telling): Activity {
	const definition = known(activity.id) ?? activity.definition;
	return definition ? { ...activity, definition: inWords(definition, wanted) } : activity;
}

function inWords(definition: Definition, wanted: readonly string[]): Definition {
	const { name, description } = definition;
	const components = lists.flatMap((list) => {
		const all = definition[list]?.map((each) =>
			each.description ? { ...each, description: inOneLanguage(each.description, wanted) } : each
		);
		return all ? [[list, all]] : [];
	});
	return {
		...definition,
		...(name && { name: inOneLanguage(name, wanted) }),
		...(description && { description: inOneLanguage(description, wanted) }),
		...Object.fromEntries(components)
	};
}
