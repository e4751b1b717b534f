import { and, between, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import { isOpenFor, type Visitor } from './calendar.ts';
import type { Db } from './connect.ts';
import type { Span } from './planned-activities.ts';
import { meetingPlan } from './schema/meeting.ts';

/** Meetings on a day of a span that somebody may come to, or could have come to, in order of time. */
export function openMeetingsIn(db: Db, visitor: Visitor, { from, to }: Span) {
	const { id, title, kind, startsAt, minutes, place } = meetingPlan;
	return db
		.select({
			...{ id, title, kind, startsAt, minutes, place },
			heldOn: sql<Day>`${meetingPlan.heldOn}::text`,
			unit: sql<string | null>`(select p.name from unit_period p
				where p.unit_id = "meeting_plan"."unit_id" and "meeting_plan"."open_for" = 'unit'
				order by p.starts_on desc limit 1)`
		})
		.from(meetingPlan)
		.where(and(between(meetingPlan.heldOn, from, to), isOpenFor(visitor)))
		.orderBy(meetingPlan.heldOn, meetingPlan.startsAt, meetingPlan.title);
}

/** A span in which people choose in secret. `pulse`: it asks nothing but the pulse survey. */
export type ChoiceSpan = { id: string; title: string; from: Day; to: Day; pulse: boolean };

/**
 * Spans of choosing that touch a span: as they went, and those that are still to come on a day. One that
 * was planned and never opened is left out.
 */
export function choiceSpansIn(db: Db, { from, to }: Span, on: Day): Promise<ChoiceSpan[]> {
	return db.execute<ChoiceSpan>(sql`
		select p.id, p.title, days.first::text as "from", days.last::text as "to",
			exists (select from ballot_question q where q.period = p.id and q.pulse)
				and not exists (select from ballot_question q where q.period = p.id and not q.pulse)
				as pulse
		from ballot_period p cross join lateral (select
			coalesce(p.opened_on, p.opens_on) as first, least(p.closes_on, p.closed_on) as last) as days
		where (p.opened_on is not null or p.opens_on > ${on})
			and days.first <= ${to} and days.last >= ${from}
		order by days.first, p.id`);
}
