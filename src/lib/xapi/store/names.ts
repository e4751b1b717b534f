import type { Activity } from '../any/activities.ts';
import type { Actor, Agent } from '../any/agents.ts';
import type { AnyStatement } from '../any/statement.ts';

/** Whom and what a statement names, each as a text that is the same wherever it is named. */
export type Names = {
	verb: string;
	/** `undefined` for a nameless group. */
	actor?: string | undefined;
	/** The activity, agent or group that is the object. */
	object?: string | undefined;
	/** Members of groups that are actor or object. */
	members: string[];
	/** Every agent, group and activity anywhere in it, the statement within it included. */
	related: string[];
	/** The statement that it is about. */
	ref?: string | undefined;
};

/** The name of a verb. */
export const verbName = (id: string): string => `verb ${id}`;

/** The name of an activity. */
export const activityName = (id: string): string => `activity ${id}`;

/**
 * The name of an agent or group, by the one way in which it is known (xAPI 1.0.3, Data, section 2.4.2.3); the
 * same for both, since two are equal when that is equal. `undefined` for a nameless group.
 */
export function actorName(who: Actor): string | undefined {
	if (who.mbox !== undefined) return `agent mbox ${mailOf(who.mbox)}`;
	if (who.mbox_sha1sum !== undefined) return `agent mbox_sha1sum ${who.mbox_sha1sum.toLowerCase()}`;
	if (who.openid !== undefined) return `agent openid ${who.openid}`;
	// A home page is an IRI, so it ends at the space.
	if (who.account) return `agent account ${who.account.homePage} ${who.account.name}`;
	return undefined;
}

/** The domain of an address is the same in capitals. */
export function mailOf(mbox: string): string {
	const at = mbox.lastIndexOf('@');
	return mbox.slice(0, at) + mbox.slice(at).toLowerCase();
}

/** Whom and what a statement names. */
export function namesIn(statement: AnyStatement): Names {
	const { actor, verb, object } = statement;
	const type = 'objectType' in object ? object.objectType : 'Activity';
	const isActor = type === 'Agent' || type === 'Group';
	const people = isActor ? [actor, object as Actor] : [actor];
	return {
		verb: verbName(verb.id),
		actor: actorName(actor),
		...(isActor && { object: actorName(object as Actor) }),
		...(type === 'Activity' && { object: activityName((object as Activity).id) }),
		...(type === 'StatementRef' && { ref: (object as { id: string }).id.toLowerCase() }),
		members: once(people.flatMap((who) => membersOf(who).map(actorName))),
		related: once([
			...actorsIn(statement).flatMap((who) => [who, ...membersOf(who)].map(actorName)),
			...activitiesIn(statement).map(({ id }) => activityName(id))
		])
	};
}

/** Every agent and group that stands in a statement by itself, not as a member. */
export function actorsIn(statement: AnyStatement): Actor[] {
	const { actor, object, context, authority } = statement;
	const type = 'objectType' in object ? object.objectType : 'Activity';
	const within =
		type === 'SubStatement'
			? actorsIn(object as AnyStatement)
			: type === 'Agent' || type === 'Group'
				? [object as Actor]
				: [];
	const around = [context?.instructor, context?.team, authority];
	return [
		actor,
		...within,
		...around.filter((who) => who !== undefined),
		...(context?.contextAgents ?? []).map(({ agent }) => agent),
		...(context?.contextGroups ?? []).map(({ group }) => group)
	];
}

/** Every activity in a statement. */
export function activitiesIn({ object, context }: AnyStatement): Activity[] {
	const type = 'objectType' in object ? object.objectType : 'Activity';
	const within =
		type === 'SubStatement'
			? activitiesIn(object as AnyStatement)
			: type === 'Activity'
				? [object as Activity]
				: [];
	const around = Object.values(context?.contextActivities ?? {});
	return [...within, ...around.flat()];
}

/** The members of a group; an agent has none. */
export const membersOf = (who: Actor): Agent[] => ('member' in who && who.member) || [];

/** To look through so few names costs less than a set of them. */
const few = 16;

function once(names: readonly (string | undefined)[]): string[] {
	const known = names.filter((name) => name !== undefined);
	if (known.length > few) return [...new Set(known)];
	return known.filter((name, at) => known.indexOf(name) === at);
}
