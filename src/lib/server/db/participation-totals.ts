import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Counts } from '../../report/activity/participation.ts';
import type { YearDay } from '../../report/figures/reference-days.ts';
import type { Db } from './connect.ts';
import { facts, spanOf } from './participation-sql.ts';

/** The totals of every year, counted by the database: as `participation` counts them. */
export function totalsOf(
	db: Db,
	years: readonly YearDay[]
): Promise<(Counts & { year: number })[]> {
	const [from, before] = spanOf(years);
	return db.execute<Counts & { year: number }>(sql`
		with ${facts(from, before)}, reference as (
			select year, day::date from unnest(${sql.param(years.map(({ year }) => year))}::int[],
				${sql.param(years.map(({ on }) => on))}::text[]) as given (year, day)
		), took as (
			select date_part('year', day)::int as year, person_id, count(*) as times
			from fact group by 1, 2
		), counted as (
			select year, count(*) as people, sum(times) as times from took group by year
		), met as (
			select date_part('year', held_on)::int as year, count(*) as meetings
			from live_activity l where held_on >= ${from} and held_on < ${before}
				and exists (select from live_attendance p where p.activity_id = l.id)
				and not exists (select from live_session s where s.activity_id = l.id)
			group by 1
		), staff as (
			select distinct r.year, e.person_id from reference r
			join employment e on e.starts_on <= r.day and (e.ends_on is null or e.ends_on > r.day)
		), employed as (
			select year, count(*) as staff, count(t.person_id) as reached
			from staff left join took t using (year, person_id) group by year
		)
		select r.year, coalesce(c.people, 0)::int as people, coalesce(c.times, 0)::int as times,
			coalesce(m.meetings, 0)::int as meetings, coalesce(e.staff, 0)::int as staff,
			coalesce(e.reached, 0)::int as reached
		from reference r left join counted c using (year) left join met m using (year)
		left join employed e using (year) order by r.year`);
}

/** The day on which the first programme came out; nothing was counted before it. */
export async function firstDayOf(db: Db): Promise<Day | null> {
	const [row] = await db.execute<{ day: Day | null }>(sql`
		select least((select min(published_on) from programme_version),
			(select min(held_on) from live_activity), (select min(completed_on) from enrolment))::text as day`);
	return row!.day;
}
