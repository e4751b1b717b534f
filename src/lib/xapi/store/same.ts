import type { Actor } from '../any/agents.ts';
import type { AnyStatement } from '../any/statement.ts';
import { mailOf } from './names.ts';

type Json = { [name: string]: unknown };

/**
 * Whether a statement that comes in is the one that stands under its id (xAPI 1.0.3, Data, section 2.3.1:
 * Statement Comparison Requirements). What a store fills in, definitions of activities, the display of verbs,
 * the order of members, and how a moment is written make no difference; everything else does.
 * @param standing as it is given out, with everything filled in
 */
export function isSame(incoming: AnyStatement, standing: AnyStatement): boolean {
	const asked = withoutFilledIn(incoming);
	const kept = withoutFilledIn(standing);
	// A timestamp that was not sent was filled in, here or by the store that it went through before.
	const filledIn = !asked.timestamp || standing.timestamp === standing.stored;
	if (filledIn) {
		delete asked.timestamp;
		delete kept.timestamp;
	}
	return canonical(asked) === canonical(kept);
}

function withoutFilledIn(statement: AnyStatement): Json {
	const { id: _, authority: __, stored: ___, version: ____, ...rest } = statement;
	return settled(rest);
}

/** A statement, or one within it, with nothing left that makes no difference. */
function settled(statement: AnyStatement | Omit<AnyStatement, 'id'>): Json {
	const { actor, verb, object, result, context, timestamp, attachments, ...rest } = statement;
	return {
		...rest,
		...(result && { result: settledResult(result) }),
		actor: settledActor(actor),
		verb: { id: verb.id },
		object: settledObject(object),
		...(context && { context: settledContext(context) }),
		...(timestamp && { timestamp: new Date(timestamp).getTime() || timestamp }),
		...(attachments && {
			attachments: attachments.map((file) => ({ ...file, sha2: file.sha2.toLowerCase() }))
		})
	};
}

function settledObject(object: AnyStatement['object']): unknown {
	switch ('objectType' in object ? object.objectType : 'Activity') {
		case 'SubStatement':
			return settled(object as AnyStatement);
		case 'Agent':
		case 'Group':
			return settledActor(object as Actor);
		case 'StatementRef':
			return { ...object, id: (object as { id: string }).id.toLowerCase() };
		default:
			return settledActivity(object as Json);
	}
}

function settledActor(who: Actor): Json {
	const { mbox, mbox_sha1sum, ...rest } = who;
	return {
		...rest,
		...(mbox !== undefined && { mbox: mailOf(mbox) }),
		...(mbox_sha1sum !== undefined && { mbox_sha1sum: mbox_sha1sum.toLowerCase() }),
		...('member' in who &&
			who.member && { member: who.member.map((each) => canonical(settledActor(each))).sort() })
	};
}

/** Of a duration what is finer than a hundredth of a second makes no difference. */
function settledResult({ duration, ...result }: NonNullable<AnyStatement['result']>): Json {
	const settled = duration?.replace(/([.,]\d{2})\d+(?=S$)/, '$1');
	return { ...result, ...(settled !== undefined && { duration: settled }) };
}

const settledActivity = ({ definition: _, ...rest }: Json): Json => rest;

function settledContext(context: NonNullable<AnyStatement['context']>): Json {
	const { registration, instructor, team, contextActivities, statement, ...rest } = context;
	const lists = Object.entries(contextActivities ?? {}).map(([kind, activities]) => [
		kind,
		[activities].flat().map((each) => settledActivity(each as Json))
	]);
	return {
		...rest,
		...(registration && { registration: registration.toLowerCase() }),
		...(instructor && { instructor: settledActor(instructor) }),
		...(team && { team: settledActor(team) }),
		...(contextActivities && { contextActivities: Object.fromEntries(lists) }),
		...(statement && { statement: { ...statement, id: statement.id.toLowerCase() } }),
		...(rest.contextAgents && {
			contextAgents: rest.contextAgents.map((each) => ({
				...each,
				agent: settledActor(each.agent)
			}))
		}),
		...(rest.contextGroups && {
			contextGroups: rest.contextGroups.map((each) => ({
				...each,
				group: settledActor(each.group)
			}))
		})
	};
}

/** JSON in which the order of names makes no difference. */
const canonical = (value: unknown): string =>
	JSON.stringify(value, (_, inner) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
