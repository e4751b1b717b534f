import type { Bytes } from '../../ballot/bytes.ts';
import type { Db } from '../db/connect.ts';
import { receiptsOf } from '../db/receipts.ts';

/** The receipts of a count: 10 bytes each, one after the other in order; `undefined` before the count. */
export const receiptList = (db: Db, period: string): Promise<Bytes | undefined> =>
	receiptsOf(db, period);
