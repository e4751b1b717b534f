import { and, asc, gte, lt, sql } from 'drizzle-orm';
import type { Activity } from '../../report/activity/activity.ts';
import type { Day } from '../../report/day.ts';
import type { Db } from './connect.ts';
import { activity } from './schema/activity.ts';

/** The entries of the register that began from a day up to another, in the order of their dates. */
export async function entriesBetween(
	db: Db,
	[from, before]: readonly [Day, Day]
): Promise<Activity[]> {
	const { body, startsOn, id } = activity;
	const rows = await db
		.select({ body })
		.from(activity)
		.where(and(gte(startsOn, from), lt(startsOn, before)))
		.orderBy(asc(startsOn), asc(sql`${body} ->> 'title'`), asc(id));
	return rows.map((row) => row.body);
}

/** So many people of a unit who took the oath or promise on a day, and how. */
export type NamedOaths = {
	day: Day;
	unitId: string | null;
	way: 'digital' | 'room';
	people: number;
};

/**
 * People who are known by name to have taken the oath or promise, or to have signed the integrity statement,
 * and whom no entry of the register counts.
 */
export function namedOaths(
	db: Db,
	kind: 'oath' | 'integrity-statement',
	[from, before]: readonly [Day, Day]
): Promise<NamedOaths[]> {
	return db.execute<NamedOaths>(sql`
		select o.taken_on::text as day, e.unit_id as "unitId", o.way, count(*)::int as people
		from oath o left join activity a on a.id = o.activity_id
		left join lateral (
			select unit_id from employment j where j.person_id = o.person_id
				and j.starts_on <= o.taken_on and (j.ends_on is null or j.ends_on > o.taken_on)
			order by main desc, starts_on, id limit 1
		) e on true
		where o.kind = ${kind} and o.taken_on >= ${from} and o.taken_on < ${before}
			and (a.id is null or (a.body -> 'people' ->> 'kind' = 'not-counted' and a.body -> 'split' = 'null'))
		group by o.taken_on, e.unit_id, o.way order by 1, 2, 3`);
}
