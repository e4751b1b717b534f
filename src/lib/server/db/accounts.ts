import { randomUUID } from 'node:crypto';
import { and, eq, gt, inArray } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { account, session, setUpLink, user } from './schema/auth.ts';

export type NewAccount = { personId: string; name: string; email: string; passwordHash: string };

/** Makes sign-in accounts with a password hash (argon2id), one per person, in two inserts. */
export async function createAccounts(db: Db, accounts: NewAccount[]): Promise<void> {
	const made = accounts.map((entry) => ({ ...entry, id: randomUUID() }));
	await db.insert(user).values(
		made.map(({ id, personId, name, email }) => ({
			id,
			personId,
			name,
			email,
			emailVerified: true
		}))
	);
	await db.insert(account).values(
		made.map(({ id, passwordHash }) => ({
			id: randomUUID(),
			accountId: id,
			providerId: 'credential',
			userId: id,
			password: passwordHash
		}))
	);
}

/** Whether anybody can sign in yet. */
export async function anyAccount(db: Db): Promise<boolean> {
	return (await db.select({ id: user.id }).from(user).limit(1)).length > 0;
}

/** Whether somebody signs in with this e-mail address. */
export async function hasAccount(db: Db, email: string): Promise<boolean> {
	return (await db.select({ id: user.id }).from(user).where(eq(user.email, email))).length > 0;
}

/** Replaces the one-time link for the first administrator: only the newest works. */
export async function putSetUpLink(db: Db, tokenHash: string, expiresAt: Date): Promise<void> {
	await db.delete(setUpLink);
	await db.insert(setUpLink).values({ tokenHash, expiresAt });
}

/** Whether a one-time link is there and has not expired. */
export async function setUpLinkWorks(db: Db, tokenHash: string, now: Date): Promise<boolean> {
	const rows = await db
		.select()
		.from(setUpLink)
		.where(and(eq(setUpLink.tokenHash, tokenHash), gt(setUpLink.expiresAt, now)));
	return rows.length > 0;
}

/** Uses up a one-time link. @returns whether it still worked, so that two presses make one account */
export async function useSetUpLink(db: Db, tokenHash: string, now: Date): Promise<boolean> {
	const rows = await db
		.delete(setUpLink)
		.where(and(eq(setUpLink.tokenHash, tokenHash), gt(setUpLink.expiresAt, now)))
		.returning();
	return rows.length > 0;
}

/** Ends every session of somebody. */
export async function endSessions(db: Db, personId: string): Promise<void> {
	const own = db.select({ id: user.id }).from(user).where(eq(user.personId, personId));
	await db.delete(session).where(inArray(session.userId, own));
}
