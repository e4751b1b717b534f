import { asc, eq, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Role } from '../../programme/roles.ts';
import type { Db } from './connect.ts';
import {
	identityLink,
	identityProvider,
	clientProofs,
	identityRole,
	matchings
} from './schema/identity-provider.ts';

export { clientProofs, matchings };

export type IdentityProvider = typeof identityProvider.$inferSelect;
/** What an administrator sets of a provider. */
export type ProviderTerms = Omit<
	IdentityProvider,
	'id' | 'trouble' | 'troubleOn' | 'lastUsedOn' | 'version'
>;
export type RoleValue = { value: string; role: Role };

/** Every provider, by name. */
export function providers(db: Db): Promise<IdentityProvider[]> {
	return db.select().from(identityProvider).orderBy(asc(identityProvider.name));
}

/** A provider by its name in addresses. */
export async function findProvider(db: Db, slug: string): Promise<IdentityProvider | undefined> {
	const [found] = await db.select().from(identityProvider).where(eq(identityProvider.slug, slug));
	return found;
}

/** Adds a provider with an id that the caller made. */
export async function addProvider(db: Db, provider: ProviderTerms & { id: string }): Promise<void> {
	await db.insert(identityProvider).values(provider);
}

/** Changes a provider; what is kept of it elsewhere is made anew. */
export async function changeProvider(
	db: Db,
	id: string,
	terms: Partial<ProviderTerms>
): Promise<void> {
	await db
		.update(identityProvider)
		.set({ ...terms, version: sql`${identityProvider.version} + 1` })
		.where(eq(identityProvider.id, id));
}

/** Takes a provider away, with what hangs on it. */
export async function removeProvider(db: Db, id: string): Promise<void> {
	await db.delete(identityProvider).where(eq(identityProvider.id, id));
}

/** Keeps the last trouble with a provider; `null` when somebody came in. */
export async function keepTrouble(
	db: Db,
	id: string,
	trouble: string | null,
	on: Day
): Promise<void> {
	await db
		.update(identityProvider)
		.set(
			trouble === null
				? { trouble: null, troubleOn: null, lastUsedOn: on }
				: { trouble, troubleOn: on }
		)
		.where(eq(identityProvider.id, id));
}

/** Which values of the role claim give which roles. */
export function roleValues(db: Db, providerId: string): Promise<RoleValue[]> {
	return db
		.select({ value: identityRole.value, role: identityRole.role })
		.from(identityRole)
		.where(eq(identityRole.providerId, providerId))
		.orderBy(identityRole.value, identityRole.role);
}

/** Puts values in the place of those of a provider. */
export async function putRoleValues(
	db: Db,
	providerId: string,
	values: readonly RoleValue[]
): Promise<void> {
	await db.delete(identityRole).where(eq(identityRole.providerId, providerId));
	if (values.length > 0)
		await db.insert(identityRole).values(values.map((value) => ({ ...value, providerId })));
}

/** How many people are known by what a provider calls them. */
export const linksOf = (db: Db, providerId: string): Promise<number> =>
	db.$count(identityLink, eq(identityLink.providerId, providerId));
