import { resourceTypeBodies, schemaBodies, serviceConfig } from '#lib/scim/discovery.ts';
import { listBody } from '#lib/scim/list.ts';
import { Refusal } from '#lib/scim/refusal.ts';
import type { Resource } from '#lib/scim/resource.ts';
import { notFound, type ScimAnswer, type ScimRequest } from './asked.ts';

const lists: Record<string, (base: string) => Resource | Resource[]> = {
	ServiceProviderConfig: serviceConfig,
	ResourceTypes: resourceTypeBodies,
	Schemas: schemaBodies
};

/**
 * What the service is and can do, for whoever asks: it says nothing about anybody (RFC 7644 section 4).
 * `undefined` for an address that is about something else.
 */
export function discover(request: ScimRequest): ScimAnswer | undefined {
	const { base, path, method } = request;
	const [list = '', id, ...more] = path.split('/').slice(1);
	const bodies = Object.hasOwn(lists, list) ? lists[list]!(base) : undefined;
	if (!bodies) return undefined;
	if (method !== 'GET' && method !== 'HEAD') throw new Refusal(405, `${method} is not done here`);
	if (more.length > 0) throw notFound();
	if (!Array.isArray(bodies)) return id === undefined ? { status: 200, body: bodies } : none();
	return id === undefined ? all(request, bodies) : one(bodies, id);
}

function all({ query }: ScimRequest, bodies: Resource[]): ScimAnswer {
	// What the service is cannot be filtered, says the standard.
	if (query.has('filter')) throw new Refusal(403, 'this list has no filter');
	const page = { startIndex: 1, count: bodies.length };
	return { status: 200, body: listBody(bodies.length, page, bodies) };
}

function one(bodies: Resource[], id: string): ScimAnswer {
	const body = bodies.find((each) => each.id === id);
	return body ? { status: 200, body } : none();
}

function none(): never {
	throw notFound();
}
