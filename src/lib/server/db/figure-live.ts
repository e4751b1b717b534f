import { and, eq, gte, lt, notExists } from 'drizzle-orm';
import type { Day } from '../../report/day.ts';
import type { Db } from './connect.ts';
import { liveActivity, liveSession } from './schema/live.ts';

/** A meeting that is over, in numbers. `rating`: the average of `rated` people, from five of them. */
export type HeldMeeting = Pick<
	typeof liveActivity.$inferSelect,
	'heldOn' | 'unitId' | 'kind' | 'form' | 'participants' | 'rated' | 'rating'
>;

/** The meetings that were held from a day up to another; one that runs is none of them. */
export function meetingsBetween(
	db: Db,
	[from, before]: readonly [Day, Day]
): Promise<HeldMeeting[]> {
	const { heldOn, unitId, kind, form, participants, rated, rating, id } = liveActivity;
	const running = db
		.select({ id: liveSession.id })
		.from(liveSession)
		.where(eq(liveSession.activityId, id));
	return db
		.select({ heldOn, unitId, kind, form, participants, rated, rating })
		.from(liveActivity)
		.where(and(gte(heldOn, from), lt(heldOn, before), notExists(running)));
}
