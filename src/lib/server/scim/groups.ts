import { groupSchema } from '#lib/scim/attributes.ts';
import { mustEqual } from '#lib/scim/filter.ts';
import { groupType, type Resource } from '#lib/scim/resource.ts';
import { isAsked, readSelection, selected } from '#lib/scim/select.ts';
import { scimGroups, type NarrowedGroups, type ScimGroup } from '../db/scim-groups.ts';
import { isId, notFound, type Asked, type ScimAnswer } from './asked.ts';
import { listAnswer, readLook, type Look } from './look.ts';
import { answerWith, withMeta } from './version.ts';

const quick: Record<string, keyof NarrowedGroups> = {
	...{ id: 'id', displayname: 'displayName', externalid: 'externalId' },
	...{ 'members.value': 'member', members: 'member' }
};

/** A list of the groups of a client. Who is in them is looked up only when it is asked. */
export async function listGroups(asked: Asked, look: Look): Promise<ScimAnswer> {
	const { db, client } = asked;
	const narrowed: NarrowedGroups = {};
	for (const [path, value] of mustEqual(look.filter)) {
		const key = Object.hasOwn(quick, path) ? quick[path] : undefined;
		const isNone = value.includes('\0') || ((key === 'id' || key === 'member') && !isId(value));
		if (isNone) return listAnswer([], look, groupType);
		if (key) narrowed[key] = value;
	}
	const isFiltered = look.filter !== undefined && JSON.stringify(look.filter).includes('members');
	const withMembers = isFiltered || isAsked(look.selection, 'members');
	const groups = await scimGroups(db, client.id, narrowed, withMembers);
	return listAnswer(
		groups.map((group) => groupResource(group, asked)),
		look,
		groupType
	);
}

/** @throws {Refusal} 404 when the client has no such group */
export async function findGroup(asked: Asked, id: string): Promise<Resource> {
	const { db, client } = asked;
	const [group] = isId(id) ? await scimGroups(db, client.id, { id }, true) : [];
	if (!group) throw notFound();
	return groupResource(group, asked);
}

/** One group. */
export async function getGroup(asked: Asked, id: string): Promise<ScimAnswer> {
	return answerGroup(asked, await findGroup(asked, id));
}

/** An answer with one group, with the attributes that were asked for. */
export function answerGroup(asked: Asked, group: Resource, status = 200): ScimAnswer {
	const { query } = asked.request;
	const selection = readSelection(query.get('attributes'), query.get('excludedAttributes'));
	return answerWith(group, selected(group, selection, groupType), asked, status);
}

export const lookAtGroups = (asked: Asked) =>
	listGroups(
		asked,
		readLook((name) => asked.request.query.get(name))
	);

function groupResource(group: ScimGroup, asked: Asked): Resource {
	const { id, displayName, externalId, members } = group;
	const { base } = asked.request;
	const own: Resource = {
		schemas: [groupSchema],
		id,
		...(externalId !== null && { externalId }),
		displayName,
		...(members !== null && {
			members: members.map((each) => ({
				...{ value: each.id, type: 'User', display: each.name },
				$ref: `${base}/Users/${each.id}`
			}))
		})
	};
	return withMeta(own, groupType, asked);
}
