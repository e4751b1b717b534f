import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';

/** Whether a custodian of a period has not received a part yet, or nobody has one. */
export async function partsUnderway(db: Db, period: string): Promise<boolean> {
	const [row] = await db.execute<{ ready: boolean }>(sql`
		select count(*) > 0 and count(*) = count(received_on) as ready
		from custody_part where period = ${period}`);
	return !row!.ready;
}
