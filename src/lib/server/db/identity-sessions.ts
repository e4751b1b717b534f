import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { session } from './schema/auth.ts';
import { identityProvider, identitySession, logoutToken } from './schema/identity-provider.ts';

export type ProviderSession = typeof identitySession.$inferSelect;

/** Keeps which provider opened a session. */
export async function keepProviderSession(db: Db, opened: ProviderSession): Promise<void> {
	await db.insert(identitySession).values(opened);
}

/** The provider that opened a session, and its sealed ID token. */
export async function providerOfSession(
	db: Db,
	sessionId: string
): Promise<{ slug: string; name: string; providerId: string; idToken: string } | undefined> {
	const [found] = await db
		.select({
			slug: identityProvider.slug,
			name: identityProvider.name,
			providerId: identityProvider.id,
			idToken: identitySession.idToken
		})
		.from(identitySession)
		.innerJoin(identityProvider, eq(identityProvider.id, identitySession.providerId))
		.where(eq(identitySession.sessionId, sessionId));
	return found;
}

/**
 * Whether a provider opened a session of which it is known that two steps were shown: it asks for a level of
 * assurance, or the administrator said so.
 */
export async function isTwoStepSession(db: Db, sessionId: string): Promise<boolean> {
	const found = await db
		.select({ id: identityProvider.id })
		.from(identitySession)
		.innerJoin(identityProvider, eq(identityProvider.id, identitySession.providerId))
		.where(
			and(
				eq(identitySession.sessionId, sessionId),
				sql`(${identityProvider.twoSteps} or cardinality(${identityProvider.levels}) > 0)`
			)
		);
	return found.length > 0;
}

/**
 * Ends what a provider opened: the session `sid` when it says one, else all of `subject`; both must fit when
 * it says both. @returns how many ended
 */
export async function endProviderSessions(
	db: Db,
	providerId: string,
	{ subject, sid }: { subject?: string; sid?: string }
): Promise<number> {
	const meant = db
		.select({ id: identitySession.sessionId })
		.from(identitySession)
		.where(
			and(
				eq(identitySession.providerId, providerId),
				subject === undefined ? undefined : eq(identitySession.subject, subject),
				sid === undefined ? undefined : eq(identitySession.sid, sid)
			)
		);
	const ended = await db.delete(session).where(inArray(session.id, meant)).returning();
	return ended.length;
}

/** Keeps that a logout message was used. @returns whether it was for the first time */
export async function useLogoutToken(
	db: Db,
	used: typeof logoutToken.$inferSelect,
	now: Date
): Promise<boolean> {
	await db.delete(logoutToken).where(lte(logoutToken.expiresAt, now));
	return (await db.insert(logoutToken).values(used).onConflictDoNothing().returning()).length > 0;
}
