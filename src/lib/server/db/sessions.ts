import { and, desc, eq, gt, inArray, ne } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { session, user, type sessionWays } from './schema/auth.ts';

export type SessionWay = (typeof sessionWays)[number];
export type OwnSession = { id: string; createdAt: Date; way: SessionWay };

const ofPerson = (db: Db, personId: string) =>
	inArray(session.userId, db.select({ id: user.id }).from(user).where(eq(user.personId, personId)));

/** The sessions of somebody that still run, the newest first. */
export function sessionsOf(db: Db, personId: string, now: Date): Promise<OwnSession[]> {
	return db
		.select({ id: session.id, createdAt: session.createdAt, way: session.way })
		.from(session)
		.where(and(ofPerson(db, personId), gt(session.expiresAt, now)))
		.orderBy(desc(session.createdAt), session.id);
}

/** Ends a session of somebody. @returns whether it was theirs */
export async function endSession(db: Db, personId: string, id: string): Promise<boolean> {
	const ended = await db
		.delete(session)
		.where(and(ofPerson(db, personId), eq(session.id, id)))
		.returning({ id: session.id });
	return ended.length > 0;
}

/** Ends every session of somebody but one. */
export async function endOtherSessions(db: Db, personId: string, kept: string): Promise<void> {
	await db.delete(session).where(and(ofPerson(db, personId), ne(session.id, kept)));
}

/** Keeps that the owner of a session has now shown a second step. */
export async function raiseSession(db: Db, id: string): Promise<void> {
	await db
		.update(session)
		.set({ way: 'two-steps' })
		.where(and(eq(session.id, id), inArray(session.way, ['password', 'pin'])));
}
