import { sql, type SQL } from 'drizzle-orm';
import type { PersonKind } from '../../programme/person-kinds.ts';
import type { Day } from '../../staff/day.ts';
import type { Db } from './connect.ts';
import { isWithin, wantedUnits, type Within } from './staff-units.ts';
import { runs } from './standing.ts';

/** Whom a list shows: a unit with all below it, within what somebody may see; null is everyone. */
export type StaffAsked = { on: Day; within: Within; name: string };

export type StaffRow = {
	id: string;
	personnelNumber: string;
	name: string;
	email: string | null;
	kind: PersonKind;
	/** Names of their units on the day, the main one first; null for a unit that has stopped. */
	units: (string | null)[];
	/** First day of the contract that counts. */
	startsOn: Day;
	/** Their last day, when all of their contracts have one. */
	lastDay: Day | null;
};

/** How many people work here on a day, of those who were asked for. */
export async function countStaff(db: Db, asked: StaffAsked): Promise<number> {
	const [row] = await db.execute<{ people: number }>(sql`
		with ${staffOn(asked)} select count(*)::int as people from staff`);
	return row!.people;
}

/** A page of the people who work here on a day, by name. */
export function listStaff(
	db: Db,
	asked: StaffAsked,
	{ limit, offset }: { limit: number; offset: number }
): Promise<StaffRow[]> {
	return db.execute<StaffRow>(sql`
		with ${staffOn(asked)}
		select s.id, s.personnel_number as "personnelNumber", s.given_name || ' ' || s.family_name as name,
			s.email, main.kind, main.starts_on::text as "startsOn", jobs.units,
			case when not jobs.stays then (jobs.ends_on - 1)::text end as "lastDay"
		from staff s
		cross join lateral (
			select e.kind, e.starts_on from employment e where e.person_id = s.id and ${runs('e', asked.on)}
			order by e.main desc, e.starts_on, e.id limit 1
		) main
		cross join lateral (
			select array_agg(u.name order by e.main desc, e.starts_on, e.id)
					filter (where ${runs('e', asked.on)}) as units,
				bool_or(e.ends_on is null) as stays, max(e.ends_on) as ends_on
			from employment e
			left join unit_period u on u.unit_id = e.unit_id and ${runs('u', asked.on)}
			where e.person_id = s.id and (e.ends_on is null or e.ends_on > ${asked.on})
		) jobs
		order by s.family_name, s.given_name, s.personnel_number
		limit ${limit} offset ${offset}`);
}

function staffOn({ on, within, name }: StaffAsked): SQL {
	const pattern = `%${name.replace(/[\\%_]/g, '\\$&')}%`;
	const named = name
		? sql`(p.given_name || ' ' || p.family_name ilike ${pattern} or p.personnel_number = ${name})`
		: sql`true`;
	return sql`recursive ${wantedUnits(within, on)}, staff as (
		select p.* from person p where ${named} and exists (
			select from employment e
			where e.person_id = p.id and ${runs('e', on)} and ${isWithin('e', within)}))`;
}
