import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { outsideCompletion, outsideCourse } from './schema/outside-completion.ts';
import { record, recordActivity } from './schema/record.ts';
import { xapiClient } from './schema/xapi-client.ts';

export type OutsideCourse = Omit<typeof outsideCourse.$inferSelect, 'droppedOn'>;

/** A course as an administrator sees it. */
export type OutsideCourseRow = OutsideCourse & {
	client: string;
	counted: number;
	unmatched: number;
};

const holds = isNull(outsideCourse.droppedOn);

const stood = (state: 'counted' | 'unmatched') => sql<number>`(select count(*)::int
	from ${outsideCompletion} o where o.course_id = ${outsideCourse.id} and o.state = ${state}
		and (o.state = 'counted' or exists (select from ${record} r where r.id = o.statement_id)))`;

/** Every course of another system that counts here; or the one with this id. */
export function outsideCourses(db: Db, id?: string): Promise<OutsideCourseRow[]> {
	const { clientId, activity, verbs, programme, homePage } = outsideCourse;
	const { followedTo, madeBy, madeOn } = outsideCourse;
	return db
		.select({
			...{ id: outsideCourse.id, clientId, activity, verbs, programme, homePage },
			...{ followedTo, madeBy, madeOn, client: xapiClient.name },
			...{ counted: stood('counted'), unmatched: stood('unmatched') }
		})
		.from(outsideCourse)
		.innerJoin(xapiClient, eq(xapiClient.id, clientId))
		.where(and(holds, id === undefined ? undefined : eq(outsideCourse.id, id)))
		.orderBy(asc(xapiClient.name), asc(activity));
}

/** Lets a course count. @returns its id, or `undefined` when that activity of that client counts already */
export async function addOutsideCourse(
	db: Db,
	course: Omit<typeof outsideCourse.$inferInsert, 'id'>
): Promise<string | undefined> {
	const [made] = await db
		.insert(outsideCourse)
		.values(course)
		.onConflictDoNothing()
		.returning({ id: outsideCourse.id });
	return made?.id;
}

/** Lets a course count no longer: what counted stays, what did not is forgotten. @returns it, as it was */
export async function dropOutsideCourse(
	db: Db,
	id: string,
	on: Day
): Promise<OutsideCourse | undefined> {
	const { courseId, state } = outsideCompletion;
	await db.delete(outsideCompletion).where(and(eq(courseId, id), eq(state, 'unmatched')));
	const [gone] = await db
		.update(outsideCourse)
		.set({ droppedOn: on })
		.where(and(holds, eq(outsideCourse.id, id)))
		.returning();
	return gone;
}

/** One course, held until the end of the transaction. */
export async function lockOutsideCourse(db: Db, id: string): Promise<OutsideCourse | undefined> {
	const [found] = await db
		.select()
		.from(outsideCourse)
		.where(and(holds, eq(outsideCourse.id, id)))
		.for('update');
	return found;
}

/** Remembers up to where the record store was looked at for a course. */
export async function followedTo(db: Db, id: string, seq: bigint): Promise<void> {
	await db.update(outsideCourse).set({ followedTo: seq }).where(eq(outsideCourse.id, id));
}

/** IRIs of activities of which other systems told lately that somebody did one of these verbs. */
export async function finishedLately(db: Db, verbKeys: readonly string[]): Promise<string[]> {
	const rows = await db.execute<{ iri: string }>(sql`
		select distinct a.iri from ${xapiClient} c
		cross join lateral (select r.object, r.verb from ${record} r
			where r.client = c.id order by r.seq desc limit 2000) lately
		join ${recordActivity} a on a.key = lately.object
		where lately.verb = any(${sql.param([...verbKeys])}::uuid[]) order by a.iri limit 200`);
	return rows.map(({ iri }) => iri);
}
