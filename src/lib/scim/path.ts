import type { Filter } from 'scim2-parse-filter';
import type { Attribute } from './attributes.ts';
import { parseFilter } from './filter.ts';
import { refuse } from './refusal.ts';
import { named, ownAttributes, type ResourceType } from './resource.ts';

/** Where a PATCH writes: an attribute, perhaps some of its values, perhaps one part of them. */
export type Target = {
	/** The extension it stands in; `undefined` in the resource itself. */
	extension: string | undefined;
	attribute: Attribute;
	filter: Filter | undefined;
	sub: Attribute | undefined;
};

const shape = /^([a-z$][\w$-]*)(?:\[(.*)\])?(?:\.([a-z$][\w$-]*))?$/is;

/**
 * Reads `attribute`, `attribute.part`, `attribute[filter]` or `attribute[filter].part`, with or without the
 * URN of a schema and a colon before it.
 * @returns `undefined` for a path that is well made and leads to something we do not keep
 * @throws {Refusal} `invalidPath`, or `invalidFilter` for what stands between the brackets
 */
export function readPath(text: string, type: ResourceType): Target | undefined {
	const { extension, attributes, rest } = schemaOf(text.trim(), type);
	const parts = shape.exec(rest);
	if (!parts) throw refuse('invalidPath', `${text.slice(0, 100)} is no path`);
	const attribute = named(attributes, parts[1]!);
	const filter = parts[2] === undefined ? undefined : parseFilter(parts[2]);
	if (!attribute) return undefined;
	if (filter && !attribute.multi)
		throw refuse('invalidPath', `${attribute.name} has one value, so nothing to choose from`);
	const sub = parts[3] === undefined ? undefined : named(attribute.sub ?? [], parts[3]);
	if (parts[3] !== undefined && !sub) return undefined;
	return { extension, attribute, filter, sub };
}

function schemaOf(text: string, type: ResourceType) {
	for (const { id, attributes } of type.extensions)
		if (text.toLowerCase().startsWith(`${id.toLowerCase()}:`))
			return { extension: id, attributes, rest: text.slice(id.length + 1) };
	const core = `${type.core.id}:`.toLowerCase();
	const rest = text.toLowerCase().startsWith(core) ? text.slice(core.length) : text;
	// A URN of a schema that is not ours: nothing of it is kept.
	const foreign = /^urn:[\w:.-]+:([^:]+)$/i.exec(rest);
	if (foreign) return { extension: undefined, attributes: [], rest: foreign[1]! };
	return { extension: undefined, attributes: ownAttributes(type), rest };
}
