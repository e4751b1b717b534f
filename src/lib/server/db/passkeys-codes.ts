import { and, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { codeApp, passkey, recoveryCode, signInSetting } from './schema/second-factor.ts';

/** Whether somebody has a second step: a passkey, or an app whose first code was right. */
export async function hasSecondFactor(db: Db, personId: string): Promise<boolean> {
	return (await withSecondFactor(db, [personId])).length > 0;
}

/** Who of these people has a second step. */
export async function withSecondFactor(db: Db, people: readonly string[]): Promise<string[]> {
	if (people.length === 0) return [];
	const list = [...people];
	const rows = await db
		.select({ personId: codeApp.personId })
		.from(codeApp)
		.where(and(inArray(codeApp.personId, list), isNotNull(codeApp.confirmedOn)))
		.union(
			db.select({ personId: passkey.personId }).from(passkey).where(inArray(passkey.personId, list))
		);
	return rows.map(({ personId }) => personId);
}

export type CodeApp = typeof codeApp.$inferSelect;

/** The app that gives somebody codes, confirmed or not. */
export async function codeAppOf(db: Db, personId: string): Promise<CodeApp | undefined> {
	const [found] = await db.select().from(codeApp).where(eq(codeApp.personId, personId));
	return found;
}

/** Keeps the sealed secret of a new app; one that was confirmed stays. @returns whether it was kept */
export async function putCodeApp(db: Db, personId: string, secret: string): Promise<boolean> {
	const kept = await db
		.insert(codeApp)
		.values({ personId, secret })
		.onConflictDoUpdate({
			target: codeApp.personId,
			set: { secret, lastStep: 0 },
			setWhere: sql`${codeApp.confirmedOn} is null`
		})
		.returning();
	return kept.length > 0;
}

/** Confirms the app of somebody. */
export async function confirmCodeApp(db: Db, personId: string, on: Day): Promise<void> {
	await db.update(codeApp).set({ confirmedOn: on }).where(eq(codeApp.personId, personId));
}

/** Uses up the code of a time step. @returns whether no code of it, or of a later one, was used before */
export async function useTimeStep(db: Db, personId: string, step: number): Promise<boolean> {
	const used = await db
		.update(codeApp)
		.set({ lastStep: step })
		.where(and(eq(codeApp.personId, personId), lt(codeApp.lastStep, step)))
		.returning();
	return used.length > 0;
}

/** Takes away the app of somebody. @returns whether there was one */
export async function removeCodeApp(db: Db, personId: string): Promise<boolean> {
	return (await db.delete(codeApp).where(eq(codeApp.personId, personId)).returning()).length > 0;
}

/** Puts codes in the place of those somebody has. */
export async function putRecoveryCodes(
	db: Db,
	personId: string,
	hashes: readonly string[]
): Promise<void> {
	await db.delete(recoveryCode).where(eq(recoveryCode.personId, personId));
	if (hashes.length > 0)
		await db.insert(recoveryCode).values(hashes.map((hash) => ({ hash, personId })));
}

/** Uses up a code. @returns whether it was theirs and still worked */
export async function useRecoveryCode(db: Db, personId: string, hash: string): Promise<boolean> {
	const used = await db
		.delete(recoveryCode)
		.where(and(eq(recoveryCode.personId, personId), eq(recoveryCode.hash, hash)))
		.returning();
	return used.length > 0;
}

/** How many codes somebody has left. */
export function recoveryCodesLeft(db: Db, personId: string): Promise<number> {
	return db.$count(recoveryCode, eq(recoveryCode.personId, personId));
}

/** Takes away everything with which somebody shows a second step. */
export async function dropSecondFactors(db: Db, personId: string): Promise<void> {
	await db.delete(codeApp).where(eq(codeApp.personId, personId));
	await db.delete(passkey).where(eq(passkey.personId, personId));
	await db.delete(recoveryCode).where(eq(recoveryCode.personId, personId));
}

/** Whether administrators must come in with a second step, or through a provider. */
export async function administratorsNeedTwoSteps(db: Db): Promise<boolean> {
	const [setting] = await db.select().from(signInSetting);
	return setting?.administratorsTwoSteps ?? false;
}

/** Sets whether administrators must. */
export async function setAdministratorsTwoSteps(db: Db, needed: boolean): Promise<void> {
	await db
		.insert(signInSetting)
		.values({ administratorsTwoSteps: needed })
		.onConflictDoUpdate({ target: signInSetting.id, set: { administratorsTwoSteps: needed } });
}
