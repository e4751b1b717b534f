import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { runs } from './standing-people.ts';

/** Who is an administrator on a day, and works here, by name. */
export function administratorsOn(db: Db, on: Day): Promise<{ personId: string; name: string }[]> {
	return db.execute<{ personId: string; name: string }>(sql`
		select p.id as "personId", p.given_name || ' ' || p.family_name as name from person p
		where exists (select from role_grant g
				where g.person_id = p.id and g.role = 'administrator' and ${runs('g', on)})
			and exists (select from employment e where e.person_id = p.id and ${runs('e', on)})
		order by p.family_name, p.given_name, p.id`);
}
