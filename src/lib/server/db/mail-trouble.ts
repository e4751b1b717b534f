import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { mailTrouble } from './schema/mail.ts';

export type KeptTrouble = { trouble: string; since: Date; times: number; retryAt: Date };

/** What is wrong with the way to the mail server, or nothing. */
export async function troubleNow(db: Db): Promise<KeptTrouble | null> {
	const [found] = await db.select().from(mailTrouble);
	return found ?? null;
}

/** Longer and longer between tries, up to half an hour. */
const waits = [1, 2, 5, 10, 30];

/** Keeps what is wrong. @returns when it is tried again */
export async function keepTrouble(db: Db, trouble: string, now: Date): Promise<Date> {
	const before = await troubleNow(db);
	const times = (before?.times ?? 0) + 1;
	const minutes = waits[Math.min(times, waits.length) - 1]!;
	const retryAt = new Date(now.getTime() + minutes * 60_000);
	const kept = { trouble, since: before?.since ?? now, times, retryAt };
	await db
		.insert(mailTrouble)
		.values(kept)
		.onConflictDoUpdate({ target: mailTrouble.id, set: kept });
	return retryAt;
}

/** All is well again: what waited for the server may go at once. */
export async function clearTrouble(db: Db): Promise<void> {
	await db.execute(sql`delete from ${mailTrouble}`);
}
