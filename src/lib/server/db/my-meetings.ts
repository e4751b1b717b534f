import { arrayContains, desc, eq, or, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { caseBookEntry, meetingPlan, meetingRequest, meetingSignUp } from './schema/meeting.ts';

// What is stored about one person and meetings: what they prepare, come to, ask for and propose.

const heldOn = sql<Day | null>`${meetingPlan.heldOn}::text`;

/** Meetings that somebody prepares, as `owner` or as one who leads along. */
export function plansOf(db: Db, personId: string) {
	const { title, agenda, exact, manager, form, kind, module } = meetingPlan;
	const { startsAt, minutes, place, openFor, capacity } = meetingPlan;
	return db
		.select({
			...{ title, agenda, exact, manager, form, kind, module },
			...{ heldOn, startsAt, minutes, place, openFor, capacity },
			owner: sql<boolean>`${meetingPlan.ownerId} = ${personId}`
		})
		.from(meetingPlan)
		.where(or(eq(meetingPlan.ownerId, personId), arrayContains(meetingPlan.helpers, [personId])))
		.orderBy(meetingPlan.heldOn, title);
}

/** Meetings that somebody signed up for. */
export function signUpsOf(db: Db, personId: string) {
	const { title, startsAt, place } = meetingPlan;
	return db
		.select({ title, heldOn, startsAt, place })
		.from(meetingSignUp)
		.innerJoin(meetingPlan, eq(meetingPlan.id, meetingSignUp.planId))
		.where(eq(meetingSignUp.personId, personId))
		.orderBy(meetingPlan.heldOn, title);
}

/** What somebody asked for, and which requests of others they took. */
export async function requestsOf(db: Db, personId: string) {
	const { kind, people, wish, period, askedOn, state, askedBy, takenBy } = meetingRequest;
	const rows = await db
		.select({ kind, people, wish, period, askedOn, state, askedBy, takenBy })
		.from(meetingRequest)
		.where(or(eq(askedBy, personId), eq(takenBy, personId)))
		.orderBy(desc(askedOn), wish);
	return rows.map(({ askedBy, takenBy, ...request }) => ({
		...request,
		asked: askedBy === personId,
		took: takenBy === personId
	}));
}

/** What somebody proposed for the case book and a second person has not published. */
export function proposalsOf(db: Db, personId: string) {
	const { question, agreement, themes, reviewIn, state, remark } = caseBookEntry;
	return db
		.select({
			...{ question, agreement, themes, reviewIn, state, remark },
			arguments: caseBookEntry.arguments
		})
		.from(caseBookEntry)
		.where(eq(caseBookEntry.proposedBy, personId))
		.orderBy(question);
}
