import { addPerson } from '../../db/new-person.ts';
import { record } from '../../db/audit.ts';
import type { Db } from '../../db/connect.ts';
import {
	isLinked,
	link,
	linkedPerson,
	personByEmail,
	personByNumber
} from '../../db/identity-people.ts';
import { roleValues, type IdentityProvider } from '../../db/identity-providers.ts';
import { followRoles } from '../../db/identity-roles.ts';
import { employedOn } from '../../db/people.ts';
import { today } from '../../clock.ts';
import { nameOf, rolesOf, wantedBy, type Claims, type Wanted } from './claims.ts';
import type { Trouble } from './trouble.ts';

/**
 * Who came from a provider. The subject decides once it is known; the first time the staff list is searched
 * by the claim that the administrator chose. Somebody who has another subject there already is not taken
 * over by a claim: an administrator has to let go of that one first. Roles follow the role claim.
 */
export function findComer(
	db: Db,
	provider: IdentityProvider,
	claims: Claims,
	now: Date
): Promise<{ personId: string } | Trouble> {
	return db.transaction(async (tx) => {
		const subject = String(claims.sub);
		const known = await linkedPerson(tx, provider.id, subject);
		const found = known ? { personId: known } : await recognise(tx, provider, claims, now);
		if (typeof found === 'string') return found;
		const { personId } = found;
		if (!known) {
			if (await isLinked(tx, provider.id, personId)) return 'other-account';
			await link(tx, provider.id, subject, personId);
		}
		if (await employedOn(tx, personId, today(now)))
			await follow(tx, provider, personId, claims, now);
		return { personId };
	});
}

async function recognise(
	tx: Db,
	provider: IdentityProvider,
	claims: Claims,
	now: Date
): Promise<{ personId: string } | Trouble> {
	const wanted = wantedBy(provider, claims);
	if (typeof wanted === 'string') return wanted;
	const personId =
		'email' in wanted
			? await personByEmail(tx, wanted.email)
			: await personByNumber(tx, wanted.personnelNumber);
	if (personId) return { personId };
	return provider.newcomers ? add(tx, provider, wanted, claims, now) : 'unknown-person';
}

/** Adds who is not in the staff list. A number that nobody told stands for them until HR gives the real one. */
async function add(
	tx: Db,
	{ id, newcomerUnit, newcomerKind, numberClaim }: IdentityProvider,
	wanted: Wanted,
	claims: Claims,
	now: Date
): Promise<{ personId: string } | Trouble> {
	const name = nameOf(claims);
	if (!name || !newcomerUnit || !newcomerKind) return 'no-name';
	const told = 'personnelNumber' in wanted ? wanted.personnelNumber : claims[numberClaim ?? ''];
	const personnelNumber = String(told ?? `${id.slice(0, 8)}-${String(claims.sub)}`).slice(0, 40);
	if (await personByNumber(tx, personnelNumber)) return 'other-account';
	const email = 'email' in wanted ? wanted.email : null;
	const on = today(now);
	const personId = await addPerson(tx, {
		person: { ...name, personnelNumber, email },
		employment: { unitId: newcomerUnit, kind: newcomerKind, startsOn: on },
		grants: []
	});
	await record(tx, {
		...{ actor: personId, action: 'add-person', object: 'identity-provider' },
		...{ result: 'ok', origin: 'provider' }
	});
	return { personId };
}

async function follow(
	tx: Db,
	provider: IdentityProvider,
	personId: string,
	claims: Claims,
	now: Date
): Promise<void> {
	if (!provider.roleClaim) return;
	const roles = rolesOf(provider, await roleValues(tx, provider.id), claims);
	const on = today(now);
	const { began, ended } = await followRoles(tx, { providerId: provider.id, personId, roles, on });
	if (began.length + ended.length === 0) return;
	await record(tx, {
		...{ actor: personId, action: 'follow-roles', object: `identity-provider ${provider.slug}` },
		...{ result: 'ok', origin: 'provider' },
		detail: { began: began.join(' '), ended: ended.join(' ') }
	});
}
