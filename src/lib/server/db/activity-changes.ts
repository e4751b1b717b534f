import { desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Day } from '../../report/day.ts';
import type { Db } from './connect.ts';
import { activityChange, type KeptActivity } from './schema/activity.ts';
import { person } from './schema/person.ts';

/** An act on the register, with all entries before and after it. */
export type ActivityChange = typeof activityChange.$inferSelect;
export type ActivityAct = ActivityChange['act'];

/** An act in a list: when and by whom, how much, and its first entries before and after. */
export type ChangeRow = {
	id: string;
	on: Day;
	/** `HH:MM`, in the Netherlands. */
	time: string;
	act: ActivityAct;
	by: string | null;
	rows: number;
	before: KeptActivity[];
	after: KeptActivity[];
	undoneOn: Day | null;
	undoneBy: string | null;
};

const undoer = alias(person, 'undoer');
const local = (column: typeof activityChange.at | typeof activityChange.undoneAt, form: string) =>
	sql<string>`to_char(${column} at time zone 'Europe/Amsterdam', ${sql.raw(`'${form}'`)})`;
const firstOf = (column: typeof activityChange.before | typeof activityChange.after) =>
	sql<KeptActivity[]>`jsonb_path_query_array(${column}, '$[0 to 2]')`;
const nameOf = (who: typeof person | typeof undoer) =>
	sql<string | null>`${who.givenName} || ' ' || ${who.familyName}`;

/** Writes down an act. @returns its id */
export async function addChange(
	db: Db,
	change: Pick<ActivityChange, 'by' | 'act' | 'touched' | 'before' | 'after'>
): Promise<string> {
	const [made] = await db
		.insert(activityChange)
		.values(change)
		.returning({ id: activityChange.id });
	return made!.id;
}

/** An act with everything it did, or `undefined`. */
export async function findChange(db: Db, id: string): Promise<ActivityChange | undefined> {
	const [found] = await db.select().from(activityChange).where(eq(activityChange.id, id));
	return found;
}

/** Says that an act was taken back, or with nobody that it was done again. */
export async function markUndone(db: Db, id: string, by: string | null): Promise<void> {
	await db
		.update(activityChange)
		.set({ undoneBy: by, undoneAt: by === null ? null : sql`now()` })
		.where(eq(activityChange.id, id));
}

/** Acts, the latest first. */
export function changesOf(
	db: Db,
	{ limit, offset }: { limit: number; offset: number }
): Promise<ChangeRow[]> {
	return rows(db).orderBy(desc(activityChange.at), activityChange.id).limit(limit).offset(offset);
}

/** One act as it stands in the list, or `undefined`. */
export async function changeRow(db: Db, id: string): Promise<(ChangeRow & Actor) | undefined> {
	const [found] = await rows(db).where(eq(activityChange.id, id));
	return found;
}

type Actor = { actor: string | null };

const rows = (db: Db) =>
	db
		.select({
			id: activityChange.id,
			on: local(activityChange.at, 'YYYY-MM-DD'),
			time: local(activityChange.at, 'HH24:MI'),
			act: activityChange.act,
			actor: activityChange.by,
			by: nameOf(person),
			rows: sql<number>`cardinality(${activityChange.touched})`,
			before: firstOf(activityChange.before),
			after: firstOf(activityChange.after),
			undoneOn: local(activityChange.undoneAt, 'YYYY-MM-DD'),
			undoneBy: nameOf(undoer)
		})
		.from(activityChange)
		.leftJoin(person, eq(person.id, activityChange.by))
		.leftJoin(undoer, eq(undoer.id, activityChange.undoneBy))
		.$dynamic();
