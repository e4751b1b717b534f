import { sql } from 'drizzle-orm';
import type { Day } from '../../report/day.ts';
import type { Db } from './connect.ts';

/** That somebody of a unit completed a programme on a day: the first time in that year. */
export type Completion = { day: Day; unitId: string | null };

/** Who completed a programme, or one that counts as it, from a day up to another: once in every year. */
export function completionsBetween(
	db: Db,
	programme: string,
	[from, before]: readonly [Day, Day]
): Promise<Completion[]> {
	return db.execute<Completion>(sql`
		with completed as (
			select person_id, min(completed_on) as day from enrolment
			where proves = ${programme} and completed_on >= ${from} and completed_on < ${before}
			group by person_id, extract(year from completed_on)
		)
		select c.day::text as day, e.unit_id as "unitId" from completed c
		left join lateral (
			select unit_id from employment j where j.person_id = c.person_id
				and j.starts_on <= c.day and (j.ends_on is null or j.ends_on > c.day)
			order by main desc, starts_on, id limit 1
		) e on true`);
}

/** The programmes that count by themselves, in the words of their newest version, with their first day. */
export function figureProgrammes(db: Db): Promise<{ id: string; title: string; since: Day }[]> {
	return db.execute(sql`
		select distinct on (programme) programme as id, definition ->> 'title' as title,
			(min(published_on) over (partition by programme))::text as since
		from programme_version where definition -> 'countsAs' is null
		order by programme, version desc`);
}
