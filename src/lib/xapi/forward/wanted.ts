import { voided, type AnyStatement } from '../any/statement.ts';
import { activitiesIn } from '../store/names.ts';

/** What a store elsewhere gets: without verbs every verb, without activities whatever it is about. */
export type Wanted = { verbs: readonly string[]; activities: readonly string[] };

/**
 * Whether a statement goes to a store that asked for these. One that voids another goes where that one went,
 * so that nothing keeps standing there which no longer holds.
 * @param about the statement that it refers to, when that is still here
 */
export function isWanted(wanted: Wanted, statement: AnyStatement, about?: AnyStatement): boolean {
	const voids = statement.verb.id === voided;
	if (voids) return !about || isWanted(wanted, about);
	const { verbs, activities } = wanted;
	return (
		(verbs.length === 0 || verbs.includes(statement.verb.id)) &&
		(activities.length === 0 ||
			activitiesIn(statement).some(({ id }) => activities.some((asked) => isBelow(id, asked))))
	);
}

/** An address that ends in a slash stands for everything below it. */
const isBelow = (id: string, asked: string) =>
	id === asked || (asked.endsWith('/') && id.startsWith(asked));
