import type { IdentityProvider, RoleValue } from '../../db/identity-providers.ts';
import { roles, type Role } from '../../../programme/roles.ts';

/** What a provider says of somebody: the claims of the ID token and of its userinfo. */
export type Claims = Record<string, unknown>;

/**
 * The claims of both. The signed token has the last word: userinfo only adds to it. It never says the level,
 * nor that an address is verified which is not its own.
 */
export function claimsOf(token: Claims, userinfo: Claims): Claims {
	const isSame = token.email === undefined || token.email === userinfo.email;
	const verified = isSame ? userinfo.email_verified : undefined;
	return { ...userinfo, email_verified: verified, ...token, acr: token.acr };
}

/** What the staff list is searched by. */
export type Wanted = { email: string } | { personnelNumber: string };

/** Why somebody cannot be looked for. */
export type Unfit = 'wrong-level' | 'no-email' | 'unverified-email' | 'no-number';

const text = (value: unknown): string =>
	typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** Whether a level of assurance that is asked for was reached: exactly one of the list. */
export const isLevelReached = ({ levels }: Pick<IdentityProvider, 'levels'>, { acr }: Claims) =>
	levels.length === 0 || (typeof acr === 'string' && levels.includes(acr));

/**
 * By what to look for somebody. An address counts when the provider says that it is verified, or where the
 * administrator says that the provider gives out no address but its own; `email_verified: false` never does.
 */
export function wantedBy(
	provider: Pick<IdentityProvider, 'matching' | 'numberClaim' | 'ownAddresses'>,
	claims: Claims
): Wanted | Unfit {
	if (provider.matching === 'personnel-number') {
		const personnelNumber = text(claims[provider.numberClaim ?? '']);
		return personnelNumber ? { personnelNumber } : 'no-number';
	}
	const email = text(claims.email).toLowerCase();
	if (!email.includes('@')) return 'no-email';
	const verified = claims.email_verified ?? provider.ownAddresses;
	return verified === true || verified === 'true' ? { email } : 'unverified-email';
}

/** The claims that are used of a provider: where the ID token lacks one, userinfo is asked. */
export const neededClaims = ({ matching, numberClaim, roleClaim, newcomers }: IdentityProvider) =>
	[
		...(matching === 'email' ? ['email', 'email_verified'] : []),
		...(newcomers ? ['given_name', 'family_name'] : []),
		...[numberClaim, roleClaim]
	].filter((name): name is string => Boolean(name));

/** Roles that hold for the whole organisation, which a provider can give. */
export const givable: readonly Role[] = roles.filter(
	(role) => !['employee', 'manager', 'unit-coordinator'].includes(role)
);

/** The roles that the values of the role claim give: one value, a list of them, or words with spaces. */
export function rolesOf(
	{ roleClaim }: Pick<IdentityProvider, 'roleClaim'>,
	values: readonly RoleValue[],
	claims: Claims
): Role[] {
	const said = claims[roleClaim ?? ''];
	const list = Array.isArray(said) ? said.map(text) : text(said) === '' ? [] : [text(said)];
	const given = values.filter(({ value, role }) => givable.includes(role) && list.includes(value));
	return [...new Set(given.map(({ role }) => role))];
}

/** The name of who is added at the first sign-in; nothing where the provider does not say it. */
export function nameOf(claims: Claims): { givenName: string; familyName: string } | undefined {
	const whole = text(claims.name);
	const given = text(claims.given_name) || whole.split(' ')[0]!;
	const family = text(claims.family_name) || whole.split(' ').slice(1).join(' ');
	return given && family
		? { givenName: given.slice(0, 80), familyName: family.slice(0, 80) }
		: undefined;
}
