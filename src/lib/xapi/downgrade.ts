import type { AnyStatement, Version } from './any/statement.ts';

/** What a signature is known by (xAPI 1.0.3, Data, section 2.6; the same in 2.0). */
const signature = 'http://adlnet.gov/expapi/attachments/signature';

/**
 * A statement as it is told to a store of one version. `stored` and `version` are left out: that store fills
 * in its own. 1.0.x knows no `contextAgents` and `contextGroups`, and refuses properties that it does not
 * know, so those are left out for it.
 * @returns `signed` when that would break the signature of the statement
 */
export function toldIn(version: Version, statement: AnyStatement): AnyStatement | 'signed' {
	const { stored: _, version: __, ...told } = statement;
	if (version !== '1.0.3' || !isNewer(told)) return told;
	if (told.attachments?.some(({ usageType }) => usageType === signature)) return 'signed';
	return withoutNewer(told);
}

const newer = ['contextAgents', 'contextGroups'] as const;

/** The statement within a statement, when that is its object. */
const within = ({ object }: AnyStatement) =>
	'objectType' in object && object.objectType === 'SubStatement' ? object : undefined;

function isNewer(statement: AnyStatement): boolean {
	const inner = within(statement);
	return (
		newer.some((name) => name in (statement.context ?? {})) || Boolean(inner && isNewer(inner))
	);
}

function withoutNewer<Told extends AnyStatement>(statement: Told): Told {
	const { context, ...rest } = statement;
	const { contextAgents: _, contextGroups: __, ...known } = context ?? {};
	const inner = within(statement);
	return {
		...rest,
		...(inner && { object: withoutNewer(inner) }),
		...(Object.keys(known).length > 0 && { context: known })
	} as Told;
}
