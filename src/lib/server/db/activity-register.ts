import { and, asc, desc, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import type { Day } from '../../report/day.ts';
import type { Db } from './connect.ts';
import { activity, type KeptActivity } from './schema/activity.ts';
import { liveActivity } from './schema/live.ts';

export type { KeptActivity } from './schema/activity.ts';

/** Days from the first up to and including the last. */
export type Span = { from: Day; to: Day };

const columns = {
	id: activity.id,
	body: activity.body,
	addedBy: activity.addedBy,
	confirmedBy: activity.confirmedBy,
	confirmedOn: activity.confirmedOn
};

/** A row of an insert holds eight values, and a statement at most 65,534. */
const rowsAtOnce = 5000;

/** Makes acts on the register wait for each other until the transaction ends. */
export async function lockRegister(db: Db): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtext('register of activities'))`);
}

/** Entries that begin in a span of days, the latest first; without one all of them. */
export function entriesIn(db: Db, span?: Span): Promise<KeptActivity[]> {
	return db
		.select(columns)
		.from(activity)
		.where(span && and(gte(activity.startsOn, span.from), lte(activity.startsOn, span.to)))
		.orderBy(desc(activity.startsOn), desc(activity.endsOn), asc(activity.id));
}

/** Entries by their ids; those that are not there are left out. */
export function entriesNamed(db: Db, ids: readonly string[]): Promise<KeptActivity[]> {
	if (ids.length === 0) return Promise.resolve([]);
	return db
		.select(columns)
		.from(activity)
		.where(inArray(activity.id, [...ids]));
}

/** Puts entries in. */
export async function insertEntries(db: Db, entries: readonly KeptActivity[]): Promise<void> {
	for (let at = 0; at < entries.length; at += rowsAtOnce)
		await db.insert(activity).values(entries.slice(at, at + rowsAtOnce).map(rowOf));
}

/** Writes entries anew. */
export async function rewriteEntries(db: Db, entries: readonly KeptActivity[]): Promise<void> {
	for (const entry of entries)
		await db.update(activity).set(rowOf(entry)).where(eq(activity.id, entry.id));
}

/** Takes entries out. */
export async function deleteEntries(db: Db, ids: readonly string[]): Promise<void> {
	if (ids.length > 0) await db.delete(activity).where(inArray(activity.id, [...ids]));
}

/** The years in which something of the register or a live meeting began, the latest first. */
export async function yearsOfRegister(db: Db): Promise<number[]> {
	const rows = await db.execute<{ year: number }>(sql`
		select distinct extract(year from day)::int as year from (
			select ${activity.startsOn} as day from ${activity}
			union select ${liveActivity.heldOn} from ${liveActivity}
		) days order by year desc`);
	return rows.map(({ year }) => year);
}

/** A row with its copies of what the body says. */
const rowOf = (entry: KeptActivity) => ({
	...entry,
	kind: entry.body.kind,
	startsOn: entry.body.from,
	endsOn: entry.body.to
});
