import { and, asc, eq, gte, isNull, lte, or, inArray, sql } from 'drizzle-orm';
import type { ActivityKind } from '../../report/activity/activity.ts';
import type { Day } from '../../report/day.ts';
import type { Db } from './connect.ts';
import { plannedActivity as table } from './schema/activity.ts';

/** What can be said of an activity that is still to come. `unitId` nothing is for everyone. */
export type NewPlannedActivity = {
	kind: ActivityKind;
	title: string;
	startsOn: Day;
	endsOn: Day;
	/** `HH:MM`, or nothing for a whole day. */
	startsAt: string | null;
	place: string;
	unitId: string | null;
	note: string;
};

/** An activity of the year calendar; `activityId` is the entry of the register it led to. */
export type PlannedActivity = NewPlannedActivity & { id: string; activityId: string | null };

/** One with the name of its unit, as it is called last. */
export type PlannedRow = PlannedActivity & { unit: string | null };

/** Days from the first up to and including the last. */
export type Span = { from: Day; to: Day };

const columns = {
	id: table.id,
	kind: table.kind,
	title: table.title,
	startsOn: sql<Day>`${table.startsOn}::text`,
	endsOn: sql<Day>`${table.endsOn}::text`,
	startsAt: table.startsAt,
	place: table.place,
	unitId: table.unitId,
	note: table.note,
	activityId: table.activityId
};

/** One of them; `undefined` when there is none. */
export async function plannedActivity(db: Db, id: string): Promise<PlannedActivity | undefined> {
	const [found] = await db.select(columns).from(table).where(eq(table.id, id));
	return found;
}

/**
 * What is planned in a span, the soonest first; what lasts longer and only touches it belongs to it.
 * @param units whose: those for everyone and for one of these; without it all of them
 */
export function plannedIn(
	db: Db,
	{ from, to }: Span,
	units?: readonly string[]
): Promise<PlannedRow[]> {
	const own = units && units.length > 0 ? inArray(table.unitId, [...units]) : undefined;
	const open = units && or(isNull(table.unitId), own);
	const unit = sql<string | null>`(select p.name from unit_period p
		where p.unit_id = "planned_activity"."unit_id" order by p.starts_on desc limit 1)`;
	return db
		.select({ ...columns, unit })
		.from(table)
		.where(and(lte(table.startsOn, to), gte(table.endsOn, from), open))
		.orderBy(asc(table.startsOn), asc(table.startsAt), asc(table.title), asc(table.id));
}

/** Puts something in the year calendar, or what was there under its id anew. */
export async function keepPlanned(db: Db, planned: PlannedActivity): Promise<void> {
	const { id: _, ...values } = planned;
	await db.insert(table).values(planned).onConflictDoUpdate({ target: table.id, set: values });
}

/** Takes it away. */
export async function removePlanned(db: Db, id: string): Promise<void> {
	await db.delete(table).where(eq(table.id, id));
}

/** Takes hold of one until the end of the transaction; it gives it as it is then. */
export async function lockPlanned(db: Db, id: string): Promise<PlannedActivity | undefined> {
	const [found] = await db.select(columns).from(table).where(eq(table.id, id)).for('update');
	return found;
}

/** Whether the unit and the entry of the register that one names are there. */
export async function namesKnown(
	db: Db,
	{ unitId, activityId }: Pick<PlannedActivity, 'unitId' | 'activityId'>
): Promise<{ unit: boolean; activity: boolean }> {
	const [known] = await db.execute<{ unit: boolean; activity: boolean }>(sql`select
		exists (select from unit where id = ${unitId}::uuid) as unit,
		exists (select from activity where id = ${activityId}::uuid) as activity`);
	return known!;
}
