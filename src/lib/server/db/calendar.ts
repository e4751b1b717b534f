import { and, eq, gte, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Attendee } from './activities.ts';
import type { Db } from './connect.ts';
import { meetingPlan, meetingSignUp } from './schema/meeting.ts';
import { person } from './schema/person.ts';

const signedUp = sql<number>`(select count(*)::int from ${meetingSignUp} s where s.plan_id = "meeting_plan"."id")`;

/** A meeting of the calendar as somebody sees it who may come. */
export type CalendarRow = {
	id: string;
	title: string;
	kind: (typeof meetingPlan.$inferSelect)['kind'];
	form: (typeof meetingPlan.$inferSelect)['form'];
	heldOn: Day;
	startsAt: string | null;
	minutes: number | null;
	place: string;
	module: string | null;
	capacity: number | null;
	signedUp: number;
	mine: boolean;
};

/** Who asks, with the own units and all above them. */
export type Visitor = { personId: string; units: readonly string[] };

/**
 * Meetings from a day on that somebody may come to, the soonest first: open for everyone, or for a unit that
 * they are in. One that runs or is over is not there any more.
 */
export function comingMeetings(
	db: Db,
	visitor: Visitor,
	from: Day,
	id?: string
): Promise<CalendarRow[]> {
	const { personId } = visitor;
	const { title, kind, form, startsAt, minutes, place, module, capacity } = meetingPlan;
	return db
		.select({
			...{ id: meetingPlan.id, title, kind, form, startsAt, minutes, place, module, capacity },
			heldOn: sql<Day>`${meetingPlan.heldOn}::text`,
			signedUp,
			mine: sql<boolean>`exists (select from ${meetingSignUp} s
				where s.plan_id = "meeting_plan"."id" and s.person_id = ${personId})`
		})
		.from(meetingPlan)
		.where(
			and(
				gte(meetingPlan.heldOn, from),
				isNull(meetingPlan.activityId),
				isOpenFor(visitor),
				id === undefined ? undefined : eq(meetingPlan.id, id)
			)
		)
		.orderBy(meetingPlan.heldOn, meetingPlan.startsAt, meetingPlan.title);
}

/** That a meeting of the calendar is open for somebody. */
export function isOpenFor({ units }: Visitor) {
	const mine = units.length > 0 ? inArray(meetingPlan.unitId, [...units]) : undefined;
	return and(
		ne(meetingPlan.openFor, 'nobody'),
		or(eq(meetingPlan.openFor, 'everyone'), isNull(meetingPlan.unitId), mine)
	);
}

/** Takes hold of a plan until the end of the transaction, so that the last place is given once. */
export async function lockPlan(db: Db, id: string): Promise<void> {
	await db
		.select({ id: meetingPlan.id })
		.from(meetingPlan)
		.where(eq(meetingPlan.id, id))
		.for('update');
}

/** Signs somebody up; doing it again changes nothing. */
export async function signUp(db: Db, planId: string, personId: string): Promise<void> {
	await db.insert(meetingSignUp).values({ planId, personId }).onConflictDoNothing();
}

/** Takes a sign-up away. */
export async function cancelSignUp(db: Db, planId: string, personId: string): Promise<void> {
	await db
		.delete(meetingSignUp)
		.where(and(eq(meetingSignUp.planId, planId), eq(meetingSignUp.personId, personId)));
}

/** Who wants to come, in order of name, when this person leads the meeting; else `undefined`. */
export async function signUpsFor(
	db: Db,
	planId: string,
	leader: string
): Promise<Attendee[] | undefined> {
	const [plan] = await db
		.select({ id: meetingPlan.id })
		.from(meetingPlan)
		.where(
			and(
				eq(meetingPlan.id, planId),
				or(eq(meetingPlan.ownerId, leader), sql`${leader}::uuid = any(${meetingPlan.helpers})`)
			)
		);
	if (!plan) return undefined;
	return db
		.select({
			id: person.id,
			personnelNumber: person.personnelNumber,
			name: sql<string>`${person.givenName} || ' ' || ${person.familyName}`
		})
		.from(meetingSignUp)
		.innerJoin(person, eq(person.id, meetingSignUp.personId))
		.where(eq(meetingSignUp.planId, planId))
		.orderBy(person.familyName, person.givenName, person.personnelNumber);
}

/** Throws away who wanted to come to meetings before a day. @returns how many sign-ups */
export async function forgetSignUps(db: Db, before: Day): Promise<number> {
	const old = db
		.select({ id: meetingPlan.id })
		.from(meetingPlan)
		.where(lt(meetingPlan.heldOn, before));
	const rows = await db.delete(meetingSignUp).where(inArray(meetingSignUp.planId, old)).returning();
	return rows.length;
}
