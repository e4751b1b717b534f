import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Statement } from '../../xapi/statement.ts';
import type { Db, DriverTx } from './connect.ts';

/** The ids of what was told before a day, in an order that tells nothing. */
export async function toldBefore(db: Db, on: Day): Promise<string[]> {
	const rows = await db.execute<{ id: string }>(sql`
		select id from statement where stored < ${on}::date at time zone 'UTC'
		order by gen_random_uuid()`);
	return rows.map(({ id }) => id);
}

/** Those of these statements that are still there, in the order of the ids; nobody changes them meanwhile. */
export async function toldUnder(tx: DriverTx, ids: readonly string[]): Promise<Statement[]> {
	const rows = await tx<{ body: Statement }[]>`
		select body from statement s join unnest(${ids}::uuid[]) with ordinality asked (id, at) using (id)
		order by at for update of s`;
	return rows.map(({ body }) => body);
}

/** Takes these statements away from where they were told. */
export async function removeTold(tx: DriverTx, ids: readonly string[]): Promise<void> {
	await tx`delete from statement where id = any(${ids}::uuid[])`;
}
