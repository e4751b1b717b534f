import { lt, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { rateLimit } from './schema/rate-limit.ts';

/** Throws away counts that limit nobody any more: an attempt is kept no longer than it counts. */
export const dropSpentLimits = (db: Db) =>
	db.delete(rateLimit).where(lt(rateLimit.expire, sql`now()`));
