import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { PersonKind } from '../../programme/person-kinds.ts';
import type { Db } from './connect.ts';
import type { KeptTurn } from './schema/proofs.ts';
import { runs } from './standing-people.ts';

/** A time in which somebody worked in a unit, as that unit was called then. */
export type Place = {
	unit: string | null;
	kind: PersonKind;
	main: boolean;
	from: Day;
	/** The last day of it; `null` while it goes on. */
	to: Day | null;
};

/** Something that somebody finished. */
export type CompletedTurn = {
	id: string;
	programme: string;
	title: string;
	version: number;
	completedOn: Day;
	/** It was taken over from a list, or written down by HR. */
	origin: 'here' | 'list' | 'hr';
};

/** Where somebody worked, the latest first; a unit that got another name stands there once for each name. */
export function placesOf(db: Db, personId: string): Promise<Place[]> {
	return db.execute<Place>(sql`
		select u.name as unit, e.kind, e.main,
			greatest(e.starts_on, u.starts_on)::text as "from",
			(least(e.ends_on, u.ends_on) - 1)::text as "to"
		from employment e left join unit_period u on u.unit_id = e.unit_id
			and u.starts_on < coalesce(e.ends_on, 'infinity') and coalesce(u.ends_on, 'infinity') > e.starts_on
		where e.person_id = ${personId} order by 4 desc, e.main desc`);
}

/** Everything somebody finished, the latest first. */
export function completedTurnsOf(db: Db, personId: string): Promise<CompletedTurn[]> {
	return db.execute<CompletedTurn>(sql`
		select e.id, e.programme, coalesce(v.definition ->> 'title', e.programme) as title, e.version,
			e.completed_on::text as "completedOn",
			case
				when exists (select from proof_import i where i.state = 'taken' and e.id = any(i.turns)) then 'list'
				when exists (select from completion_correction c where c.enrolment_id = e.id
					and c.act = 'add' and c.undone_on is null) then 'hr'
				else 'here'
			end as origin
		from enrolment e left join programme_version v using (programme, version)
		where e.person_id = ${personId} and e.completed_on is not null
		order by e.completed_on desc, e.programme`);
}

/** Whether somebody works in one of these units or below them on a day. */
export async function isWithin(
	db: Db,
	personId: string,
	units: readonly string[],
	on: Day
): Promise<boolean> {
	const [row] = await db.execute<{ within: boolean }>(sql`
		with recursive wanted as (
			select unnest(${sql.param([...units])}::uuid[]) as id
			union
			select u.unit_id from unit_period u join wanted w on u.parent_id = w.id where ${runs('u', on)}
		)
		select exists (select from employment e join wanted w on w.id = e.unit_id
			where e.person_id = ${personId} and ${runs('e', on)}) as within`);
	return row!.within;
}

/** Takes hold of somebody until the end of the transaction, so that two corrections wait for each other. */
export async function lockPerson(db: Db, personId: string): Promise<void> {
	await db.execute(sql`select id from person where id = ${personId} for update`);
}

/** Whether somebody has another turn through the same programme that was completed on the same day. */
export async function completedOnDay(
	db: Db,
	{ id, personId, programme, completedOn }: KeptTurn['turn']
): Promise<boolean> {
	const [row] = await db.execute<{ found: boolean }>(sql`
		select exists (select from enrolment where person_id = ${personId} and programme = ${programme}
			and completed_on = ${completedOn} and id <> ${id}) as found`);
	return row!.found;
}
