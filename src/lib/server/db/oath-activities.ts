import { sql } from 'drizzle-orm';
import type { Activity } from '../../report/activity/activity.ts';
import type { Day } from '../../programme/calendar.ts';
import type { OathDuty } from '../../programme/oath-duty.ts';
import type { Db } from './connect.ts';

/** An entry of the register that may count the same people as the dates of HR. */
export type OathActivity = {
	id: string;
	title: string;
	from: Day;
	to: Day;
	people: Activity['people'];
	/** Dates with a name that belong to it. */
	named: number;
};

/** Entries of the register for a duty, the latest first: one by its id, or the last hundred. */
export function oathActivities(db: Db, duty: OathDuty, id?: string): Promise<OathActivity[]> {
	return db.execute<OathActivity>(sql`
		select a.id, a.body ->> 'title' as title, a.starts_on::text as "from", a.ends_on::text as "to",
			a.body -> 'people' as people,
			(select count(*)::int from oath o where o.activity_id = a.id) as named
		from activity a where a.kind = ${duty} and ${id === undefined ? sql`true` : sql`a.id = ${id}`}
		order by a.starts_on desc, a.ends_on desc, a.id limit 100`);
}
