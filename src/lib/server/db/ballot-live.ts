import { eq, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { ballotLive } from './schema/ballot-live.ts';

export type LiveSessions = typeof ballotLive.$inferSelect;

/** Notes one more meeting in which people chose on these questions; as the role `box`. */
export async function addLiveSession(
	db: Db,
	questions: readonly Omit<LiveSessions, 'sessions'>[]
): Promise<void> {
	if (questions.length === 0) return;
	const { period, dilemma, ballotVersion, phase, sessions } = ballotLive;
	await db
		.insert(ballotLive)
		.values(questions.map((question) => ({ ...question, sessions: 1 })))
		.onConflictDoUpdate({
			target: [period, dilemma, ballotVersion, phase],
			set: { sessions: sql`${sessions} + 1` }
		});
}

/** In how many meetings people chose on the questions of a period; nothing for those without any. */
export function liveSessionsOf(db: Db, period: string): Promise<LiveSessions[]> {
	return db.select().from(ballotLive).where(eq(ballotLive.period, period));
}

/** Forgets the meetings of a period. */
export async function dropLiveSessions(db: Db, period: string): Promise<void> {
	await db.delete(ballotLive).where(eq(ballotLive.period, period));
}
