import type { Activity } from '../any/activities.ts';
import { identifierNames, type Actor } from '../any/agents.ts';
import type { AnyStatement } from '../any/statement.ts';

/**
 * A statement in the format `ids` (xAPI 1.0.3, Communication, section 2.1.3): of agents, groups, verbs and
 * activities only what says which they are. A nameless group keeps its members.
 */
export function idsOnly(statement: AnyStatement): AnyStatement {
	const { actor, verb, object, context, authority } = statement;
	return {
		...statement,
		actor: who(actor),
		verb: { id: verb.id },
		object: objectOf(object),
		...(context && { context: contextOf(context) }),
		...(authority && { authority: who(authority) })
	};
}

function who(actor: Actor): Actor {
	const known = identifierNames.filter((name) => name in actor);
	const kept = {
		...(actor.objectType && { objectType: actor.objectType }),
		...Object.fromEntries(known.map((name) => [name, actor[name]]))
	};
	const members = known.length === 0 && 'member' in actor ? actor.member : undefined;
	return { ...kept, ...(members && { member: members.map(who) }) } as Actor;
}

function objectOf(object: AnyStatement['object']): AnyStatement['object'] {
	switch ('objectType' in object ? object.objectType : 'Activity') {
		case 'SubStatement':
			return idsOnly(object as AnyStatement) as AnyStatement['object'];
		case 'Agent':
		case 'Group':
			return who(object as Actor);
		case 'StatementRef':
			return object;
		default:
			return activityOf(object as Activity);
	}
}

/** An object without a type is an activity. */
const activityOf = ({ id }: Activity): Activity => ({ id });

type Context = NonNullable<AnyStatement['context']>;

function contextOf(context: Context): Context {
	const { instructor, team, contextActivities, contextAgents, contextGroups } = context;
	const around = Object.entries(contextActivities ?? {}).map(([kind, activities]) => [
		kind,
		[activities].flat().map(activityOf)
	]);
	return {
		...context,
		...(instructor && { instructor: who(instructor) }),
		...(team && { team: who(team) }),
		...(contextActivities && { contextActivities: Object.fromEntries(around) }),
		...(contextAgents && {
			contextAgents: contextAgents.map((each) => ({ ...each, agent: who(each.agent) }))
		}),
		...(contextGroups && {
			contextGroups: contextGroups.map((each) => ({ ...each, group: who(each.group) }))
		})
	} as Context;
}
