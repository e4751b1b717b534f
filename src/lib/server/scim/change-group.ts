import { canonical } from '#lib/scim/canonical.ts';
import { patched } from '#lib/scim/patch.ts';
import { refuse } from '#lib/scim/refusal.ts';
import { groupType, isObject, type Json, type Resource } from '#lib/scim/resource.ts';
import {
	addGroup,
	changeMembers,
	groupNameTaken,
	removeGroup,
	renameGroup
} from '../db/scim-groups.ts';
import { peopleWithIds } from '../db/scim-known.ts';
import { syncRoles } from '../db/scim-roles.ts';
import { bodyOf, inOneGo, isId, need, operationsOf, type Asked, type ScimAnswer } from './asked.ts';
import { answerGroup, findGroup } from './groups.ts';
import { note } from './note.ts';
import { checkMatch } from './version.ts';

type ToldGroup = { displayName: string; externalId: string | null; members: string[] };

/** Makes a group. It gives no role until an administrator says so. */
export async function createGroup(asked: Asked): Promise<ScimAnswer> {
	need(asked, 'groups');
	const told = toldGroup(canonical(bodyOf(asked), groupType));
	return inOneGo(asked, async (inside) => {
		await checkName(inside, told, null);
		const { displayName, externalId } = told;
		const id = await addGroup(inside.db, { clientId: asked.client.id, displayName, externalId });
		await fill(inside, id, told.members, []);
		await note(inside, 'add-group', { group: displayName, members: told.members.length });
		return answerGroup(asked, await findGroup(inside, id), 201);
	});
}

/** Replaces a group and who is in it. */
export function replaceGroup(asked: Asked, id: string): Promise<ScimAnswer> {
	need(asked, 'groups');
	const sent = canonical(bodyOf(asked), groupType);
	return change(asked, id, () => sent);
}

/** Changes a part of a group; answered without a body, as it may hold thousands of people. */
export async function patchGroup(asked: Asked, id: string): Promise<ScimAnswer> {
	need(asked, 'groups');
	const body = operationsOf(asked);
	const { headers, ...answer } = await change(asked, id, (before) =>
		patched(before, body, groupType)
	);
	return asked.request.query.has('attributes') ? { ...answer, headers } : { status: 204, headers };
}

/** Takes a group away, with the role that it gave. */
export function deleteGroup(asked: Asked, id: string): Promise<ScimAnswer> {
	need(asked, 'groups');
	return inOneGo(asked, async (inside) => {
		const before = await findGroup(inside, id);
		checkMatch(before, asked);
		await removeGroup(inside.db, id);
		await syncRoles(inside.db, membersOf(before), asked.on);
		await note(inside, 'remove-group', { group: String(before.displayName) });
		return { status: 204 };
	});
}

function change(
	asked: Asked,
	id: string,
	becomes: (before: Resource) => Resource
): Promise<ScimAnswer> {
	return inOneGo(asked, async (inside) => {
		const before = await findGroup(inside, id);
		checkMatch(before, asked);
		const told = toldGroup(becomes(before));
		await checkName(inside, told, id);
		const { displayName, externalId } = told;
		await renameGroup(inside.db, id, { displayName, externalId });
		const changed = await fill(inside, id, told.members, membersOf(before));
		const after = await findGroup(inside, id);
		if (JSON.stringify(after.meta) !== JSON.stringify(before.meta))
			await note(inside, 'change-group', { group: displayName, members: changed });
		return answerGroup(asked, after);
	});
}

async function checkName({ db, client }: Asked, told: ToldGroup, but: string | null) {
	if (await groupNameTaken(db, client.id, told.displayName, but))
		throw refuse('uniqueness', 'another group has this displayName');
}

/** Puts exactly these people into a group. @returns how many came and went */
async function fill(
	{ db, on }: Asked,
	id: string,
	wanted: readonly string[],
	before: readonly string[]
): Promise<number> {
	const come = wanted.filter((each) => !before.includes(each));
	const go = before.filter((each) => !wanted.includes(each));
	const known = come.every(isId) ? await peopleWithIds(db, come) : new Set();
	if (come.some((each) => !known.has(each)))
		throw refuse('invalidValue', 'a member is nobody whom this service knows');
	await changeMembers(db, id, { come, go });
	await syncRoles(db, [...come, ...go], on);
	return come.length + go.length;
}

function toldGroup(resource: Resource): ToldGroup {
	const name = typeof resource.displayName === 'string' ? resource.displayName.trim() : '';
	if (name === '') throw refuse('invalidValue', 'displayName is missing');
	if (name.length > 200) throw refuse('invalidValue', 'displayName is longer than 200 signs');
	const { externalId } = resource;
	return {
		displayName: name,
		externalId: typeof externalId === 'string' ? externalId : null,
		members: [...new Set(membersOf(resource))]
	};
}

function membersOf({ members }: Resource): string[] {
	const all: Json[] = Array.isArray(members) ? members : [];
	return all.flatMap((each) => {
		if (!isObject(each) || typeof each.value !== 'string') return [];
		if (String(each.type).toLowerCase() === 'group')
			throw refuse('invalidValue', 'a group in a group is not kept: send its people');
		return [each.value];
	});
}
