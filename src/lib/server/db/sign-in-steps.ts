import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { signInStep } from './schema/sign-in-link.ts';

type Row = typeof signInStep.$inferSelect;
export type FoundStep = Pick<Row, 'personId' | 'data'>;

const running = (tokenHash: string, kind: string, now: Date) =>
	and(
		eq(signInStep.tokenHash, tokenHash),
		eq(signInStep.kind, kind),
		gt(signInStep.expiresAt, now)
	);

/** Keeps a step, and throws away those that have ended. */
export async function addStep(db: Db, step: Row, now: Date): Promise<void> {
	await db.delete(signInStep).where(lte(signInStep.expiresAt, now));
	await db.insert(signInStep).values(step);
}

/** A step that has not ended. */
export async function findStep(
	db: Db,
	tokenHash: string,
	kind: string,
	now: Date
): Promise<FoundStep | undefined> {
	const [found] = await db
		.select({ personId: signInStep.personId, data: signInStep.data })
		.from(signInStep)
		.where(running(tokenHash, kind, now));
	return found;
}

/** Tells a step of nobody whose it is. @returns whether it was for the first time */
export async function fillStep(
	db: Db,
	tokenHash: string,
	kind: string,
	{ personId, data }: FoundStep,
	now: Date
): Promise<boolean> {
	const filled = await db
		.update(signInStep)
		.set({ personId, data })
		.where(and(running(tokenHash, kind, now), isNull(signInStep.personId)))
		.returning({ kind: signInStep.kind });
	return filled.length > 0;
}

/** Uses up a step. @returns it, to the first who asks */
export async function takeStep(
	db: Db,
	tokenHash: string,
	kind: string,
	now: Date
): Promise<FoundStep | undefined> {
	const [taken] = await db
		.delete(signInStep)
		.where(running(tokenHash, kind, now))
		.returning({ personId: signInStep.personId, data: signInStep.data });
	return taken;
}
