import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';

/** What there is to see for somebody: pages without anything on them are not in the menu. */
export type Seen = {
	/** A choice period was counted. */
	outcome: boolean;
	/** The pulse survey can be filled in on this day. */
	pulse: boolean;
	/** A series with a dilemma a week runs. */
	week: boolean;
	/** A report was published, or this person was asked to read one. */
	reports: boolean;
};

/** Asks all of it at once: it is asked for every page. */
export async function seenBy(db: Db, personId: string, on: Day): Promise<Seen> {
	const [seen] = await db.execute<Seen>(sql`select
		exists (select from ballot_period where counted_on is not null) as outcome,
		exists (select from ballot_period p join ballot_question q on q.period = p.id
			where q.pulse and p.opened_on is not null and p.closed_on is null and p.closes_on >= ${on}
		) as pulse,
		exists (select from campaign where starts_on <= ${on} and stopped_on is null
			and starts_on + 7 * cardinality(dilemmas) > ${on}) as week,
		exists (select from report_edition) or
		exists (select from report_reader where person_id = ${personId}) as reports`);
	return seen!;
}
