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

/** Longest text that anything may be. */
const longest = 1_000;

/**
 * What a client sent, in our own spelling: keys as their schema writes them, words for yes and no as
 * booleans, one value where several may be as a list. What we do not keep, what is ours to say, and what
 * is empty is left out.
 * @throws {Refusal} `invalidValue` where a value is of another type than its attribute
 */
export function canonical(sent: { [key: string]: Json }, type: ResourceType): Resource {
	const own = readObject(sent, ownAttributes(type));
	for (const { id, attributes } of type.extensions) {
		const key = Object.keys(sent).find((each) => each.toLowerCase() === id.toLowerCase());
		const extension = key === undefined ? undefined : sent[key];
		if (isObject(extension)) own[id] = readObject(extension, attributes);
	}
	return own;
}

/** One value in our own spelling; `undefined` for an empty one. */
export function readValue(value: Json, attribute: Attribute): Json | undefined {
	if (!attribute.multi) return readOne(unwrapped(value), attribute);
	const several = Array.isArray(value) ? value : [value];
	return several.flatMap((one) => {
		const read = readOne(one, attribute);
		return read === undefined ? [] : [read];
	});
}

function readObject(sent: { [key: string]: Json }, attributes: readonly Attribute[]): Resource {
	const read: Resource = {};
	for (const [key, value] of Object.entries(sent)) {
		const attribute = named(attributes, key);
		if (!attribute || attribute.readOnly) continue;
		const one = readValue(value, attribute);
		if (one !== undefined) read[attribute.name] = one;
	}
	return read;
}

/** Entra may send the one value of an attribute as a list of one: `[{ "value": "x" }]`. */
function unwrapped(value: Json): Json {
	if (!Array.isArray(value)) return value;
	return value.length === 1 ? value[0]! : value.length === 0 ? null : value;
}

function readOne(value: Json, attribute: Attribute): Json | undefined {
	if (value === null || value === '') return undefined;
	if (attribute.type === 'complex') {
		// The value of an attribute stands for the whole of it: a manager, or a member, by their id.
		if (typeof value === 'string') return { value: textOf(value, attribute) };
		if (isObject(value)) return readObject(value, attribute.sub!);
		throw wrong(attribute, 'an object');
	}
	const plain = isObject(value) && 'value' in value ? value.value! : value;
	if (plain === null || plain === '') return undefined;
	return attribute.type === 'boolean' ? truth(plain, attribute) : textOf(plain, attribute);
}

function truth(value: Json, attribute: Attribute): boolean {
	const word = typeof value === 'string' ? value.toLowerCase() : value;
	if (word === true || word === 'true') return true;
	if (word === false || word === 'false') return false;
	throw wrong(attribute, 'true or false');
}

function textOf(value: Json, attribute: Attribute): string {
	const text = typeof value === 'number' ? String(value) : value;
	if (typeof text !== 'string') throw wrong(attribute, 'a text');
	if (text.length > longest) throw refuse('invalidValue', `${attribute.name} is too long`);
	if (text.includes('\0') || !text.isWellFormed())
		throw refuse('invalidValue', `${attribute.name} holds signs that are no text`);
	return text;
}

const wrong = ({ name }: Attribute, what: string) =>
	refuse('invalidValue', `${name} must be ${what}`);
