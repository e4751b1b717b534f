import { and, eq } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { passkey } from './schema/second-factor.ts';

export type Passkey = typeof passkey.$inferSelect;
export type NewPasskey = Omit<Passkey, 'id'>;

/** The passkeys of somebody, the oldest first. */
export function passkeysOf(db: Db, personId: string): Promise<Passkey[]> {
	return db
		.select()
		.from(passkey)
		.where(eq(passkey.personId, personId))
		.orderBy(passkey.madeOn, passkey.id);
}

/** The passkey of a credential, whoever's it is. */
export async function findPasskey(db: Db, credentialId: string): Promise<Passkey | undefined> {
	const [found] = await db.select().from(passkey).where(eq(passkey.credentialId, credentialId));
	return found;
}

/** Keeps a passkey. @returns whether it was not known yet */
export async function addPasskey(db: Db, made: NewPasskey): Promise<boolean> {
	return (await db.insert(passkey).values(made).onConflictDoNothing().returning()).length > 0;
}

/** Keeps how often a passkey says that it was used. */
export async function countPasskey(db: Db, id: string, counter: number): Promise<void> {
	await db.update(passkey).set({ counter }).where(eq(passkey.id, id));
}

/** Takes away a passkey of somebody. @returns what they called it, or nothing when it was not theirs */
export async function removePasskey(
	db: Db,
	personId: string,
	id: string
): Promise<string | undefined> {
	const [removed] = await db
		.delete(passkey)
		.where(and(eq(passkey.personId, personId), eq(passkey.id, id)))
		.returning();
	return removed?.name;
}
