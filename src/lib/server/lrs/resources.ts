import { about } from './about.ts';
import { activities } from './activities.ts';
import { activityProfile } from './activity-profile.ts';
import { agentProfile } from './agent-profile.ts';
import { agents } from './agents.ts';
import { LrsRefusal, type LrsAnswer, type LrsAsked, type LrsRequest } from './asked.ts';
import { consistently } from './consistent.ts';
import { more } from './more.ts';
import { morePath } from './place.ts';
import { state } from './state.ts';
import { getStatements } from './statements-get.ts';
import { postStatements } from './statements-post.ts';
import { putStatement } from './statements-put.ts';

/** Does what a client asks of one address. */
export type Resource = (asked: LrsAsked) => Promise<LrsAnswer>;

const all = (resource: Resource) => ({
	...{ GET: resource, PUT: resource, POST: resource, DELETE: resource }
});

type Methods = Readonly<Partial<Record<string, Resource>>>;

/** What can be asked of each address below that of the store. */
const resources: Readonly<Record<string, Methods>> = {
	'/statements': {
		GET: (asked) => consistently(asked, 'now', () => getStatements(asked)),
		PUT: (asked) => consistently(asked, 'lately', () => putStatement(asked)),
		POST: (asked) => consistently(asked, 'lately', () => postStatements(asked))
	},
	'/activities': { GET: activities },
	'/activities/state': all(state),
	'/activities/profile': all(activityProfile),
	'/agents': { GET: agents },
	'/agents/profile': all(agentProfile),
	'/about': { GET: about }
};

/**
 * What answers a request; HEAD is answered as GET is, and the body is left out later.
 * @throws {LrsRefusal} 404 for an address that is none, 405 for a method that it does not know
 */
export function resourceFor({ method, path }: LrsRequest): Resource {
	const methods = methodsAt(path);
	if (!methods) throw new LrsRefusal(404, 'this store has nothing at that address');
	const asked = method === 'HEAD' ? 'GET' : method;
	const resource = Object.hasOwn(methods, asked) ? methods[asked] : undefined;
	if (resource) return resource;
	const allow = Object.keys(methods).join(', ').replace('GET', 'GET, HEAD');
	throw new LrsRefusal(405, `that address knows ${allow}`, { allow });
}

function methodsAt(path: string): Methods | undefined {
	if (path.startsWith(morePath))
		return { GET: (asked) => consistently(asked, 'now', () => more(asked)) };
	return Object.hasOwn(resources, path) ? resources[path] : undefined;
}
