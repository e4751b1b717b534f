import { randomUUID } from 'node:crypto';
import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { account, session, setUpLink, user } from './schema/auth.ts';
import { person } from './schema/person.ts';

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

export type Login = { userId: string; personId: string; hash: string | null };

/** The account of an e-mail address, in whatever letters it is typed, with the hash of its password. */
export async function findLogin(db: Db, email: string): Promise<Login | undefined> {
	const [found] = await db
		.select({ userId: user.id, personId: user.personId, hash: account.password })
		.from(user)
		.leftJoin(account, and(eq(account.userId, user.id), eq(account.providerId, 'credential')))
		.where(eq(sql`lower(${user.email})`, email.trim().toLowerCase()))
		.limit(1);
	return found;
}

/** The hash of somebody's password; `null` for who has none. */
export async function passwordHashOf(db: Db, personId: string): Promise<string | null> {
	const [found] = await db
		.select({ hash: account.password })
		.from(account)
		.innerJoin(user, eq(user.id, account.userId))
		.where(and(eq(user.personId, personId), eq(account.providerId, 'credential')));
	return found?.hash ?? null;
}

/** The address of an account of somebody without e-mail: nothing can ever be sent to it (RFC 2606). */
const noAddress = (personId: string) => `${personId}@account.invalid`;

/** The account of a person, made when there is none yet. @returns its id */
export async function accountFor(db: Db, personId: string): Promise<string> {
	const [someone] = await db.select().from(person).where(eq(person.id, personId));
	const email = someone!.email?.toLowerCase() ?? noAddress(personId);
	const name = `${someone!.givenName} ${someone!.familyName}`;
	await db
		.insert(user)
		.values({ id: randomUUID(), personId, name, email, emailVerified: true })
		.onConflictDoNothing({ target: user.personId });
	const [found] = await db.select({ id: user.id }).from(user).where(eq(user.personId, personId));
	return found!.id;
}

/** Gives somebody a password, in the place of the one they had. */
export async function putPassword(db: Db, personId: string, passwordHash: string): Promise<void> {
	const userId = await accountFor(db, personId);
	await db
		.delete(account)
		.where(and(eq(account.userId, userId), eq(account.providerId, 'credential')));
	await db.insert(account).values({
		...{ id: randomUUID(), accountId: userId, providerId: 'credential' },
		...{ userId, password: passwordHash }
	});
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
