import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { PersonKind } from '../../programme/person-kinds.ts';
import { hiredKinds } from '../../programme/requirement.ts';
import type { unplaced } from '../../programme/rollup.ts';
import type { Programme } from '../../programme/schema.ts';

/** Which numbers: a programme that exists since `since`, as it stood on a day, for all kinds or one. */
export type Question = {
	programme: Pick<Programme, 'id' | 'audiences'>;
	since: Day;
	on: Day;
	kind?: PersonKind;
	/** Only these units and all below them, as the tree stood on the day, or only who is in none. */
	within?: readonly string[] | typeof unplaced;
};

/**
 * Where everyone employed on the day stands, as a chain of common table expressions ending in
 * `standing(person_id, unit_id, kind, required, state, completed_on, due_on)`: everyone once, in the
 * unit of their main employment. HR, the exports and managers all count from it. The rules are those
 * of `requirementOf`; a proof that has expired asks for a new one by the day it expired.
 */
export function standing({ programme, since, on, kind, within }: Question): SQL {
	const rules = programme.audiences
		.filter(({ required }) => required)
		.map(({ audience, withinDays, repeatMonths }) => {
			const start = sql`greatest(${startOf(audience)}, ${since}::date)`;
			return sql`
				select m.person_id, ${start} + ${withinDays ?? null}::int as due_on,
					${repeatMonths ?? null}::int as repeat_months
				from main m where ${belongs(audience, since)}`;
		});
	const none = sql`
		select null::uuid as person_id, null::date as due_on, null::int as repeat_months where false`;
	return sql`recursive main as (
		select distinct on (e.person_id) e.person_id, e.unit_id, e.kind, p.audiences,
			(select min(starts_on) from employment f where f.person_id = e.person_id) as first_day,
			(select min(starts_on) from role_grant g
				where g.person_id = e.person_id and g.role = 'manager' and ${runs('g', on)}) as manager_since
		from employment e join person p on p.id = e.person_id
		where ${runs('e', on)}
		order by e.person_id, e.main desc, e.starts_on, e.id
	), wanted as (${wanted(within, on)}
	), rule as (${rules.length > 0 ? sql.join(rules, sql` union all `) : none}
	), asked as (
		select person_id, min(due_on) as due_on, min(repeat_months) as repeat_months
		from rule group by person_id
	), proof as (
		select person_id, max(completed_on) as completed_on from enrolment
		where proves = ${programme.id} and completed_on <= ${on} group by person_id
	), turn as (
		select distinct person_id from enrolment
		where proves = ${programme.id} and started_on <= ${on} and (completed_on is null or completed_on > ${on})
	), standing as (
		select m.person_id, m.unit_id, m.kind, (a.person_id is not null) as required,
			case when valid.proof then proof.completed_on end as completed_on,
			due.due_on,
			case
				when valid.proof then 'done'
				when a.person_id is not null and due.due_on < ${on} then 'overdue'
				when turn.person_id is not null then 'started'
				else 'not-started'
			end as state
		from main m
		left join asked a on a.person_id = m.person_id
		left join proof on proof.person_id = m.person_id
		left join turn on turn.person_id = m.person_id
		cross join lateral (select
			(proof.completed_on + make_interval(months => a.repeat_months))::date as day) as expiry
		cross join lateral (select proof.completed_on is not null
			and (a.repeat_months is null or expiry.day > ${on}) as proof) as valid
		cross join lateral (select
			case when proof.completed_on is null then a.due_on else expiry.day end as due_on) as due
		where ${kind ? sql`m.kind = ${kind}` : sql`true`} and ${isWanted(within)}
	)`;
}

/** That a dated row, known in the query as `alias`, holds on a day: its end is the first day it does not. */
export function runs(alias: string, on: Day): SQL {
	const row = sql.raw(alias);
	return sql`(${row}.starts_on <= ${on} and (${row}.ends_on is null or ${row}.ends_on > ${on}))`;
}

function belongs(audience: string, since: Day): SQL {
	if (audience === 'alle') return sql`true`;
	if (audience === 'nieuw') return sql`m.first_day >= ${since}::date`;
	if (audience === 'leidinggevende') return sql`m.manager_since is not null`;
	if (audience === 'inhuur') return sql`m.kind in ${hiredKinds}`;
	return sql`${audience} = any(m.audiences)`;
}

function startOf(audience: string): SQL {
	return audience === 'leidinggevende' ? sql`m.manager_since` : sql`m.first_day`;
}

/** The units asked for; for who is in none of the tree: the whole tree, from its tops down. */
function wanted(within: Question['within'], on: Day): SQL {
	if (within === undefined) return sql`select null::uuid as id where false`;
	const top = sql`not exists (
		select 1 from unit_period above where above.unit_id = u.parent_id and ${runs('above', on)})`;
	const named = within.length > 0 ? sql`u.unit_id in ${within}` : sql`false`;
	return sql`
		select u.unit_id as id from unit_period u
		where ${runs('u', on)} and ${typeof within === 'string' ? top : named}
		union
		select u.unit_id from unit_period u join wanted w on u.parent_id = w.id where ${runs('u', on)}`;
}

function isWanted(within: Question['within']): SQL {
	if (within === undefined) return sql`true`;
	const inside = sql`m.unit_id in (select id from wanted)`;
	return typeof within === 'string' ? sql`not ${inside}` : inside;
}
