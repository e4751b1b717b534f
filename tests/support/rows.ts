import { connect } from '#lib/server/db/connect.ts';
import type { Somebody } from './people.ts';

/** Rows of every table that could tell something of one person, as texts, by table. */
export type Rows = Record<string, string[]>;

/** What is random or a time of the sign-in itself: it differs between any two walks. */
const random =
	/"(id|enrolment_id|request_hash|token|code|at|created_at|updated_at|expires_at|expire)": ?("[^"]*"|null)/g;

/**
 * Everything the database holds about somebody after a walk, table by table, with random ids blanked;
 * then takes the walk away, so that the next one starts from the same place.
 */
export async function rowsOf(databaseUrl: string, who: Somebody): Promise<Rows> {
	const { sql, close } = connect(databaseUrl, 1);
	try {
		const tables = await sql<{ name: string }[]>`
			select table_name as name from information_schema.tables
			where table_schema = 'public' and table_type = 'BASE TABLE'
			union select 'box.issuance' order by name`;
		const own = await sql<{ id: string }[]>`
			select id::text from enrolment where person_id = ${who.personId}
			union select id::text from "user" where person_id = ${who.personId}`;
		const marks = [who.personId, who.personnelNumber, ...own.map(({ id }) => id)];
		const rows: Rows = {};
		for (const { name } of tables) {
			const found = await sql<
				{ row: string }[]
			>`select to_jsonb(t)::text as row from ${sql(name)} t`;
			rows[name] = found
				.map(({ row }) => row)
				.filter((row) => marks.some((mark) => row.includes(mark)))
				.map((row) => row.replace(random, '"$1": *'))
				.sort();
		}
		await sql`delete from enrolment where person_id = ${who.personId}`;
		await sql`delete from box.issuance where person_id = ${who.personId}`;
		await sql`delete from statement where body -> 'actor' -> 'account' ->> 'name' = ${who.personnelNumber}`;
		await sql`delete from session where user_id in (select id from "user" where person_id = ${who.personId})`;
		return Object.fromEntries(Object.entries(rows).filter(([, list]) => list.length > 0));
	} finally {
		await close();
	}
}
