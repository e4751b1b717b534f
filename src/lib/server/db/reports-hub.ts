import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';

/** How much there is of a year, for the page on which its account is prepared. */
export type YearState = {
	activities: number;
	/** Activities of which nobody said that the numbers are right. */
	unconfirmed: number;
	/** Typed-in tables of the year, and those over several years. */
	tables: number;
	/** Topics of the plan, and how many say something of the year. */
	planned: number;
	told: number;
	/** Counts of secret choices that were done in the year, and periods closed in it that wait for theirs. */
	counts: number;
	uncounted: number;
};

/** What there is of a year. */
export async function yearState(db: Db, year: number): Promise<YearState> {
	const [from, to] = [`${year}-01-01`, `${year}-12-31`];
	const [row] = await db.execute<YearState>(sql`select
		(select count(*)::int from activity where starts_on between ${from} and ${to}) as activities,
		(select count(*)::int from activity
			where starts_on between ${from} and ${to} and confirmed_by is null) as unconfirmed,
		(select count(*)::int from report_table
			where removed_on is null and (year is null or year = ${year})) as tables,
		(select count(*)::int from year_plan_item where removed_on is null) as planned,
		(select count(*)::int from year_plan_status s join year_plan_item i on i.id = s.item_id
			where i.removed_on is null and s.year = ${year}) as told,
		(select count(*)::int from ballot_period where counted_on between ${from} and ${to}) as counts,
		(select count(*)::int from ballot_period
			where counted_on is null and closed_on between ${from} and ${to}) as uncounted`);
	return row!;
}
