import type { Actor } from '../any/agents.ts';
import type { AnyStatement, Version } from '../any/statement.ts';

/** What a statement without a version had: 1.0.x says that it is of 1.0.0 (Data, section 2.4.10). */
const versionWithout = { '1.0.3': '1.0.0', '2.0.0': '2.0.0' } as const;

/**
 * A statement as it is given out from now on, but for `stored`, which is known at the moment of writing. Its
 * authority is set by the store; whatever the sender says of it is dropped (2.0.0: IEEE 9274.1.1, 4.2.4.1).
 * @returns the text of the statement by the moment at which it was stored
 */
export function givenOut(
	statement: AnyStatement,
	{ version, authority }: { version: Version; authority: Actor }
): (stored: string) => string {
	const { stored: _, authority: __, timestamp, version: own, ...rest } = statement;
	const parts = {
		...rest,
		...settled(rest, version),
		...(timestamp && { timestamp: momentOf(timestamp, version) }),
		version: own ?? versionWithout[version],
		authority
	};
	const text = JSON.stringify(parts).slice(0, -1);
	return (stored) => `${text},${timestamp ? '' : `"timestamp":"${stored}",`}"stored":"${stored}"}`;
}

/** Lists where one activity may stand for a list of one, in the statement and in one within it. */
function settled(
	{ context, object }: Pick<AnyStatement, 'context' | 'object'>,
	version: Version
): Partial<AnyStatement> {
	const lists = Object.entries(context?.contextActivities ?? {}).map(([kind, activities]) => [
		kind,
		[activities].flat()
	]);
	const within =
		'objectType' in object && object.objectType === 'SubStatement'
			? {
					...object,
					...settled(object, version),
					...(object.timestamp && { timestamp: momentOf(object.timestamp, version) })
				}
			: undefined;
	return {
		...(context?.contextActivities && {
			context: { ...context, contextActivities: Object.fromEntries(lists) }
		}),
		...(within && { object: within })
	};
}

/** In 2.0.0 a moment is given out in UTC (IEEE 9274.1.1, 4.2.7); 1.0.x gives back what came in. */
function momentOf(timestamp: string, version: Version): string {
	if (version === '1.0.3' || timestamp.endsWith('Z')) return timestamp;
	const moment = new Date(timestamp);
	return Number.isNaN(moment.getTime()) ? timestamp : moment.toISOString();
}
