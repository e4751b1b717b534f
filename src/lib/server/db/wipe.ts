import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';

/** Throws everything in the database away, the record of migrations included. */
export async function wipe(db: Db): Promise<void> {
	await db.execute(sql`drop schema if exists drizzle cascade`);
	await db.execute(sql`drop schema if exists box cascade`);
	await db.execute(sql`drop schema public cascade`);
	await db.execute(sql`create schema public`);
}
