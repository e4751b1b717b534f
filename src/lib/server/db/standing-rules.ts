import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { DutyRule } from '../../programme/duty-rule.ts';
import { windowOn } from '../../programme/duty-window.ts';
import { renewalDays } from '../../programme/requirement.ts';
import type { Question } from './standing.ts';
import { list, runs, stays } from './standing-people.ts';

/**
 * What each rule asks of whom it is about, `ruled(person_id, programme, rule, proof, satisfied, asked_on,
 * due_on)`: of who satisfies it, when it is asked again and by when. It reads `main`, `below`, `proof` and
 * `released`; exceptions that run are not taken out. `offset 0` lets each step be worked out once.
 */
export function ruled({ rules, programmes, on }: Question): SQL {
	const asking = rules.filter(({ programme }) => programmes.includes(programme));
	const nobody = sql`
		select null::uuid as person_id, null::int as at, null::date as came, null::date as credited where false`;
	const fitting = asking.length > 0 ? asking.map((rule, at) => about(rule, at, on)) : [nobody];
	return sql`ruling as materialized (
		select * from jsonb_to_recordset(${JSON.stringify(asking.map((rule, at) => terms(rule, at, on)))}::jsonb)
			as r (at int, rule uuid, programme text, due text, days int, due_on date, opens date, closes date,
				opens_next date, closes_next date, repeat_months int, counts_from date)
	), fitting as (${sql.join(fitting, sql` union all `)}
	), begun as (
		select f.person_id, r.*, greatest(f.came, r.counts_from, x.day) as begins,
			greatest(p.day, f.credited) as proof,
			(greatest(p.day, f.credited) + make_interval(months => r.repeat_months))::date as expiry
		from fitting f join ruling r using (at)
		left join proof p on (p.person_id, p.programme) = (f.person_id, r.programme)
		left join released x on (x.person_id, x.programme) = (f.person_id, r.programme)
		offset 0
	), judged as (
		select *,
			proof is not null and case due when 'yearly' then proof >= opens
				else expiry is null or expiry > ${on} end as satisfied,
			case due
				when 'days' then begins + days
				when 'date' then case when begins > counts_from then greatest(due_on, begins + days)
					else due_on end
				when 'yearly' then case when begins > opens then greatest(closes, begins + days)
					else closes end
			end as own,
			greatest(begins, expiry - least(${renewalDays}::int, (expiry - proof) / 2)) as renews
		from begun where due <> 'yearly' or begins <= closes
		offset 0
	), ruled as (
		select person_id, programme, rule, proof, satisfied,
			case
				when due = 'yearly' then case when satisfied then opens_next else greatest(begins, opens) end
				when satisfied and expiry is null then null
				when satisfied or expiry > begins then renews
				else begins
			end as asked_on,
			case
				when due = 'yearly' then case when satisfied then closes_next else own end
				when satisfied or expiry > begins and coalesce(expiry > own, true) then expiry
				else own
			end as due_on
		from judged
	)`;
}

/** Whom a rule is about, and when they came to what it names. */
function about(rule: DutyRule, at: number, on: Day): SQL {
	const { kinds, units, roles, audiences, joinedFrom, joinedUntil, credits } = rule;
	const any = (column: SQL, values: readonly string[], type = sql`text`) =>
		values.length > 0 ? sql`${column} = any(${list(values)}::${type}[])` : sql`true`;
	const inUnits = (unit: SQL) =>
		units.length > 0
			? sql`${unit} in (select id from below where ${any(sql`top`, units, sql`uuid`)})`
			: sql`true`;
	const named = sql`${any(sql`e.kind`, kinds)} and ${inUnits(sql`e.unit_id`)}`;
	const stay =
		kinds.length + units.length > 0
			? sql`join (${stays(on, named)}) stay on stay.person_id = m.person_id`
			: sql`cross join lateral (select m.joined_on as day) as stay`;
	const credited = sql`left join (
		select person_id, max(completed_on) as day from enrolment
		where completed_on <= ${on} and ${any(sql`proves`, credits)} group by person_id
	) credit on credit.person_id = m.person_id`;
	const held = sql`join (
		select person_id, min(starts_on) as day from role_grant g
		where ${any(sql`g.role`, roles)} and ${runs('g', on)} group by person_id
	) role on role.person_id = m.person_id`;
	return sql`
		select m.person_id, ${at}::int as at, ${
			roles.length > 0 ? sql`greatest(stay.day, role.day)` : sql`stay.day`
		} as came, ${credits.length > 0 ? sql`credit.day` : sql`null::date`} as credited
		from main m ${stay} ${roles.length > 0 ? held : sql``} ${credits.length > 0 ? credited : sql``}
			${audiences.length > 0 ? sql`join person p on p.id = m.person_id` : sql``}
		where ${any(sql`m.kind`, kinds)} and ${inUnits(sql`m.unit_id`)}
			and ${audiences.length > 0 ? sql`p.audiences && ${list(audiences)}::text[]` : sql`true`}
			and ${joinedFrom ? sql`m.joined_on >= ${joinedFrom}::date` : sql`true`}
			and ${joinedUntil ? sql`m.joined_on <= ${joinedUntil}::date` : sql`true`}`;
}

/** When a rule asks it, with the window of the day where it asks it every year. */
function terms({ rule, programme, term, repeatMonths, countsFrom }: DutyRule, at: number, on: Day) {
	const window = term.due === 'yearly' ? windowOn(term, on) : undefined;
	return {
		...{ at, rule, programme, due: term.due, repeat_months: repeatMonths, counts_from: countsFrom },
		...('days' in term && { days: term.days }),
		...('dueOn' in term && { due_on: term.dueOn }),
		...(window && {
			...{ opens: window.opens, closes: window.closes },
			...{ opens_next: window.opensNext, closes_next: window.closesNext }
		})
	};
}
