import { userType, type Resource } from '#lib/scim/resource.ts';
import { mustEqual } from '#lib/scim/filter.ts';
import { readSelection, selected } from '#lib/scim/select.ts';
import { countScimPeople, scimPeople, type Narrowed } from '../db/scim-people.ts';
import { isId, notFound, type Asked, type ScimAnswer } from './asked.ts';
import { isPlain, listAnswer, pageAnswer, readLook, type Look } from './look.ts';
import { userResource } from './user-resource.ts';
import { answerWith } from './version.ts';

/** Attributes that the database finds people by, by their path in a filter. */
const quick: Record<string, keyof Narrowed> = {
	...{ id: 'id', username: 'userName', externalid: 'externalId' },
	...{ 'emails.value': 'email', emails: 'email' },
	'urn:ietf:params:scim:schemas:extension:enterprise:2.0:user:employeenumber': 'number'
};

/** A list of people, as a client asks for it. */
export async function listUsers(asked: Asked, look: Look): Promise<ScimAnswer> {
	const { db, client, on } = asked;
	if (isPlain(look)) {
		const { startIndex, count } = look.page;
		const page = { limit: count, offset: startIndex - 1 };
		const people = await scimPeople(db, client.id, on, {}, page);
		const resources = people.map((person) => userResource(person, asked));
		return pageAnswer(await countScimPeople(db), resources, look, userType);
	}
	const narrowed = narrowedBy(look);
	const people = narrowed ? await scimPeople(db, client.id, on, narrowed) : [];
	const resources = people.map((person) => userResource(person, asked));
	return listAnswer(resources, look, userType);
}

/** What of a filter the database can do; `undefined` when nobody can have it. */
function narrowedBy({ filter }: Look): Narrowed | undefined {
	const narrowed: Narrowed = {};
	for (const [path, value] of mustEqual(filter)) {
		const key = Object.hasOwn(quick, path) ? quick[path] : undefined;
		if (value.includes('\0') || (key === 'id' && !isId(value))) return undefined;
		if (key) narrowed[key] = value;
	}
	return narrowed;
}

/** @throws {Refusal} 404 when directories see nobody with this id */
export async function findUser(asked: Asked, id: string): Promise<Resource> {
	const { db, client, on } = asked;
	const [person] = isId(id) ? await scimPeople(db, client.id, on, { id }) : [];
	if (!person) throw notFound();
	return userResource(person, asked);
}

/** One person. */
export async function getUser(asked: Asked, id: string): Promise<ScimAnswer> {
	return answerUser(asked, await findUser(asked, id));
}

/** An answer with one person, with the attributes that were asked for. */
export function answerUser(asked: Asked, user: Resource, status = 200): ScimAnswer {
	const { query } = asked.request;
	const selection = readSelection(query.get('attributes'), query.get('excludedAttributes'));
	return answerWith(user, selected(user, selection, userType), asked, status);
}

export const lookAtUsers = (asked: Asked) =>
	listUsers(
		asked,
		readLook((name) => asked.request.query.get(name))
	);
