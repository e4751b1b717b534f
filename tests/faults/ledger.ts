import { connect } from '#lib/server/db/connect.ts';

/** What the database has of each kind of act, by the name under which the act knows it; twice what is there twice. */
export async function stored(url: string): Promise<Record<string, string[]>> {
	const { sql, close } = connect(url, 1);
	try {
		const items = await sql<{ known: string }[]>`
			select person_id || ' ' || module || ' ' || item as known
			from item_done join enrolment on enrolment.id = enrolment_id`;
		const starts = await sql<{ known: string }[]>`
			select person_id || ' start' as known from enrolment`;
		const activities = await sql<{ known: string }[]>`
			select body ->> 'title' as known from activity`;
		const statements = await sql<{ known: string }[]>`
			select id as known from record where client is not null`;
		const names = (rows: readonly { known: string }[]) => rows.map(({ known }) => known);
		return {
			completion: [...names(items), ...names(starts)],
			activity: names(activities),
			statement: names(statements)
		};
	} finally {
		await close();
	}
}
