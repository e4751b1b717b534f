import { and, asc, eq, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { LtiTrouble } from '../../lti/trouble.ts';
import type { Db } from './connect.ts';
import { matchings } from './schema/identity-provider.ts';
import { ltiPlatform } from './schema/lti.ts';

export { matchings };

export type LtiPlatform = typeof ltiPlatform.$inferSelect;
/** What an administrator sets of a learning system. */
export type PlatformTerms = Omit<
	LtiPlatform,
	'id' | 'open' | 'trouble' | 'troubleOn' | 'lastUsedOn'
>;

/** Every learning system, by name. */
export function platforms(db: Db): Promise<LtiPlatform[]> {
	return db.select().from(ltiPlatform).orderBy(asc(ltiPlatform.name), ltiPlatform.id);
}

/** A learning system by its id; nothing for what is no id of one. */
export async function findPlatform(db: Db, id: string): Promise<LtiPlatform | undefined> {
	const [found] = await db
		.select()
		.from(ltiPlatform)
		.where(eq(sql`${ltiPlatform.id}::text`, id));
	return found;
}

/** The open learning systems of one issuer, and of one name of ours there where it says one. */
export function platformsOf(
	db: Db,
	issuer: string,
	clientId: string | null
): Promise<LtiPlatform[]> {
	return db
		.select()
		.from(ltiPlatform)
		.where(
			and(
				eq(ltiPlatform.open, true),
				eq(ltiPlatform.issuer, issuer),
				clientId === null ? undefined : eq(ltiPlatform.clientId, clientId)
			)
		);
}

/** Whether another learning system has this issuer and name already. */
export async function isTaken(
	db: Db,
	{ issuer, clientId }: Pick<LtiPlatform, 'issuer' | 'clientId'>,
	own: string | undefined
): Promise<boolean> {
	const [found] = await db
		.select({ id: ltiPlatform.id })
		.from(ltiPlatform)
		.where(and(eq(ltiPlatform.issuer, issuer), eq(ltiPlatform.clientId, clientId)));
	return found !== undefined && found.id !== own;
}

/** Adds a learning system, closed. @returns its id */
export async function addPlatform(db: Db, terms: PlatformTerms): Promise<string> {
	const [made] = await db.insert(ltiPlatform).values(terms).returning({ id: ltiPlatform.id });
	return made!.id;
}

/** Changes a learning system. */
export async function changePlatform(
	db: Db,
	id: string,
	terms: Partial<PlatformTerms & Pick<LtiPlatform, 'open'>>
): Promise<void> {
	await db.update(ltiPlatform).set(terms).where(eq(ltiPlatform.id, id));
}

/** Takes a learning system away, with what hangs on it. */
export async function removePlatform(db: Db, id: string): Promise<void> {
	await db.delete(ltiPlatform).where(eq(ltiPlatform.id, id));
}

/** Keeps the last trouble with a learning system; `null` when somebody came in. */
export async function keepPlatformTrouble(
	db: Db,
	id: string,
	trouble: LtiTrouble | null,
	on: Day
): Promise<void> {
	await db
		.update(ltiPlatform)
		.set(
			trouble === null
				? { trouble: null, troubleOn: null, lastUsedOn: on }
				: { trouble, troubleOn: on }
		)
		.where(eq(ltiPlatform.id, id));
}
