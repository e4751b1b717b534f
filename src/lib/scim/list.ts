import { valuesAt } from './filter.ts';
import type { Json, Resource, ResourceType } from './resource.ts';

/** Which part of a list a client asks for; `startIndex` counts from 1. */
export type Page = { startIndex: number; count: number };

/** A page has at most this many resources, and this many when nobody says how many. */
export const mostPerPage = 200;

/** Reads `startIndex` and `count` (RFC 7644 section 3.4.2.4): what is too small or no number counts as unsaid. */
export function readPage(startIndex?: Json | null, count?: Json | null): Page {
	const start = wholeOf(startIndex) ?? 1;
	const size = wholeOf(count) ?? mostPerPage;
	return { startIndex: Math.max(1, start), count: Math.min(Math.max(0, size), mostPerPage) };
}

function wholeOf(value: Json | null | undefined): number | undefined {
	const number = value === '' || value === null ? NaN : Number(value);
	return Number.isSafeInteger(number) ? number : undefined;
}

/** One page of a list, as it is answered. */
export const listBody = (total: number, { startIndex }: Page, resources: Resource[]): Resource => ({
	schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
	totalResults: total,
	startIndex,
	itemsPerPage: resources.length,
	Resources: resources
});

/** Resources in the order of an attribute; those without it come last (RFC 7644 section 3.4.2.3). */
export function inOrder(
	resources: readonly Resource[],
	by: string,
	isDescending: boolean,
	type: ResourceType
): Resource[] {
	const keyOf = (resource: Resource): string | undefined => {
		const [first] = valuesAt(resource, by, type);
		if (!first) return undefined;
		const text = String(first.value);
		return first.attribute.exact ? text : text.toLowerCase();
	};
	const keyed = resources.map((resource) => ({ resource, key: keyOf(resource) }));
	const way = isDescending ? -1 : 1;
	keyed.sort((one, other) => {
		if (one.key === undefined || other.key === undefined)
			return Number(one.key === undefined) - Number(other.key === undefined);
		return one.key < other.key ? -way : one.key > other.key ? way : 0;
	});
	return keyed.map(({ resource }) => resource);
}
