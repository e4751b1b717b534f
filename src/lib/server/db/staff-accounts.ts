import { eq, inArray } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { session, user } from './schema/auth.ts';

export type StaffAccount = { id: string; personId: string; name: string; email: string };

/** The sign-in accounts of people. */
export async function accountsOf(db: Db, people: readonly string[]): Promise<StaffAccount[]> {
	if (people.length === 0) return [];
	const { id, personId, name, email } = user;
	return db
		.select({ id, personId, name, email })
		.from(user)
		.where(inArray(personId, [...people]));
}

/** Gives an account another address to sign in with. */
export async function putAddress(db: Db, accountId: string, email: string): Promise<void> {
	await db.update(user).set({ email, updatedAt: new Date() }).where(eq(user.id, accountId));
}

/** Ends every session of people. */
export async function endSessionsOf(db: Db, people: readonly string[]): Promise<void> {
	if (people.length === 0) return;
	const own = db
		.select({ id: user.id })
		.from(user)
		.where(inArray(user.personId, [...people]));
	await db.delete(session).where(inArray(session.userId, own));
}
