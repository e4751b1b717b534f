import { and, eq } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { ltiLink } from './schema/lti.ts';

/** Whom a learning system means by a subject. */
export async function learnerOf(
	db: Db,
	platformId: string,
	subject: string
): Promise<string | undefined> {
	const [found] = await db
		.select({ personId: ltiLink.personId })
		.from(ltiLink)
		.where(and(eq(ltiLink.platformId, platformId), eq(ltiLink.subject, subject)));
	return found?.personId;
}

/** Keeps what a learning system calls somebody. @returns whether it did not call them otherwise before */
export async function linkLearner(
	db: Db,
	platformId: string,
	subject: string,
	personId: string
): Promise<boolean> {
	const made = await db
		.insert(ltiLink)
		.values({ platformId, subject, personId })
		.onConflictDoNothing()
		.returning();
	return made.length > 0 || (await learnerOf(db, platformId, subject)) === personId;
}

/** How many people are known by what a learning system calls them. */
export const learnersOf = (db: Db, platformId: string): Promise<number> =>
	db.$count(ltiLink, eq(ltiLink.platformId, platformId));

/** Forgets what every learning system calls somebody. */
export async function unlinkLearner(db: Db, personId: string): Promise<void> {
	await db.delete(ltiLink).where(eq(ltiLink.personId, personId));
}

/** Forgets what a learning system calls people. */
export async function forgetLearners(db: Db, platformId: string): Promise<void> {
	await db.delete(ltiLink).where(eq(ltiLink.platformId, platformId));
}
