import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { meetingPlan, meetingRequest } from './schema/meeting.ts';
import { person } from './schema/person.ts';
import { unitPeriod } from './schema/unit.ts';

export type MeetingRequest = typeof meetingRequest.$inferSelect;
export type NewRequest = Pick<
	typeof meetingRequest.$inferInsert,
	'askedBy' | 'unitId' | 'kind' | 'people' | 'wish' | 'period' | 'askedOn'
>;
type State = MeetingRequest['state'];

/** A request as those see it who lead meetings. */
export type RequestRow = MeetingRequest & { asker: string; unit: string | null };

export async function addRequest(db: Db, request: NewRequest): Promise<void> {
	await db.insert(meetingRequest).values(request);
}

/** What somebody asked for, the latest first. */
export function requestsBy(db: Db, personId: string): Promise<MeetingRequest[]> {
	return db
		.select()
		.from(meetingRequest)
		.where(eq(meetingRequest.askedBy, personId))
		.orderBy(desc(meetingRequest.askedOn), meetingRequest.id);
}

/** Requests that nobody has taken, and those that this leader took: the longest waiting first. */
export async function requestsFor(db: Db, leader: string): Promise<RequestRow[]> {
	const rows = await db
		.select({
			request: meetingRequest,
			asker: sql<string>`${person.givenName} || ' ' || ${person.familyName}`,
			unit: unitPeriod.name
		})
		.from(meetingRequest)
		.innerJoin(person, eq(person.id, meetingRequest.askedBy))
		.leftJoin(
			unitPeriod,
			sql`${unitPeriod.unitId} = ${meetingRequest.unitId}
				and ${unitPeriod.startsOn} <= ${meetingRequest.askedOn}
				and (${unitPeriod.endsOn} is null or ${unitPeriod.endsOn} > ${meetingRequest.askedOn})`
		)
		.where(
			sql`${meetingRequest.state} = 'open'
				or (${meetingRequest.state} = 'taken' and ${meetingRequest.takenBy} = ${leader})`
		)
		.orderBy(meetingRequest.askedOn, meetingRequest.id);
	return rows.map(({ request, asker, unit }) => ({ ...request, asker, unit }));
}

/** A change of state by somebody who may make it. @returns whether it was made */
export async function moveRequest(
	db: Db,
	id: string,
	from: { states: readonly State[]; takenBy?: string; askedBy?: string },
	to: Partial<Pick<MeetingRequest, 'state' | 'takenBy' | 'planId'>>
): Promise<MeetingRequest | undefined> {
	const [moved] = await db
		.update(meetingRequest)
		.set(to)
		.where(
			and(
				eq(meetingRequest.id, id),
				inArray(meetingRequest.state, [...from.states]),
				from.takenBy === undefined ? undefined : eq(meetingRequest.takenBy, from.takenBy),
				from.askedBy === undefined ? undefined : eq(meetingRequest.askedBy, from.askedBy)
			)
		)
		.returning();
	return moved;
}

/** Throws away what was asked before a day and is done or withdrawn. @returns how many requests */
export async function forgetRequests(db: Db, before: Day): Promise<number> {
	const rows = await db
		.delete(meetingRequest)
		.where(
			and(inArray(meetingRequest.state, ['done', 'withdrawn']), lt(meetingRequest.askedOn, before))
		)
		.returning({ id: meetingRequest.id });
	return rows.length;
}

/** Makes a plan with nothing on its agenda. @returns its id */
export async function addEmptyPlan(
	db: Db,
	plan: Pick<typeof meetingPlan.$inferInsert, 'title' | 'kind' | 'unitId' | 'ownerId'>
): Promise<string> {
	const [made] = await db
		.insert(meetingPlan)
		.values({ ...plan, agenda: [], form: 'room' })
		.returning({ id: meetingPlan.id });
	return made!.id;
}
