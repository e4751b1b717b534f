import type { Db } from '../../db/connect.ts';
import { findProvider, linksOf, roleValues } from '../../db/identity-providers.ts';
import { unitsOn } from '../../db/participation.ts';
import { today } from '../../clock.ts';
import { unitOptions } from '../../hr-question.ts';
import { addressesOf } from './addresses.ts';
import { fieldOf } from './form.ts';
import { givable } from './claims.ts';

/** Where a provider that is not there yet is added. */
export const newSlug = 'new';

/**
 * What an administrator sees of a provider, as the fields of its form; an empty form for a new one. Secrets
 * never come back to a page.
 */
export async function providerPage(db: Db, slug: string, origin: string, now: Date) {
	const found = slug === newSlug ? undefined : await findProvider(db, slug);
	if (!found && slug !== newSlug) return undefined;
	const units = unitOptions(await unitsOn(db, today(now)));
	const roles = found ? await roleValues(db, found.id) : [];
	const valuesOf = givable.map((role) => [
		fieldOf(role),
		roles
			.filter((each) => each.role === role)
			.map(({ value }) => value)
			.join(', ')
	]);
	const { name = '', issuer = '', clientId = '', proof = 'private_key_jwt' } = found ?? {};
	const { matching = 'email', levels = [], scopes = ['openid', 'profile', 'email'] } = found ?? {};
	return {
		isNew: !found,
		version: found?.version ?? 0,
		hasSecret: Boolean(found?.secret),
		open: found?.open ?? false,
		trouble: found?.trouble ?? null,
		troubleOn: found?.troubleOn ?? null,
		lastUsedOn: found?.lastUsedOn ?? null,
		links: found ? await linksOf(db, found.id) : 0,
		addresses: found ? addressesOf(origin, slug) : null,
		hasKey: Boolean(found?.key),
		units,
		roles: givable,
		values: {
			...{ name, issuer, clientId, proof, matching },
			...{ levels: levels.join(' '), scopes: scopes.join(' ') },
			...{ numberClaim: found?.numberClaim ?? '', roleClaim: found?.roleClaim ?? '' },
			ownAddresses: found?.ownAddresses ? 'on' : '',
			twoSteps: found?.twoSteps ? 'on' : '',
			newcomers: found?.newcomers ? 'on' : '',
			...{ newcomerUnit: found?.newcomerUnit ?? '', newcomerKind: found?.newcomerKind ?? '' },
			...Object.fromEntries(valuesOf)
		} as Record<string, string>
	};
}
