import type { Actor, Agent } from '../any/agents.ts';
import type { AnyStatement } from '../any/statement.ts';

/** Whether an agent or group is the one who is forgotten. */
export type IsThem = (who: Actor) => boolean;

/**
 * A statement in which nobody stands where somebody stood: as actor, object, instructor, team, member, in
 * what is around it, and in the statement within it. Who vouches for it stays: that is a system.
 */
export function withNobody<Told extends Omit<AnyStatement, 'id'>>(
	told: Told,
	isThem: IsThem,
	nobody: Agent
): Told {
	const of = <Who extends Actor>(who: Who) => replaced(who, isThem, nobody);
	const { object, context } = told;
	const type = 'objectType' in object ? object.objectType : 'Activity';
	return {
		...told,
		actor: of(told.actor),
		...((type === 'Agent' || type === 'Group') && { object: of(object as Actor) }),
		...(type === 'SubStatement' && { object: withNobody(object as AnyStatement, isThem, nobody) }),
		...(context && {
			context: {
				...context,
				...(context.instructor && { instructor: of(context.instructor) }),
				...(context.team && { team: of(context.team) }),
				...(context.contextAgents && {
					contextAgents: context.contextAgents.map((each) => ({ ...each, agent: of(each.agent) }))
				}),
				...(context.contextGroups && {
					contextGroups: context.contextGroups.map((each) => ({ ...each, group: of(each.group) }))
				})
			}
		})
	};
}

function replaced<Who extends Actor>(who: Who, isThem: IsThem, nobody: Agent): Who {
	if (isThem(who)) {
		const isGroup = who.objectType === 'Group';
		return (isGroup ? { ...nobody, objectType: 'Group' } : nobody) as Who;
	}
	if (!('member' in who) || !who.member) return who;
	return { ...who, member: who.member.map((each) => (isThem(each) ? nobody : each)) };
}
