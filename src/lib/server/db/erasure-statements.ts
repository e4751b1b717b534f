import { sql } from 'drizzle-orm';
import type { Actor } from '../../xapi/any/agents.ts';
import type { Db } from './connect.ts';
import type { Erased, Rows } from './erasure.ts';
import { forgetActors, nobody } from './record-erasure.ts';
import { lockRecords } from './record-lock.ts';

/**
 * Takes somebody out of what was told of them, here and by other systems that know them by number or address.
 * Our own statements keep that somebody completed something. Who becomes an account that leads nowhere: xAPI
 * lets nobody change a statement, and the right to be forgotten goes before that.
 * @param actors every way in which they are known
 * @returns how many rows it touched, by table
 */
export async function forgetInStatements(
	db: Db,
	who: Erased,
	actors: readonly Actor[]
): Promise<Rows> {
	// Before the rows: what is moved at night is taken in the same order.
	await lockRecords(db);
	const instead = nobody();
	const { count } = await db.execute(sql`
		update statement set body = jsonb_set(jsonb_set(body, '{actor,name}', '"***"'),
			'{actor,account,name}', to_jsonb(${instead.account!.name}::text))
		where body -> 'actor' -> 'account' ->> 'name' = ${who.personnelNumber}
			and body -> 'actor' ->> 'name' is not null`);
	const { removed, emptied, documents } = await forgetActors(db, actors, instead);
	return { statement: count, record: removed + emptied, xapi_document: documents };
}
