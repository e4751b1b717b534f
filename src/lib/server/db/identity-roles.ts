import { and, eq, gt, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Role } from '../../programme/roles.ts';
import type { Db } from './connect.ts';
import { identityGrant } from './schema/identity-provider.ts';
import { roleGrant } from './schema/person.ts';

/**
 * Makes the roles that a provider gave somebody those it says now. Roles that came from elsewhere stay, and
 * are not given twice. @returns what began and what ended
 */
export async function followRoles(
	db: Db,
	{ providerId, personId, roles, on }: FollowedRoles
): Promise<{ began: Role[]; ended: Role[] }> {
	const running = await db
		.select({ id: roleGrant.id, role: roleGrant.role, by: identityGrant.providerId })
		.from(roleGrant)
		.leftJoin(identityGrant, eq(identityGrant.grantId, roleGrant.id))
		.where(
			and(
				eq(roleGrant.personId, personId),
				isNull(roleGrant.unitId),
				lte(roleGrant.startsOn, on),
				or(isNull(roleGrant.endsOn), gt(roleGrant.endsOn, on))
			)
		);
	const over = running.filter(({ by, role }) => by === providerId && !roles.includes(role));
	await endGrants(
		db,
		over.map(({ id }) => id),
		on
	);
	const began = roles.filter((role) => !running.some((grant) => grant.role === role));
	for (const role of began) {
		const [made] = await db
			.insert(roleGrant)
			.values({ personId, role, startsOn: on })
			.returning({ id: roleGrant.id });
		await db.insert(identityGrant).values({ grantId: made!.id, providerId });
	}
	return { began, ended: over.map(({ role }) => role) };
}

/** Ends every role that a provider gave. */
export async function endRolesOf(db: Db, providerId: string, on: Day): Promise<void> {
	const given = await db
		.select({ id: identityGrant.grantId })
		.from(identityGrant)
		.innerJoin(roleGrant, eq(roleGrant.id, identityGrant.grantId))
		.where(
			and(
				eq(identityGrant.providerId, providerId),
				or(isNull(roleGrant.endsOn), gt(roleGrant.endsOn, on))
			)
		);
	await endGrants(
		db,
		given.map(({ id }) => id),
		on
	);
}

/** Ends roles on a day. What began on it was never held. */
async function endGrants(db: Db, grants: readonly string[], on: Day): Promise<void> {
	if (grants.length === 0) return;
	const list = [...grants];
	await db.delete(roleGrant).where(and(inArray(roleGrant.id, list), gte(roleGrant.startsOn, on)));
	await db.update(roleGrant).set({ endsOn: on }).where(inArray(roleGrant.id, list));
}

type FollowedRoles = { providerId: string; personId: string; roles: readonly Role[]; on: Day };
