import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Fact } from '../../report/activity/fact.ts';
import type { Job } from '../../report/figures/careers.ts';
import type { UnitSpan } from '../../report/figures/tree.ts';
import type { Db } from './connect.ts';
import { facts } from './participation-sql.ts';

/** That somebody took part in something, without where they were then. */
export type Taken = Pick<
	Fact,
	'person' | 'date' | 'programme' | 'themes' | 'form' | 'way' | 'meeting'
>;

/** Which themes an item of the library has. */
export type ItemThemes = { item: string; theme: string }[];

/** Everything anybody took part in from a day up to another, without its themes. */
export function takenBetween(db: Db, [from, before]: readonly [Day, Day]): Promise<Taken[]> {
	return db.execute<Taken>(sql`
		with ${facts(from, before)}
		select person_id as person, day::text as date, programme, '{}'::text[] as themes, form, way, meeting
		from fact`);
}

/**
 * The same with themes: a meeting has those of its cards, a module those of the items that were done in it.
 * @param themes of the items of the library
 */
export function themesTakenBetween(
	db: Db,
	[from, before]: readonly [Day, Day],
	themes: ItemThemes
): Promise<Taken[]> {
	return db.execute<Taken>(sql`
		with ${facts(from, before)}, item_theme as (
			select * from unnest(${sql.param(themes.map(({ item }) => item))}::text[],
				${sql.param(themes.map(({ theme }) => theme))}::text[]) as t (item, theme)
		), themed as (
			select d.enrolment_id, d.module, array_agg(distinct t.theme) as themes
			from fact f join item_done d on (d.enrolment_id, d.module) = (f.enrolment_id, f.module)
			join item_theme t on t.item = d.item
			group by d.enrolment_id, d.module
		)
		select f.person_id as person, f.day::text as date, f.programme, f.form, f.way, f.meeting,
			coalesce(t.themes, l.themes, '{}') as themes
		from fact f left join live_activity l on l.id = f.meeting
		left join themed t on (t.enrolment_id, t.module) = (f.enrolment_id, f.module)`);
}

/** Every employment there ever was; of one person in the order in which they count. */
export function allJobs(db: Db): Promise<Job[]> {
	return db.execute<Job>(sql`
		select person_id as person, unit_id as "unitId", kind, starts_on::text as "startsOn",
			ends_on::text as "endsOn"
		from employment order by main desc, starts_on, id`);
}

/** The audiences that were given to people, and when they were managers. */
export async function allAudiences(db: Db) {
	const [people, managers] = await Promise.all([
		db.execute<{ person: string; audiences: string[] }>(sql`
			select id as person, audiences from person where audiences <> '{}'`),
		db.execute<Pick<Job, 'person' | 'startsOn' | 'endsOn'>>(sql`
			select person_id as person, starts_on::text as "startsOn", ends_on::text as "endsOn"
			from role_grant where role = 'manager'`)
	]);
	return { people, managers };
}

/** What all units were ever called, and where they hung. */
export function unitSpans(db: Db): Promise<UnitSpan[]> {
	return db.execute<UnitSpan>(sql`
		select unit_id as "unitId", parent_id as "parentId", name, starts_on::text as "startsOn",
			ends_on::text as "endsOn"
		from unit_period`);
}
