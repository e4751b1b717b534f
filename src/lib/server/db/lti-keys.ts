import { desc } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { ltiKey } from './schema/lti.ts';

/** Our sealed signing keys for learning systems, the newest first. */
export function sealedKeys(db: Db): Promise<(typeof ltiKey.$inferSelect)[]> {
	return db.select().from(ltiKey).orderBy(desc(ltiKey.madeOn), ltiKey.kid);
}

/** Keeps a signing key. */
export async function addSealedKey(db: Db, key: typeof ltiKey.$inferInsert): Promise<void> {
	await db.insert(ltiKey).values(key);
}
