import { refuse } from './refusal.ts';
import { isObject, type Json, type Resource, type ResourceType } from './resource.ts';

/** What of a resource a client asks for: only these attributes, or all but these. */
export type Selection = { only: string[]; without: string[] };

const words = (told: Json | null | undefined): string[] =>
	(Array.isArray(told) ? told : [told])
		.flatMap((each) => (typeof each === 'string' ? each.split(',') : []))
		.map((word) => word.trim().toLowerCase())
		.filter((word) => word !== '');

/**
 * Reads `attributes` and `excludedAttributes` (RFC 7644 section 3.9).
 * @throws {Refusal} when both are asked
 */
export function readSelection(attributes?: Json | null, excluded?: Json | null): Selection {
	const selection = { only: words(attributes), without: words(excluded) };
	if (selection.only.length > 0 && selection.without.length > 0)
		throw refuse('invalidValue', 'ask for attributes or for excludedAttributes, not for both');
	return selection;
}

/** Whether an attribute of the resource itself is asked for. */
export const isAsked = ({ only, without }: Selection, name: string): boolean => {
	const word = name.toLowerCase();
	return only.length > 0
		? only.some((each) => each === word || each.startsWith(`${word}.`))
		: !without.includes(word);
};

/** The part of a resource that is asked for. `schemas` and `id` are always in it. */
export function selected(
	resource: Resource,
	{ only, without }: Selection,
	type: ResourceType
): Resource {
	if (only.length === 0 && without.length === 0) return resource;
	const core = `${type.core.id.toLowerCase()}:`;
	const bare = (word: string) => (word.startsWith(core) ? word.slice(core.length) : word);
	const asked = (only.length > 0 ? only : without).map(bare);
	return prune(resource, asked, only.length > 0, '') as Resource;
}

const always = ['schemas', 'id'];

function prune(value: Json, asked: readonly string[], keep: boolean, above: string): Json {
	if (Array.isArray(value)) return value.map((each) => prune(each, asked, keep, above));
	if (!isObject(value)) return value;
	const kept = Object.entries(value).flatMap(([key, part]): [string, Json][] => {
		if (above === '' && always.includes(key)) return [[key, part]];
		const path = above + key.toLowerCase();
		const isUrn = path.startsWith('urn:') && above === '';
		const below = `${path}${isUrn ? ':' : '.'}`;
		if (asked.includes(path)) return keep ? [[key, part]] : [];
		const isAbove = asked.some((word) => word.startsWith(below));
		if (isAbove) return [[key, prune(part, asked, keep, below)]];
		return keep ? [] : [[key, part]];
	});
	return Object.fromEntries(kept);
}
