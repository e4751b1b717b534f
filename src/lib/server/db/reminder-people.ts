import { isNotNull, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Role } from '../../programme/roles.ts';
import type { Db } from './connect.ts';
import { person } from './schema/person.ts';
import { isWithin, wantedUnits, type Within } from './staff-units.ts';
import { runs } from './standing.ts';

/** Everyone who has an e-mail address. */
export async function peopleWithAddress(db: Db): Promise<Set<string>> {
	const rows = await db.select({ id: person.id }).from(person).where(isNotNull(person.email));
	return new Set(rows.map(({ id }) => id));
}

/** Who has a role on a day, works here and has an e-mail address. */
export async function holdersOf(db: Db, role: Role, on: Day): Promise<string[]> {
	const rows = await db.execute<{ id: string }>(sql`
		select p.id from person p where p.email is not null
			and exists (select from role_grant g
				where g.person_id = p.id and g.role = ${role} and ${runs('g', on)})
			and exists (select from employment e where e.person_id = p.id and ${runs('e', on)})
		order by p.id`);
	return rows.map(({ id }) => id);
}

export type Named = { id: string; name: string };

/** The names of some people, of those who work in units or below them on a day, by name. */
export function namesWithin(
	db: Db,
	{ people, within, on }: { people: readonly string[]; within: Within; on: Day }
): Promise<Named[]> {
	if (people.length === 0) return Promise.resolve([]);
	return db.execute<Named>(sql`
		with recursive ${wantedUnits(within, on)}
		select p.id, p.given_name || ' ' || p.family_name as name from person p
		where p.id in ${people} and exists (select from employment e
			where e.person_id = p.id and ${runs('e', on)} and ${isWithin('e', within)})
		order by p.family_name, p.given_name, p.personnel_number`);
}
