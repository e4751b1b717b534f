import { and, asc, eq, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { ForwardTrouble } from '../../xapi/forward/trouble.ts';
import type { Db } from './connect.ts';
import { forwardTarget } from './schema/forward-target.ts';

/** A store elsewhere that gets what ours has. */
export type ForwardTarget = typeof forwardTarget.$inferSelect;

/** What an administrator sets of one. */
export type ForwardTerms = Pick<
	ForwardTarget,
	| ('name' | 'endpoint' | 'userName' | 'secret' | 'version')
	| ('verbs' | 'activities' | 'others' | 'changedBy')
>;

/** Every store elsewhere, by name. */
export const forwardTargets = (db: Db): Promise<ForwardTarget[]> =>
	db.select().from(forwardTarget).orderBy(asc(forwardTarget.name), asc(forwardTarget.id));

/** One of them, or `undefined`. */
export async function findTarget(db: Db, id: string): Promise<ForwardTarget | undefined> {
	const [found] = await db.select().from(forwardTarget).where(eq(forwardTarget.id, id));
	return found;
}

/** Adds a store with an id that the caller made. Nothing is sent until it is resumed. */
export async function addTarget(
	db: Db,
	target: ForwardTerms & { id: string; sentTo: bigint; madeOn: Day }
): Promise<void> {
	await db.insert(forwardTarget).values({ ...target, paused: true });
}

/** What an administrator sets anew; what went wrong before is tried again at once. */
export async function changeTarget(
	db: Db,
	id: string,
	set: Partial<ForwardTerms & Pick<ForwardTarget, 'paused' | 'sentTo'>>
): Promise<void> {
	const afresh = { trouble: null, attempts: 0, retryAt: null };
	await db
		.update(forwardTarget)
		.set({ ...set, ...afresh })
		.where(eq(forwardTarget.id, id));
}

/** Takes a store away, with what was set aside for it. */
export async function removeTarget(db: Db, id: string): Promise<void> {
	await db.delete(forwardTarget).where(eq(forwardTarget.id, id));
}

/**
 * Moves on to a place that was reached from another one.
 * @param arrived the day, when something arrived there; then all is well again
 * @returns whether it was still at that other place
 */
export async function moveOn(
	db: Db,
	{ id, sentTo }: ForwardTarget,
	to: bigint,
	arrived: Day | null
): Promise<boolean> {
	const well = { trouble: null, attempts: 0, retryAt: null, lastSentOn: arrived };
	const moved = await db
		.update(forwardTarget)
		.set({ sentTo: to, ...(arrived !== null && well) })
		.where(and(eq(forwardTarget.id, id), eq(forwardTarget.sentTo, sentTo)))
		.returning({ id: forwardTarget.id });
	return moved.length > 0;
}

/** Keeps what went wrong, how often in a row, and until when nothing is tried. */
export async function keepForwardTrouble(
	db: Db,
	id: string,
	{ trouble, attempts, retryAt }: { trouble: ForwardTrouble; attempts: number; retryAt: Date }
): Promise<void> {
	await db
		.update(forwardTarget)
		.set({ trouble, attempts, retryAt })
		.where(eq(forwardTarget.id, id));
}

/** Holds forwarding until the transaction ends: one process sends at a time. @returns whether it is held */
export async function holdForwarding(tx: Db): Promise<boolean> {
	const [row] = await tx.execute<{ held: boolean }>(
		sql`select pg_try_advisory_xact_lock(hashtext('forwarding')) as held`
	);
	return row!.held;
}
