import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { YearDay } from '../../report/figures/reference-days.ts';

// What participation is counted from.

/**
 * That somebody took part, once: a module that was finished alone, a programme without any module that was
 * written down, or a meeting that is over and for which somebody signed in. A module that is done by
 * attending is told by the meeting.
 */
export const facts = (from: Day, before: Day): SQL => sql`meeting_module as (
		select programme, version, m ->> 'id' as module
		from programme_version, jsonb_array_elements(definition -> 'modules') m
		where m ->> 'form' = 'live'
	), counts_as as (
		select distinct on (programme) programme, coalesce(definition ->> 'countsAs', programme) as proves
		from programme_version order by programme, version desc
	), fact as (
		select e.person_id, d.completed_on as day, e.proves as programme, 'individual' as form,
			'digital' as way, null::uuid as meeting, d.enrolment_id, d.module
		from module_done d join enrolment e on e.id = d.enrolment_id
		where d.completed_on >= ${from} and d.completed_on < ${before} and not exists (
			select from meeting_module m
			where (m.programme, m.version, m.module) = (e.programme, e.version, d.module))
		union all
		select e.person_id, e.completed_on, e.proves, 'individual', 'digital', null, e.id, null
		from enrolment e
		where e.completed_on >= ${from} and e.completed_on < ${before}
			and not exists (select from module_done d where d.enrolment_id = e.id)
		union all
		select p.person_id, l.held_on, coalesce(c.proves, split_part(l.module, '/', 1), ''), 'live',
			case l.form when 'online' then 'digital' else l.form end, l.id, null, null
		from live_attendance p join live_activity l on l.id = p.activity_id
		left join counts_as c on c.programme = split_part(l.module, '/', 1)
		where l.held_on >= ${from} and l.held_on < ${before}
			and not exists (select from live_session s where s.activity_id = l.id)
	)`;

/** The first day of the first year, and the day after the last of the last. */
export function spanOf(years: readonly YearDay[]): [Day, Day] {
	const all = years.map(({ year }) => year);
	return [`${Math.min(...all)}-01-01`, `${Math.max(...all) + 1}-01-01`];
}
