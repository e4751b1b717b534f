import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Statement } from '../../xapi/statement.ts';
import type { Db } from './connect.ts';
import { statement } from './schema/statement.ts';

/** Stores statements with the day as their `stored`: a completion has no time, here neither. */
export async function storeStatements(db: Db, bodies: Statement[], on: Day): Promise<void> {
	if (bodies.length === 0) return;
	const stored = `${on}T00:00:00Z`;
	await db.insert(statement).values(bodies.map((body) => ({ id: body.id, stored, body })));
}

/** Makes the monthly partitions from the month of `from` for `months` months; those that exist stay. */
export async function ensurePartitions(db: Db, from: Day, months: number): Promise<void> {
	await db.execute(sql`
		select ensure_statement_partition((${from}::date + make_interval(months => n))::date)
		from generate_series(0, ${months}::int - 1) as n`);
}

// A fact stands in `statement` until the night, and in `record` from then on; the view has both.

/** All statements about one account, oldest first. */
export async function statementsAbout(db: Db, personnelNumber: string): Promise<Statement[]> {
	const rows = await db.execute<{ body: Statement }>(sql`
		select body from told_statement
		where body -> 'actor' -> 'account' ->> 'name' = ${personnelNumber} order by stored, id`);
	return rows.map(({ body }) => body);
}

/** Whether the statement `s` of the view still holds. What takes it back is told later, so it is never moved first. */
export const holds = sql`(not s.voided and not exists (
	select from statement t where t.body -> 'object' ->> 'objectType' = 'StatementRef'
		and t.body -> 'object' ->> 'id' = s.id::text))`;

/**
 * Statements with a verb on an activity that still hold, stored on a day or later, as their ids.
 * @param account of whom: the personnel number; of anybody when it is left out
 * @param on the day that they tell of; of any day when it is left out
 */
export async function standingStatements(
	db: Db,
	{
		verb,
		object,
		since,
		account,
		on
	}: { verb: string; object: string; since: Day; account?: string; on?: Day }
): Promise<string[]> {
	const of =
		account === undefined ? sql`true` : sql`s.body -> 'actor' -> 'account' ->> 'name' = ${account}`;
	const told = on === undefined ? sql`true` : sql`left(s.body ->> 'timestamp', 10) = ${on}`;
	const rows = await db.execute<{ id: string }>(sql`
		select s.id from told_statement s
		where s.stored >= ${since}::date and s.body -> 'verb' ->> 'id' = ${verb}
			and s.body -> 'object' ->> 'id' = ${object} and ${of} and ${told} and ${holds}`);
	return rows.map(({ id }) => id);
}
