import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { runningSession, type StoredSession, type Taken } from './live.ts';
import { isDead } from './process-lock.ts';
import { liveSession } from './schema/live.ts';

/**
 * Takes a running session for the process with a number, where nobody has it, or who had it is dead. Of two
 * that try at once one gets it.
 * @returns the session, or `undefined` where it does not run or another process has it
 */
export async function claimSession(
	db: Db,
	code: string,
	holder: number
): Promise<StoredSession | undefined> {
	const taken = await db
		.update(liveSession)
		.set({ holder, claims: sql`${liveSession.claims} + 1`, wanted: false })
		.where(
			and(
				isRunning(code),
				sql`(${liveSession.holder} is null or ${liveSession.holder} = ${holder}
					or ${isDead(liveSession.holder)})`
			)
		)
		.returning({ claims: liveSession.claims });
	if (taken.length === 0) return undefined;
	const found = await runningSession(db, code);
	return found?.claims === taken[0]!.claims ? found : undefined;
}

/** Asks the process that has a session to let it go. @returns whether it runs */
export async function wantSession(db: Db, code: string): Promise<boolean> {
	const rows = await db
		.update(liveSession)
		.set({ wanted: true })
		.where(isRunning(code))
		.returning({ id: liveSession.id });
	return rows.length > 0;
}

/** A session as one process has it. */
export type Claim = Taken & { code: string; wanted: boolean };

/** What a process has by the database. */
export function claimsOf(db: Db, holder: number): Promise<Claim[]> {
	const { id, code, claims, wanted } = liveSession;
	return db
		.select({ id, code, claims, wanted })
		.from(liveSession)
		.where(eq(liveSession.holder, holder));
}

/** Lets a session go, so that another process can take it; nothing where one has it already. */
export async function freeSession(db: Db, { id, claims }: Taken): Promise<void> {
	await db
		.update(liveSession)
		.set({ holder: null, wanted: false })
		.where(and(eq(liveSession.id, id), eq(liveSession.claims, claims)));
}

const isRunning = (code: string) => and(eq(liveSession.code, code), isNull(liveSession.endedOn));
