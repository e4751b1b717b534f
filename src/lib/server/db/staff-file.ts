import { sql } from 'drizzle-orm';
import type { PersonKind } from '../../programme/person-kinds.ts';
import type { Day } from '../../staff/day.ts';
import type { Db } from './connect.ts';
import { isWithin, wantedUnits, type Within } from './staff-units.ts';
import { runs } from './standing.ts';

/** A contract in a file of the whole list, or a unit by itself, which has no number. */
export type StaffFileRow = {
	number: string;
	givenName: string;
	familyName: string;
	email: string | null;
	code: string;
	/** Null for a unit that has stopped. */
	unitName: string | null;
	kind: PersonKind;
	startsOn: Day;
	endsOn: Day | null;
	main: boolean;
	audiences: string[];
	/** Codes of the units that they lead. */
	leads: string[];
};

/** Every contract that holds on a day or begins later, by name. */
export function staffFileRows(db: Db, on: Day, within: Within): Promise<StaffFileRow[]> {
	return db.execute<StaffFileRow>(sql`
		with recursive ${wantedUnits(within, on)}
		select p.personnel_number as number, p.given_name as "givenName", p.family_name as "familyName",
			p.email, u.code, period.name as "unitName", e.kind, e.starts_on::text as "startsOn",
			e.ends_on::text as "endsOn", e.main, p.audiences,
			array(select lead.code from role_grant g join unit lead on lead.id = g.unit_id
				where g.person_id = p.id and g.role = 'manager' and (g.ends_on is null or g.ends_on > ${on})
				group by lead.code order by lead.code) as leads
		from employment e
		join person p on p.id = e.person_id
		join unit u on u.id = e.unit_id
		left join unit_period period on period.unit_id = u.id and ${runs('period', on)}
		where (e.ends_on is null or e.ends_on > ${on}) and ${isWithin('e', within)}
		order by p.family_name, p.given_name, p.personnel_number, e.main desc, e.starts_on, e.id`);
}
