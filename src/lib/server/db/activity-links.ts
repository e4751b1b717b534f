import { and, eq, gte, inArray, isNull, lte, max, min } from 'drizzle-orm';
import type { Span } from './activity-register.ts';
import type { Db } from './connect.ts';
import { oath, plannedActivity } from './schema/activity.ts';
import { person } from './schema/person.ts';
import { fullName } from './people.ts';

/** The first and the last of the dated oaths that an entry counts, by its id; one without any is left out. */
export async function oathDaysOf(db: Db, ids: readonly string[]): Promise<Map<string, Span>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select({ id: oath.activityId, from: min(oath.takenOn), to: max(oath.takenOn) })
		.from(oath)
		.where(inArray(oath.activityId, [...ids]))
		.groupBy(oath.activityId);
	return new Map(rows.map(({ id, from, to }) => [id!, { from: from!, to: to! }]));
}

/** Whether somebody took the oath (or signed) in a span of days and is counted by no entry. */
export async function hasOwnOaths(
	db: Db,
	kind: 'oath' | 'integrity-statement',
	{ from, to }: Span
): Promise<boolean> {
	const rows = await db
		.select({ id: oath.id })
		.from(oath)
		.where(
			and(
				eq(oath.kind, kind),
				isNull(oath.activityId),
				gte(oath.takenOn, from),
				lte(oath.takenOn, to)
			)
		)
		.limit(1);
	return rows.length > 0;
}

/** Which planned activity led to each of these entries, by the id of the entry. */
export async function plansOfEntries(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select({ id: plannedActivity.id, entry: plannedActivity.activityId })
		.from(plannedActivity)
		.where(inArray(plannedActivity.activityId, [...ids]));
	return new Map(rows.map(({ id, entry }) => [entry!, id]));
}

/** Says again to which entry a planned activity led, unless it led to another one since. */
export async function linkPlannedAgain(db: Db, planned: string, entry: string): Promise<void> {
	await db
		.update(plannedActivity)
		.set({ activityId: entry })
		.where(and(eq(plannedActivity.id, planned), isNull(plannedActivity.activityId)));
}

/** The names of people by their ids. */
export async function namesOf(
	db: Db,
	ids: readonly (string | null)[]
): Promise<Map<string, string>> {
	const known = [...new Set(ids.filter((id) => id !== null))];
	if (known.length === 0) return new Map();
	const rows = await db
		.select({ id: person.id, givenName: person.givenName, familyName: person.familyName })
		.from(person)
		.where(inArray(person.id, known));
	return new Map(rows.map((row) => [row.id, fullName(row)]));
}
