import { and, eq, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { identityLink } from './schema/identity-provider.ts';
import { person } from './schema/person.ts';

/** Who a provider means by a subject. */
export async function linkedPerson(
	db: Db,
	providerId: string,
	subject: string
): Promise<string | undefined> {
	const [found] = await db
		.select({ personId: identityLink.personId })
		.from(identityLink)
		.where(and(eq(identityLink.providerId, providerId), eq(identityLink.subject, subject)));
	return found?.personId;
}

/** Whether a provider already calls somebody by another name. */
export async function isLinked(db: Db, providerId: string, personId: string): Promise<boolean> {
	const count = await db.$count(
		identityLink,
		and(eq(identityLink.providerId, providerId), eq(identityLink.personId, personId))
	);
	return count > 0;
}

/** Keeps what a provider calls somebody. */
export async function link(
	db: Db,
	providerId: string,
	subject: string,
	personId: string
): Promise<void> {
	await db.insert(identityLink).values({ providerId, subject, personId }).onConflictDoNothing();
}

/** Forgets what every provider calls somebody. */
export async function unlinkAll(db: Db, personId: string): Promise<void> {
	await db.delete(identityLink).where(eq(identityLink.personId, personId));
}

/** Forgets what a provider calls people. */
export async function forgetLinks(db: Db, providerId: string): Promise<void> {
	await db.delete(identityLink).where(eq(identityLink.providerId, providerId));
}

/** Who has an e-mail address, in whatever letters. */
export async function personByEmail(db: Db, email: string): Promise<string | undefined> {
	const [found] = await db
		.select({ id: person.id })
		.from(person)
		.where(eq(sql`lower(${person.email})`, email.trim().toLowerCase()));
	return found?.id;
}

/** Who has a personnel number. */
export async function personByNumber(db: Db, number: string): Promise<string | undefined> {
	const [found] = await db
		.select({ id: person.id })
		.from(person)
		.where(eq(person.personnelNumber, number.trim()));
	return found?.id;
}
