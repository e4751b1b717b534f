import { eq, sql } from 'drizzle-orm';
import type { OutsideWho } from '../../xapi/outside.ts';
import type { Db } from './connect.ts';
import type { Person } from './people.ts';
import { person } from './schema/person.ts';

/** People with this personnel number, or with this mail address in whatever letters: two at most. */
export function peopleKnownAs(db: Db, who: OutsideWho): Promise<Person[]> {
	const known =
		'number' in who
			? eq(person.personnelNumber, who.number.trim())
			: eq(sql`lower(${person.email})`, who.mail.toLowerCase());
	return db.select().from(person).where(known).limit(2);
}
