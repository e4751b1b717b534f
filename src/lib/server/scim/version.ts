import { createHash } from 'node:crypto';
import { Refusal } from '#lib/scim/refusal.ts';
import type { Resource, ResourceType } from '#lib/scim/resource.ts';
import type { Asked, ScimAnswer } from './asked.ts';

/** A resource with what is told about it: where it is, and a mark of this state of it. */
export function withMeta(
	resource: Resource,
	{ name, endpoint }: ResourceType,
	{ request: { base } }: Asked
): Resource {
	const mark = createHash('sha256').update(JSON.stringify(resource)).digest('base64url');
	const location = `${base}${endpoint}/${String(resource.id)}`;
	return {
		...resource,
		meta: { resourceType: name, location, version: `W/"${mark.slice(0, 22)}"` }
	};
}

type Meta = { location: string; version: string };

const metaOf = (resource: Resource) => resource.meta as Meta;

/** An answer with a resource: 304 when the client has this state of it already. */
export function answerWith(
	whole: Resource,
	shown: Resource,
	{ request }: Asked,
	status = 200
): ScimAnswer {
	const { version, location } = metaOf(whole);
	const headers = { etag: version, location };
	const known = request.headers.get('if-none-match');
	if (request.method === 'GET' && known && names(known, version)) return { status: 304, headers };
	return { status, body: shown, headers };
}

/** @throws {Refusal} 412 when the client wants to change another state than this */
export function checkMatch(whole: Resource, { request }: Asked): void {
	const wanted = request.headers.get('if-match');
	if (wanted && !names(wanted, metaOf(whole).version))
		throw new Refusal(412, 'the resource was changed since: read it again');
}

const names = (header: string, version: string): boolean =>
	header.trim() === '*' || header.split(',').some((each) => bare(each.trim()) === bare(version));

/** Entra and others leave the sign of a weak mark out. */
const bare = (mark: string) => mark.replace(/^W\//, '').replaceAll('"', '');
