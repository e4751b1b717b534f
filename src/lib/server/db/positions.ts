import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Exception } from '../../programme/duty.ts';
import { stayOf, type Job, type Position } from '../../programme/requirement.ts';
import type { Db } from './connect.ts';
import { findPerson, grantsOf } from './people.ts';
import { runs } from './standing.ts';
import { everyone } from './standing-people.ts';
import { turns } from './standing-turns.ts';

/** What decides which programmes are for somebody on a day; `undefined` for who is not employed then. */
export async function positionOf(db: Db, personId: string, on: Day): Promise<Position | undefined> {
	const [person, jobs, roles] = await Promise.all([
		findPerson(db, personId),
		db.execute<Job & { current: boolean }>(sql`
			with recursive line as (
				select e.id, u.unit_id, u.parent_id from employment e join unit_period u on u.unit_id = e.unit_id
				where e.person_id = ${personId} and ${runs('u', on)}
				union
				select l.id, u.unit_id, u.parent_id from line l join unit_period u on u.unit_id = l.parent_id
				where ${runs('u', on)}
			)
			select e.kind, e.starts_on::text as "startsOn", e.ends_on::text as "endsOn",
				${runs('e', on)} as current,
				array(select unit_id from line where line.id = e.id) as units
			from employment e where e.person_id = ${personId} and e.starts_on <= ${on}
			order by e.main desc, e.starts_on, e.id`),
		grantsOf(db, personId, on)
	]);
	const main = jobs.find(({ current }) => current);
	if (!person || !main) return undefined;
	const { kind, units } = main;
	const { audiences } = person;
	return { kind, units, audiences, joinedOn: stayOf(jobs), jobs, roles };
}

/** The exceptions that hold or held for somebody, or for a unit that they are in on a day. */
export function exceptionsFor(
	db: Db,
	personId: string,
	{ units }: Pick<Position, 'units'>,
	on: Day
): Promise<Exception[]> {
	return db.execute<Exception>(sql`
		select programme, starts_on::text as "startsOn", ends_on::text as "endsOn" from duty_exception
		where starts_on <= ${on}
			and (person_id = ${personId} or unit_id = any(${sql.param([...units])}::uuid[]))`);
}

/** The programmes in which somebody has done everything but a meeting that could not be attended yet. */
export async function waitingFor(db: Db, personId: string, on: Day): Promise<string[]> {
	const rows = await db.execute<{ programme: string }>(sql`
		with recursive ${everyone({ on, people: [personId] })}, ${turns(on)}
		select programme from turn where waits`);
	return rows.map(({ programme }) => programme);
}
