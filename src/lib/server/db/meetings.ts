import { and, arrayContains, count, desc, eq, isNull, ne, or, sql } from 'drizzle-orm';
import type { PlannedAgenda } from '../../live/meeting.ts';
import type { Day } from '../../programme/calendar.ts';
import type { Role } from '../../programme/roles.ts';
import type { Db } from './connect.ts';
import { fullName, runsOn } from './people.ts';
import { liveActivity, liveSession } from './schema/live.ts';
import { meetingPlan, meetingRequest, meetingSignUp } from './schema/meeting.ts';
import { employment, person, roleGrant } from './schema/person.ts';

export type Plan = typeof meetingPlan.$inferSelect;
export type NewPlan = typeof meetingPlan.$inferInsert;
/** What can be changed in a plan; whose it is stays. */
export type PlanChange = Partial<Omit<NewPlan, 'id' | 'ownerId' | 'activityId'>>;

const leads = (personId: string) =>
	or(eq(meetingPlan.ownerId, personId), arrayContains(meetingPlan.helpers, [personId]));

/** Adds a plan. @returns its id */
export async function addPlan(db: Db, plan: NewPlan): Promise<string> {
	const [made] = await db.insert(meetingPlan).values(plan).returning({ id: meetingPlan.id });
	return made!.id;
}

/** A plan of somebody who owns it or leads along, or `undefined`. */
export async function planOf(db: Db, id: string, personId: string): Promise<Plan | undefined> {
	const [found] = await db
		.select()
		.from(meetingPlan)
		.where(and(eq(meetingPlan.id, id), leads(personId)));
	return found;
}

/** The same, which nobody else can change until the transaction ends. */
export async function lockPlan(db: Db, id: string, personId: string): Promise<Plan | undefined> {
	const [found] = await db
		.select()
		.from(meetingPlan)
		.where(and(eq(meetingPlan.id, id), leads(personId)))
		.for('update');
	return found;
}

/** Changes a plan. */
export async function changePlan(db: Db, id: string, change: PlanChange): Promise<void> {
	await db.update(meetingPlan).set(change).where(eq(meetingPlan.id, id));
}

/** Keeps which meeting a plan became. */
export async function planBecame(db: Db, id: string, activityId: string): Promise<void> {
	await db.update(meetingPlan).set({ activityId }).where(eq(meetingPlan.id, id));
}

/** The agenda as it was prepared for a meeting; empty for one that was started without a plan. */
export async function agendaOfMeeting(db: Db, activityId: string): Promise<PlannedAgenda> {
	const [found] = await db
		.select({ agenda: meetingPlan.agenda })
		.from(meetingPlan)
		.where(eq(meetingPlan.activityId, activityId));
	return found?.agenda ?? [];
}

/** Deletes a plan of its owner. @returns whether there was one */
export async function deletePlan(db: Db, id: string, ownerId: string): Promise<boolean> {
	const rows = await db
		.delete(meetingPlan)
		.where(and(eq(meetingPlan.id, id), eq(meetingPlan.ownerId, ownerId)))
		.returning({ id: meetingPlan.id });
	return rows.length > 0;
}

/** The plans somebody leads that did not become a meeting yet: by day, those without a day last. */
export function plansOf(db: Db, personId: string): Promise<Plan[]> {
	return db
		.select()
		.from(meetingPlan)
		.where(and(leads(personId), isNull(meetingPlan.activityId)))
		.orderBy(sql`${meetingPlan.heldOn} nulls last`, meetingPlan.startsAt, meetingPlan.title);
}

/** How many people signed up for a plan. */
export async function signUpsFor(db: Db, planId: string): Promise<number> {
	const [row] = await db
		.select({ people: count() })
		.from(meetingSignUp)
		.where(eq(meetingSignUp.planId, planId));
	return row!.people;
}

/** A session that runs, with the title of its meeting and the plan it came from. */
export type RunningMeeting = { code: string; title: string; planId: string | null };

/** The sessions somebody leads that run now, the latest first. */
export function runningMeetings(db: Db, personId: string): Promise<RunningMeeting[]> {
	return db
		.select({ code: liveSession.code, title: liveActivity.title, planId: meetingPlan.id })
		.from(liveSession)
		.innerJoin(liveActivity, eq(liveActivity.id, liveSession.activityId))
		.leftJoin(meetingPlan, eq(meetingPlan.activityId, liveActivity.id))
		.where(and(isNull(liveSession.endedOn), arrayContains(liveSession.facilitators, [personId])))
		.orderBy(desc(liveSession.startedOn), liveSession.code);
}

/** The code of the session that a meeting is in now, or `undefined`. */
export async function runningCode(db: Db, activityId: string): Promise<string | undefined> {
	const [found] = await db
		.select({ code: liveSession.code })
		.from(liveSession)
		.where(and(eq(liveSession.activityId, activityId), isNull(liveSession.endedOn)));
	return found?.code;
}

/** A meeting that is over. */
export type HeldMeeting = { id: string; title: string; heldOn: Day; participants: number };

/** The meetings somebody led, the latest first. A session that runs is no meeting yet. */
export function heldMeetings(db: Db, personId: string, most: number): Promise<HeldMeeting[]> {
	const { id, title, heldOn, participants } = liveActivity;
	return db
		.select({ id, title, heldOn, participants })
		.from(liveActivity)
		.leftJoin(liveSession, eq(liveSession.activityId, liveActivity.id))
		.where(and(eq(liveActivity.ledBy, personId), isNull(liveSession.id)))
		.orderBy(desc(heldOn), title)
		.limit(most);
}

/** How many requests for a meeting nobody has taken. */
export async function openRequests(db: Db): Promise<number> {
	const [row] = await db
		.select({ requests: count() })
		.from(meetingRequest)
		.where(eq(meetingRequest.state, 'open'));
	return row!.requests;
}

/** The employees of a day who have a role, by name, without one of them. */
export async function peopleWithRole(db: Db, role: Role, on: Day, without: string) {
	const rows = await db
		.selectDistinct({
			id: person.id,
			givenName: person.givenName,
			familyName: person.familyName
		})
		.from(person)
		.innerJoin(roleGrant, and(eq(roleGrant.personId, person.id), runsOn(roleGrant, on)))
		.innerJoin(employment, and(eq(employment.personId, person.id), runsOn(employment, on)))
		.where(and(eq(roleGrant.role, role), ne(person.id, without)))
		.orderBy(person.familyName, person.givenName);
	return rows.map((row) => ({ id: row.id, name: fullName(row) }));
}
