import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../staff/day.ts';
import type { Db } from './connect.ts';
import { runs } from './standing.ts';

/** Units with all below them that somebody may see; null is everything. */
export type Within = readonly string[] | null;

/** How many people work in each unit itself on a day, by the id of the unit. */
export async function staffPerUnit(db: Db, on: Day): Promise<Map<string, number>> {
	const rows = await db.execute<{ id: string; people: number }>(sql`
		select e.unit_id as id, count(distinct e.person_id)::int as people from employment e
		where ${runs('e', on)} group by e.unit_id`);
	return new Map(rows.map(({ id, people }) => [id, people]));
}

/** The ids, codes and shapes of the units on a day. */
export type UnitOnDay = {
	id: string;
	code: string;
	name: string;
	parentId: string | null;
	/** Code of the unit above it, also when that has stopped. */
	parent: string | null;
	level: 'directorate' | 'department' | 'team';
};

/** The units on a day, by code. */
export function unitsWithCodes(db: Db, on: Day): Promise<UnitOnDay[]> {
	return db.execute<UnitOnDay>(sql`
		select u.id, u.code, p.name, p.parent_id as "parentId", above.code as parent, p.level
		from unit u join unit_period p on p.unit_id = u.id and ${runs('p', on)}
		left join unit above on above.id = p.parent_id order by u.code`);
}

/** The ids of units with all below them on a day, as the table expression `wanted(id)`. */
export function wantedUnits(within: Within, on: Day): SQL {
	const tops = within && within.length > 0 ? sql`u.unit_id in ${within}` : sql`false`;
	return sql`wanted as (
		select u.unit_id as id from unit_period u where ${runs('u', on)} and ${tops}
		union
		select u.unit_id from unit_period u join wanted w on u.parent_id = w.id where ${runs('u', on)})`;
}

/** That a contract, known in the query as `alias`, is in one of the units of `wanted`. */
export const isWithin = (alias: string, within: Within): SQL =>
	within === null ? sql`true` : sql`${sql.raw(alias)}.unit_id in (select id from wanted)`;
