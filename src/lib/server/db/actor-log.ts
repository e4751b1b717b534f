import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';

/** Takes what was searched for out of the audit log, unless it is the number or address of somebody known here. */
export async function forgetSearch(db: Db, words: readonly string[]): Promise<void> {
	const all = sql`${sql.param([...words])}::text[]`;
	await db.execute(sql`select forget_in_audit_log(${all})
		where not exists (select from person where personnel_number = any(${all}) or email = any(${all}))`);
}
