import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import { unplaced } from '../../programme/rollup.ts';
import type { Question } from './standing.ts';

/**
 * The units of the day with all below each, `below(top, id)`, and the people of a question, `main(person_id,
 * unit_id, kind, joined_on)`: as common table expressions, the first of them recursive.
 */
export function everyone({
	on,
	kind,
	within,
	people
}: Pick<Question, 'on' | 'kind' | 'within' | 'people'>): SQL {
	const inside =
		within === undefined
			? sql`true`
			: within === unplaced
				? sql`c.unit_id not in (select below.id from below join unit_period u on u.unit_id = below.top
					where ${runs('u', on)} and not exists (select from unit_period above
						where above.unit_id = u.parent_id and ${runs('above', on)}))`
				: sql`c.unit_id in (select id from below where top = any(${list(within)}::uuid[]))`;
	return sql`below as (
		select unit_id as top, unit_id as id from unit_period u where ${runs('u', on)}
		union
		select b.top, u.unit_id from unit_period u join below b on u.parent_id = b.id where ${runs('u', on)}
	), main as materialized (
		select c.person_id, c.unit_id, c.kind, stay.day as joined_on
		from (
			select distinct on (e.person_id) e.person_id, e.unit_id, e.kind
			from employment e
			where ${runs('e', on)} and ${people ? sql`e.person_id = any(${list(people)}::uuid[])` : sql`true`}
			order by e.person_id, e.main desc, e.starts_on, e.id
		) c join (${stays(on)}) stay using (person_id)
		where ${kind ? sql`c.kind = ${kind}` : sql`true`} and ${inside}
	)`;
}

/**
 * Since when everybody works without a break, `(person_id, day)`: the latest start that no earlier job
 * reaches to.
 * @param which narrows the jobs that count, known as `e`
 */
export const stays = (on: Day, which: SQL = sql`true`): SQL => {
	const jobs = sql`
		select e.person_id, e.starts_on, e.ends_on from employment e where e.starts_on <= ${on} and ${which}`;
	return sql`
		select person_id, max(starts_on) as day from (${jobs}) job where not exists (
			select from (${jobs}) before where before.person_id = job.person_id
				and before.starts_on < job.starts_on and coalesce(before.ends_on, 'infinity') >= job.starts_on)
		group by person_id`;
};

/** That a dated row, known in the query as `alias`, holds on a day: its end is the first day it does not. */
export function runs(alias: string, on: Day): SQL {
	const row = sql.raw(alias);
	return sql`(${row}.starts_on <= ${on} and (${row}.ends_on is null or ${row}.ends_on > ${on}))`;
}

/** A list as one value: `in` would make a value of each. */
export const list = (values: readonly string[]): SQL => sql`${sql.param([...values])}`;
