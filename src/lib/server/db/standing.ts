import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { DutyRule } from '../../programme/duty-rule.ts';
import type { PersonKind } from '../../programme/person-kinds.ts';
import type { unplaced } from '../../programme/rollup.ts';
import { everyone, list, runs } from './standing-people.ts';
import { ruled } from './standing-rules.ts';
import { turns } from './standing-turns.ts';

export { runs };

/** Which numbers: of some programmes under some rules, as they stood on a day, for all people or some. */
export type Question = {
	programmes: readonly string[];
	/** The rules that hold on the day; those of other programmes count nothing. */
	rules: readonly DutyRule[];
	on: Day;
	kind?: PersonKind;
	/** Only these units and all below them, as the tree stood on the day, or only who is in none. */
	within?: readonly string[] | typeof unplaced;
	people?: readonly string[];
};

/**
 * Where everyone employed on the day stands, as a chain of common table expressions ending in
 * `standing(person_id, unit_id, kind, programme, required, state, turn_state, completed_on, due_on)`: once for
 * each programme that is asked of them or that they did all the same, in the unit of their main employment;
 * `turn_state` is that of an open turn. HR, the exports, managers and reminders all count from it; the rules
 * are those of `standingOf`, in programme/duty.ts.
 */
export function standing(question: Question): SQL {
	const { on, programmes } = question;
	return sql`recursive ${everyone(question)}, programme as (
		select unnest(${list(programmes)}::text[]) as programme
	), exception as (
		select x.person_id, p.programme, x.starts_on, x.ends_on
		from (
			select person_id, programme, starts_on, ends_on from duty_exception where person_id is not null
			union all
			select m.person_id, e.programme, e.starts_on, e.ends_on from duty_exception e
			join below b on b.top = e.unit_id join main m on m.unit_id = b.id
		) x join programme p on coalesce(x.programme, p.programme) = p.programme
	), excepted as (
		select distinct person_id, programme from exception where ${runs('exception', on)}
	), released as (
		select person_id, programme, max(ends_on) as day from exception where ends_on <= ${on}
		group by person_id, programme
	), proof as (
		select person_id, proves as programme, max(completed_on) as day from enrolment
		where completed_on <= ${on} and proves = any(${list(programmes)}::text[])
		group by person_id, proves
	), ${turns(on)}, ${ruled(question)}, asked as (
		select r.person_id, r.programme, bool_and(r.satisfied) as satisfied, max(r.proof) as proof,
			min(r.due_on) filter (where not r.satisfied) as due_on,
			min(r.due_on) filter (where r.satisfied) as again_on
		from ruled r left join excepted x using (person_id, programme)
		where x.person_id is null group by r.person_id, r.programme
	), standing as (
		select person_id, m.unit_id, m.kind, programme, (a.satisfied is not null) as required,
			case when stands.done then stands.proof end as completed_on,
			case when stands.done then a.again_on else a.due_on end as due_on,
			case when turn.waits then 'waits-for-meeting' when turn.person_id is not null then 'started'
				else 'not-started' end as turn_state,
			case when stands.done then 'done' when turn.waits then 'waits-for-meeting'
				when a.due_on < ${on} then 'overdue' when turn.person_id is not null then 'started'
				else 'not-started' end as state
		from asked a full join proof own using (person_id, programme)
		join main m using (person_id)
		left join turn using (person_id, programme)
		cross join lateral (select greatest(own.day, a.proof) as proof,
			greatest(own.day, a.proof) is not null and coalesce(a.satisfied, true) as done) as stands
	)`;
}
