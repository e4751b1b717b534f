import { enterpriseSchema } from '#lib/scim/attributes.ts';
import { canonical } from '#lib/scim/canonical.ts';
import { patched } from '#lib/scim/patch.ts';
import { refuse } from '#lib/scim/refusal.ts';
import { isObject, userType, type Resource } from '#lib/scim/resource.ts';
import { toldUser, type ToldUser } from '#lib/scim/tell-user.ts';
import {
	changeNumber,
	keepExternalId,
	keepSaid,
	knownByNumber,
	peopleWithIds,
	removeSaid,
	userNameTaken
} from '../db/scim-known.ts';
import { syncRoles } from '../db/scim-roles.ts';
import { bodyOf, inOneGo, isId, need, operationsOf, type Asked, type ScimAnswer } from './asked.ts';
import { note } from './note.ts';
import { saveUser } from './save-user.ts';
import { answerUser, findUser } from './users.ts';
import { checkMatch } from './version.ts';

/**
 * Brings somebody. The personnel number tells who it is: who came by a staff list is the same person, and so
 * is who left and comes back, with every proof.
 */
export async function createUser(asked: Asked): Promise<ScimAnswer> {
	need(asked, 'people');
	const told = toldUser(canonical(bodyOf(asked), userType));
	return inOneGo(asked, async (inside) => {
		const known = await knownByNumber(inside.db, told.number, asked.on);
		const isBusy = known?.told && !known.removed;
		if (isBusy && (known.employed || told.active === false))
			throw refuse('uniqueness', 'somebody with this employeeNumber is there already');
		const wanted = { ...told, active: told.active ?? true };
		const user = await keep(inside, wanted, known?.id ?? null, undefined);
		return answerUser(asked, user, 201);
	});
}

/** Replaces what is said of somebody. */
export function replaceUser(asked: Asked, id: string): Promise<ScimAnswer> {
	need(asked, 'people');
	const sent = canonical(bodyOf(asked), userType);
	return change(asked, id, (before) => ({
		...sent,
		active: sent.active ?? before.active!,
		[enterpriseSchema]: { ...numberOf(before), ...(sent[enterpriseSchema] as Resource) }
	}));
}

/** Changes a part of what is said of somebody. */
export function patchUser(asked: Asked, id: string): Promise<ScimAnswer> {
	need(asked, 'people');
	const body = operationsOf(asked);
	return change(asked, id, (before) => patched(before, body, userType));
}

/** Directories no longer see somebody, who leaves today. The person and every proof stay. */
export function removeUser(asked: Asked, id: string): Promise<ScimAnswer> {
	need(asked, 'people');
	return inOneGo(asked, async (inside) => {
		const before = await findUser(inside, id);
		checkMatch(before, asked);
		const { personId } = await saveUser(inside, { ...toldUser(before), active: false });
		await removeSaid(inside.db, personId);
		await syncRoles(inside.db, [personId, ...managersOf(before)], asked.on);
		await note(inside, 'remove-person', { person: toldUser(before).number });
		return { status: 204 };
	});
}

function change(
	asked: Asked,
	id: string,
	becomes: (before: Resource) => Resource
): Promise<ScimAnswer> {
	return inOneGo(asked, async (inside) => {
		const before = await findUser(inside, id);
		checkMatch(before, asked);
		return answerUser(asked, await keep(inside, toldUser(becomes(before)), id, before));
	});
}

/** Keeps what is said of somebody, and what follows from it. @returns the person as they are then */
async function keep(
	asked: Asked,
	told: ToldUser,
	id: string | null,
	before: Resource | undefined
): Promise<Resource> {
	const { db, client, on } = asked;
	if (await userNameTaken(db, told.userName, id))
		throw refuse('uniqueness', 'somebody else has this userName');
	if (before && id) await renumber(asked, told, id, before);
	const { managerId } = told;
	const known = managerId && isId(managerId) ? await peopleWithIds(db, [managerId]) : new Set();
	if (managerId !== null && !known.has(managerId))
		throw refuse('invalidValue', 'manager is nobody whom this service knows');
	const { personId, sorts } = await saveUser(asked, told);
	const { userName, department = null } = told;
	await keepSaid(db, personId, { userName, managerId, department });
	await keepExternalId(db, client.id, personId, told.externalId);
	const leaders = [...managersOf(before), ...(managerId === null ? [] : [managerId])];
	const roles = await syncRoles(db, [personId, ...leaders], on);
	const after = await findUser(asked, personId);
	if (!before || !isSame(before, after))
		await note(asked, before ? 'change-person' : 'bring-person', {
			...{ person: told.number, ...(sorts.length > 0 && { sorts: sorts.join(' ') }) },
			...(roles.begun + roles.ended > 0 && { roles: roles.begun + roles.ended })
		});
	return after;
}

/** Another personnel number of the same person: what was typed wrong is put right. */
async function renumber({ db, on }: Asked, { number }: ToldUser, id: string, before: Resource) {
	if (numberOf(before).employeeNumber === number) return;
	if (await knownByNumber(db, number, on))
		throw refuse('uniqueness', 'somebody else has this employeeNumber');
	await changeNumber(db, id, number);
}

const placeOf = (user: Resource | undefined): Resource => {
	const held = user?.[enterpriseSchema];
	return isObject(held) ? held : {};
};

const numberOf = (user: Resource) => ({ employeeNumber: placeOf(user).employeeNumber ?? '' });

const managersOf = (user: Resource | undefined): string[] => {
	const { manager } = placeOf(user);
	return isObject(manager) ? [String(manager.value)] : [];
};

const isSame = (one: Resource, other: Resource) =>
	JSON.stringify(one.meta) === JSON.stringify(other.meta);
