import { and, desc, eq, notExists, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { liveActivity, liveAttendance, liveSession } from './schema/live.ts';
import { person } from './schema/person.ts';
import { unitPeriod } from './schema/unit.ts';
import { runs } from './standing.ts';

/** A meeting that was held, with the name of its unit on that day. */
export type Activity = typeof liveActivity.$inferSelect & { unit: string | null };

/** Somebody who attended, or who may have. */
export type Attendee = { id: string; personnelNumber: string; name: string };

/** What the one who led it may put right afterwards. */
export type Correction = Partial<
	Pick<
		typeof liveActivity.$inferInsert,
		'unitId' | 'form' | 'kind' | 'note' | 'inRoom' | 'online' | 'participants'
	>
>;

const who = {
	id: person.id,
	personnelNumber: person.personnelNumber,
	name: sql<string>`${person.givenName} || ' ' || ${person.familyName}`
};

/** A meeting by its id, or `undefined`. */
export async function findActivity(db: Db, id: string): Promise<Activity | undefined> {
	const [found] = await db
		.select({ activity: liveActivity, unit: unitPeriod.name })
		.from(liveActivity)
		.leftJoin(
			unitPeriod,
			and(
				eq(unitPeriod.unitId, liveActivity.unitId),
				sql`${unitPeriod.startsOn} <= ${liveActivity.heldOn}
					and (${unitPeriod.endsOn} is null or ${unitPeriod.endsOn} > ${liveActivity.heldOn})`
			)
		)
		.where(eq(liveActivity.id, id));
	return found && { ...found.activity, unit: found.unit };
}

/** Puts something of a meeting right. */
export async function correctActivity(db: Db, id: string, values: Correction): Promise<void> {
	await db.update(liveActivity).set(values).where(eq(liveActivity.id, id));
}

/** Who attended a meeting, in order of name. */
export function attendeesOf(db: Db, activityId: string): Promise<Attendee[]> {
	return db
		.select(who)
		.from(liveAttendance)
		.innerJoin(person, eq(person.id, liveAttendance.personId))
		.where(eq(liveAttendance.activityId, activityId))
		.orderBy(person.familyName, person.givenName, person.personnelNumber);
}

/** Whether somebody stands on the list of a meeting. */
export async function isPresent(db: Db, activityId: string, personId: string): Promise<boolean> {
	const rows = await db
		.select({ id: liveAttendance.personId })
		.from(liveAttendance)
		.where(and(eq(liveAttendance.activityId, activityId), eq(liveAttendance.personId, personId)));
	return rows.length > 0;
}

/** The first meeting for a module that is over and for which somebody stands on the list, or `undefined`. */
export async function firstAttended(db: Db, personId: string, module: string) {
	const running = db
		.select({ id: liveSession.id })
		.from(liveSession)
		.where(eq(liveSession.activityId, liveActivity.id));
	const [found] = await db
		.select({ module: liveActivity.module, heldOn: liveActivity.heldOn })
		.from(liveActivity)
		.innerJoin(liveAttendance, eq(liveAttendance.activityId, liveActivity.id))
		.where(
			and(
				eq(liveAttendance.personId, personId),
				eq(liveActivity.module, module),
				notExists(running)
			)
		)
		.orderBy(liveActivity.heldOn)
		.limit(1);
	return found;
}

/** People employed on a day of whom the name holds these words, or with this personnel number; ten at most. */
export function peopleFound(db: Db, words: string, on: Day): Promise<Attendee[]> {
	const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
	return db
		.select(who)
		.from(person)
		.where(
			sql`(${who.name} ilike ${pattern} or ${person.personnelNumber} = ${words}) and exists (
				select from employment e where e.person_id = ${person.id} and ${runs('e', on)})`
		)
		.orderBy(person.familyName, person.givenName, person.personnelNumber)
		.limit(10);
}

/** Somebody who was employed on a day, or `undefined`. */
export async function employee(db: Db, id: string, on: Day): Promise<Attendee | undefined> {
	const [found] = await db
		.select(who)
		.from(person)
		.where(
			sql`${person.id} = ${id} and exists (
				select from employment e where e.person_id = ${person.id} and ${runs('e', on)})`
		);
	return found;
}

/** The meetings that somebody led, the latest first. */
export function activitiesLedBy(db: Db, personId: string) {
	const { heldOn, title, kind, form, participants, note } = liveActivity;
	const { inRoom, online, mostChoices, rated, rating, module, themes } = liveActivity;
	return db
		.select({
			...{ heldOn, title, kind, form, participants, note },
			...{ inRoom, online, mostChoices, rated, rating, module, themes }
		})
		.from(liveActivity)
		.where(eq(liveActivity.ledBy, personId))
		.orderBy(desc(heldOn), title);
}
