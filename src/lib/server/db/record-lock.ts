import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import type { Db, DriverTx } from './connect.ts';

const lock = sql`hashtext('record store')`;

/**
 * One writer at a time, until its commit: order of commits, of `seq` and of `stored` are the same. The moment
 * given out last moves on, so that whoever remembers what stands there sees that it may have changed.
 */
export async function lockRecords(db: Db): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(${lock})`);
	await db.execute(sql`update record_head set stored = stored + interval '1 ms'`);
}

/**
 * The same lock by the driver, for who writes. Everybody waits for who holds it, so what that one asks from then on may take five
 * seconds at a time.
 */
export async function lockForWriting(tx: DriverTx): Promise<void> {
	await tx`select pg_advisory_xact_lock(hashtext('record store')),
		set_config('statement_timeout', '5s', true)`;
}

/** Whether something failed because the database was at it for too long. */
export const tookTooLong = (error: unknown): boolean =>
	error instanceof postgres.PostgresError && error.code === '57014';

/**
 * The moment up to which every statement can be read: now, unless somebody is writing; then it is the last
 * commit. Whoever reads afterwards misses nothing that is stored at that moment or before it.
 */
export async function consistentThrough(db: Db): Promise<string> {
	const [row] = await db.execute<{ at: string }>(sql`
		select to_char((case when pg_try_advisory_xact_lock_shared(${lock})
			then greatest(stored, clock_timestamp() - interval '1 ms')
			else stored end) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
		from record_head`);
	return row!.at;
}
