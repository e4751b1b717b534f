import { and, asc, desc, eq, gte, inArray, isNull, lte } from 'drizzle-orm';
import type { Span } from './activity-register.ts';
import type { Db } from './connect.ts';
import { liveActivity, liveSession } from './schema/live.ts';

const columns = {
	id: liveActivity.id,
	heldOn: liveActivity.heldOn,
	title: liveActivity.title,
	kind: liveActivity.kind,
	form: liveActivity.form,
	unitId: liveActivity.unitId,
	themes: liveActivity.themes,
	participants: liveActivity.participants,
	inRoom: liveActivity.inRoom,
	online: liveActivity.online,
	rated: liveActivity.rated,
	rating: liveActivity.rating,
	ledBy: liveActivity.ledBy
};

/** A live meeting that was held, in numbers; the register shows it and changes nothing of it. */
export type HeldLive = Pick<typeof liveActivity.$inferSelect, keyof typeof columns>;

/** Live meetings that were held, the latest first. A session that still runs is no meeting yet. */
export function heldLive(
	db: Db,
	which: { span?: Span; ids?: readonly string[] } = {}
): Promise<HeldLive[]> {
	const { span, ids } = which;
	return db
		.select(columns)
		.from(liveActivity)
		.leftJoin(liveSession, eq(liveSession.activityId, liveActivity.id))
		.where(
			and(
				isNull(liveSession.id),
				ids && inArray(liveActivity.id, [...ids]),
				span && and(gte(liveActivity.heldOn, span.from), lte(liveActivity.heldOn, span.to))
			)
		)
		.orderBy(desc(liveActivity.heldOn), asc(liveActivity.title), asc(liveActivity.id));
}
