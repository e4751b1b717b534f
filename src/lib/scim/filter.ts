import { parse, type Filter } from 'scim2-parse-filter';
import type { Attribute } from './attributes.ts';
import { refuse } from './refusal.ts';
import {
	isObject,
	named,
	ownAttributes,
	type Json,
	type Resource,
	type ResourceType
} from './resource.ts';

export type { Filter } from 'scim2-parse-filter';

const longest = 2_000;

/**
 * Reads a filter (RFC 7644 section 3.4.2.2).
 * @throws {Refusal} `invalidFilter`
 */
export function parseFilter(text: string): Filter {
	if (text.length > longest || text.includes('\0'))
		throw refuse('invalidFilter', `a filter has at most ${longest} signs`);
	try {
		return parse(text);
	} catch {
		throw refuse('invalidFilter', `not a filter: ${text.slice(0, 100)}`);
	}
}

/** Whether a resource, or one value of an attribute with these parts, is what a filter asks for. */
export function meets(filter: Filter, of: Resource, type: ResourceType): boolean {
	return fits(filter, (path) => valuesAt(of, path, type));
}

/** The same for one value of a multi-valued attribute. */
export const partMeets = (filter: Filter, value: Json, { sub = [] }: Attribute): boolean =>
	fits(filter, (path) => {
		const part = named(sub, path);
		return part ? inside(value, part) : [];
	});

type Found = { value: Json; attribute: Attribute };

function fits(filter: Filter, find: (path: string) => Found[]): boolean {
	switch (filter.op) {
		case 'and':
			return filter.filters.every((each) => fits(each, find));
		case 'or':
			return filter.filters.some((each) => fits(each, find));
		case 'not':
			return !fits(filter.filter, find);
		case '[]':
			return find(filter.attrPath).some(({ value, attribute }) =>
				partMeets(filter.valFilter, value, attribute)
			);
		case 'pr':
			return find(filter.attrPath).length > 0;
		case 'ne':
			return !find(filter.attrPath).some((found) => compare('eq', found, filter.compValue));
		default:
			return find(filter.attrPath).some((found) => compare(filter.op, found, filter.compValue));
	}
}

function compare(op: string, { value, attribute }: Found, wanted: Json): boolean {
	const own = attribute.type === 'complex' && isObject(value) ? value.value : value;
	if (typeof own === 'string' && typeof wanted === 'string') {
		const [one, other] = attribute.exact ? [own, wanted] : [lower(own), lower(wanted)];
		if (op === 'eq') return one === other;
		if (op === 'co') return one.includes(other);
		if (op === 'sw') return one.startsWith(other);
		if (op === 'ew') return one.endsWith(other);
		if (op === 'gt') return one > other;
		if (op === 'ge') return one >= other;
		return op === 'lt' ? one < other : one <= other;
	}
	if (typeof own !== 'boolean') return false;
	if (op !== 'eq') throw refuse('invalidFilter', `${attribute.name} is true or false: ask with eq`);
	return own === (typeof wanted === 'string' ? lower(wanted) === 'true' : wanted);
}

const lower = (text: string) => text.toLowerCase();

/** Every value that a path leads to; a path to a complex attribute leads to its values. */
export function valuesAt(resource: Resource, path: string, type: ResourceType): Found[] {
	const extension = type.extensions.find(({ id }) => isBelow(path, id));
	const schema = extension ?? (isBelow(path, type.core.id) ? type.core : undefined);
	const rest = schema ? path.slice(schema.id.length + 1) : path;
	const [first = '', ...more] = rest.split('.');
	const attribute = named(extension?.attributes ?? ownAttributes(type), first);
	const holder = extension ? resource[extension.id] : resource;
	if (!attribute || !isObject(holder)) return [];
	const found = inside(holder, attribute);
	const [part] = more;
	if (part === undefined) return found;
	const sub = named(attribute.sub ?? [], part);
	return sub ? found.flatMap(({ value }) => inside(value, sub)) : [];
}

function inside(holder: Json, attribute: Attribute): Found[] {
	const value = isObject(holder) ? holder[attribute.name] : undefined;
	if (value === undefined || value === null) return [];
	const several = Array.isArray(value) ? value : [value];
	return several.map((one) => ({ value: one, attribute }));
}

const isBelow = (path: string, schema: string) => lower(path).startsWith(`${lower(schema)}:`);

/** What a filter asks to be equal in every case, by path in small letters: a way to find it quickly. */
export function mustEqual(filter: Filter | undefined): ReadonlyMap<string, string> {
	if (filter?.op === 'eq' && typeof filter.compValue === 'string')
		return new Map([[lower(filter.attrPath), filter.compValue]]);
	if (filter?.op !== 'and') return new Map();
	return new Map(filter.filters.flatMap((each) => [...mustEqual(each)]));
}
