import * as v from 'valibot';
import { activity } from './activities.ts';
import { actor, agent, group } from './agents.ts';
import { extensions, iri, languageTag, uuid } from './scalars.ts';

/** A statement named by its id. */
export const statementRef = v.strictObject({ objectType: v.literal('StatementRef'), id: uuid });

/** One activity or several: a store keeps a list. */
const activities = v.optional(v.union([v.array(activity), activity]));

const relevantTypes = v.optional(v.pipe(v.array(iri), v.minLength(1)));

const shared = {
	registration: v.optional(uuid),
	instructor: v.optional(actor),
	team: v.optional(group),
	contextActivities: v.optional(
		v.strictObject({
			...{ parent: activities, grouping: activities },
			...{ category: activities, other: activities }
		})
	),
	revision: v.optional(v.string()),
	platform: v.optional(v.string()),
	language: v.optional(languageTag),
	statement: v.optional(statementRef),
	extensions: v.optional(extensions)
};

/** Around what it happened, in the words of 1.0.x. */
export const contextOf1 = v.strictObject(shared);

/** The same in 2.0, which also names people and groups with the part they play. */
export const contextOf2 = v.strictObject({
	...shared,
	contextAgents: v.optional(
		v.array(v.strictObject({ objectType: v.literal('contextAgent'), agent, relevantTypes }))
	),
	contextGroups: v.optional(
		v.array(v.strictObject({ objectType: v.literal('contextGroup'), group, relevantTypes }))
	)
});
