import { eq } from 'drizzle-orm';
import type { Bytes } from '../../ballot/bytes.ts';
import type { Db } from './connect.ts';
import { ballotRecord } from './schema/ballot.ts';

/** The sorted receipts of a period that was counted, or `undefined`. */
export async function receiptsOf(db: Db, period: string): Promise<Bytes | undefined> {
	const [row] = await db
		.select({ receipts: ballotRecord.receipts })
		.from(ballotRecord)
		.where(eq(ballotRecord.period, period));
	return row?.receipts;
}
