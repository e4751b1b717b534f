import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';

/**
 * Who is in the middle of what on a day, `turn(person_id, programme, waits)`. Somebody waits when all modules
 * that count are done but meetings, and since then none was held in the calendar that was open to them with
 * room for everyone. It reads `main` and `below`.
 */
export const turns = (on: Day): SQL => sql`open_turn as (
		select e.id, e.person_id, e.proves, e.programme, e.version, e.plan, e.started_on
		from enrolment e join main m using (person_id)
		where e.started_on <= ${on} and (e.completed_on is null or e.completed_on > ${on})
	), module as (
		select v.programme, v.version, m ->> 'id' as module, m ->> 'form' = 'live' as live,
			(m ->> 'required')::boolean or not bool_or((m ->> 'required')::boolean)
				over (partition by v.programme, v.version) as counts
		from programme_version v, jsonb_array_elements(v.definition -> 'modules') m
	), counting as (
		select programme, version, module, live, bool_or(live) over (partition by programme, version) as meets
		from module where counts
	), lacking as (
		select t.id, m.module, m.live from open_turn t join counting m using (programme, version)
		where m.meets and not exists (
			select from module_done d
			where d.enrolment_id = t.id and d.module = m.module and d.completed_on <= ${on}
		) and (m.live or exists (
			select from jsonb_array_elements(t.plan) p
			where p ->> 'module' = m.module and jsonb_array_length(p -> 'items') > 0))
	), ready as (
		select t.id, t.person_id, t.programme, coalesce((
			select max(d.completed_on) from module_done d
			where d.enrolment_id = t.id and d.completed_on <= ${on}), t.started_on) as since
		from open_turn t where t.id in (select id from lacking group by id having bool_and(live))
	), missed as (
		select distinct r.id from ready r join lacking l using (id)
		join meeting_plan p on p.module = r.programme || '/' || l.module
		where p.held_on > r.since and p.held_on < ${on} and p.capacity is null
			and (p.open_for = 'everyone' or p.open_for = 'unit' and (p.unit_id is null or exists (
				select from main m join below b on b.id = m.unit_id
				where m.person_id = r.person_id and b.top = p.unit_id)))
	), turn as (
		select t.person_id, t.proves as programme,
			bool_or(ready.id is not null and missed.id is null) as waits
		from open_turn t left join ready using (id) left join missed using (id)
		group by t.person_id, t.proves
	)`;
