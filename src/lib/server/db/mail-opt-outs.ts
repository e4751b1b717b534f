import { and, eq } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { mailOptOut } from './schema/mail.ts';

const about = (personId: string, kind: string) =>
	and(eq(mailOptOut.personId, personId), eq(mailOptOut.kind, kind));

/** Who does not want mails of a kind. */
export async function optedOut(db: Db, kind: string): Promise<Set<string>> {
	const rows = await db
		.select({ personId: mailOptOut.personId })
		.from(mailOptOut)
		.where(eq(mailOptOut.kind, kind));
	return new Set(rows.map(({ personId }) => personId));
}

/** Whether somebody does not want mails of a kind. */
export async function isOptedOut(db: Db, personId: string, kind: string): Promise<boolean> {
	const rows = await db.select().from(mailOptOut).where(about(personId, kind));
	return rows.length > 0;
}

/** Stops mails of a kind for somebody; doing it again changes nothing. */
export async function optOut(db: Db, personId: string, kind: string, since: Day): Promise<void> {
	await db.insert(mailOptOut).values({ personId, kind, since }).onConflictDoNothing();
}

/** Sends somebody mails of a kind again. */
export async function optIn(db: Db, personId: string, kind: string): Promise<void> {
	await db.delete(mailOptOut).where(about(personId, kind));
}
