import { eq, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { dutyException } from './schema/duty.ts';
import { runs } from './standing.ts';
import { everyone } from './standing-people.ts';

/** An exception with whom it is for: somebody, or a unit. */
export type ExceptionRow = {
	id: string;
	/** Of somebody; null for a unit. */
	person: { id: string; name: string; personnelNumber: string } | null;
	/** The unit, or that of the person; null for one that is not there on the day. */
	unit: string | null;
	/** How many people work in the unit and below it on the day; null for a person. */
	people: number | null;
	programme: string | null;
	startsOn: Day;
	/** The first day on which it is asked again. */
	endsOn: Day;
};

/** Which exceptions: those that end after the day or before it, of all units or some, of all people or one. */
export type ExceptionsAsked = {
	on: Day;
	over: boolean;
	within: readonly string[] | null;
	person?: string;
};

/** Exceptions as they stand on a day, those that end first on top; of what is over the latest, a hundred. */
export function listExceptions(
	db: Db,
	{ on, over, within, person }: ExceptionsAsked
): Promise<ExceptionRow[]> {
	const units = within && sql.param([...within]);
	const inside = units
		? sql`coalesce(x.unit_id, m.unit_id) in (select id from below where top = any(${units}::uuid[]))`
		: sql`true`;
	return db.execute<ExceptionRow>(sql`
		with recursive ${everyone({ on })}
		select x.id, u.name as unit, x.programme, x.starts_on::text as "startsOn",
			x.ends_on::text as "endsOn",
			case when p.id is not null then json_build_object('id', p.id,
				'name', p.given_name || ' ' || p.family_name, 'personnelNumber', p.personnel_number) end as person,
			case when x.unit_id is not null then (select count(*)::int from main
				where unit_id in (select id from below where top = x.unit_id)) end as people
		from duty_exception x left join person p on p.id = x.person_id
		left join main m on m.person_id = x.person_id
		left join unit_period u on u.unit_id = coalesce(x.unit_id, m.unit_id) and ${runs('u', on)}
		where ${over ? sql`x.ends_on <= ${on}` : sql`x.ends_on > ${on}`} and ${inside}
			and ${person ? sql`x.person_id = ${person}` : sql`true`}
		order by ${over ? sql`x.ends_on desc` : sql`x.ends_on`}, p.family_name, p.given_name, x.id
		limit ${over ? 100 : null}`);
}

/** Whether somebody works in a unit or below it at any time from a day up to and including another. */
export async function worksIn(
	db: Db,
	personId: string,
	unitId: string,
	{ from, until }: { from: Day; until: Day }
): Promise<boolean> {
	const meets = (alias: string) => {
		const row = sql.raw(alias);
		return sql`${row}.starts_on <= ${until} and (${row}.ends_on is null or ${row}.ends_on > ${from})`;
	};
	const [row] = await db.execute<{ works: boolean }>(sql`
		with recursive inside as (
			select ${unitId}::uuid as id
			union
			select u.unit_id from unit_period u join inside i on u.parent_id = i.id where ${meets('u')}
		)
		select exists (select from employment e join inside i on i.id = e.unit_id
			where e.person_id = ${personId} and ${meets('e')}) as works`);
	return row!.works;
}

/** Makes an exception. */
export async function addException(
	db: Db,
	values: typeof dutyException.$inferInsert
): Promise<void> {
	await db.insert(dutyException).values(values);
}

/** Ends an exception on a day; one that would have begun then or later never was. */
export async function endException(db: Db, id: string, on: Day): Promise<void> {
	const began = sql`${dutyException.id} = ${id} and ${dutyException.startsOn} < ${on}`;
	const ended = await db.update(dutyException).set({ endsOn: on }).where(began).returning();
	if (ended.length === 0) await db.delete(dutyException).where(eq(dutyException.id, id));
}
