import { Refusal } from '#lib/scim/refusal.ts';
import { bodyOf, notFound, type Asked, type ScimAnswer } from './asked.ts';
import { createGroup, deleteGroup, patchGroup, replaceGroup } from './change-group.ts';
import { createUser, patchUser, removeUser, replaceUser } from './change-user.ts';
import { getGroup, listGroups, lookAtGroups } from './groups.ts';
import { readLook } from './look.ts';
import { getUser, listUsers, lookAtUsers } from './users.ts';

type Answer = ScimAnswer | Promise<ScimAnswer>;
type Methods = Partial<Record<string, (asked: Asked, id: string) => Answer>>;

const look = (asked: Asked) => {
	const body = bodyOf(asked);
	return readLook((name) => body[name]);
};

/** What each address does by method; `:id` is the id of one. */
const routes: Record<string, Methods> = {
	'/Users': { GET: lookAtUsers, POST: createUser },
	'/Users/.search': { POST: (asked) => listUsers(asked, look(asked)) },
	'/Users/:id': { GET: getUser, PUT: replaceUser, PATCH: patchUser, DELETE: removeUser },
	'/Groups': { GET: lookAtGroups, POST: createGroup },
	'/Groups/.search': { POST: (asked) => listGroups(asked, look(asked)) },
	'/Groups/:id': { GET: getGroup, PUT: replaceGroup, PATCH: patchGroup, DELETE: deleteGroup }
};

/** What the standard knows and this service does not do (RFC 7644 sections 3.7, 3.11 and 3.4.3). */
const undone = ['/Me', '/Bulk', '/.search'];

/** Does what a request asks. @throws {Refusal} 404, 405 or 501, or whatever stands in the way of it */
export function route(asked: Asked): Answer {
	const { path, method } = asked.request;
	if (undone.some((each) => path === each || path.startsWith(`${each}/`)))
		throw new Refusal(501, 'this service does not do that');
	const [first = '', id = '', ...more] = path.split('/').slice(1);
	const exact =
		routes[path] ?? (more.length === 0 && id !== '' ? routes[`/${first}/:id`] : undefined);
	if (!exact) throw notFound();
	const act = exact[method === 'HEAD' ? 'GET' : method];
	if (!act) throw new Refusal(405, `${method} is not done here`);
	return act(asked, id);
}
