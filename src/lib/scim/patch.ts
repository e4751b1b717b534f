import type { Attribute } from './attributes.ts';
import { readValue } from './canonical.ts';
import { readPath, type Target } from './path.ts';
import { addValues, removeValues, writeChosen } from './patch-values.ts';
import { refuse } from './refusal.ts';
import { isObject, type Json, type Resource, type ResourceType } from './resource.ts';

const acts = ['add', 'replace', 'remove'] as const;
export type Act = (typeof acts)[number];

/** More changes than this in one request are too many. */
export const mostOperations = 1_000;

/**
 * A resource as a PATCH makes it (RFC 7644 section 3.5.2), also in the spellings of Microsoft Entra: `Add`
 * with a capital, `"False"` as a text, a value where the filter of a path finds none, keys with dots.
 * @throws {Refusal} and then nothing of it holds
 */
export function patched(resource: Resource, body: Json, type: ResourceType): Resource {
	const operations = operationsIn(body);
	const becomes = structuredClone(resource);
	for (const operation of operations) apply(becomes, operation, type);
	return becomes;
}

function operationsIn(body: Json): { [key: string]: Json }[] {
	const key = isObject(body) && Object.keys(body).find((each) => /^operations$/i.test(each));
	const operations = key ? (body as { [key: string]: Json })[key] : undefined;
	if (!Array.isArray(operations) || operations.length === 0)
		throw refuse('invalidSyntax', 'Operations is missing');
	return operations.map((each) => {
		if (!isObject(each)) throw refuse('invalidSyntax', 'an operation is an object');
		return each;
	});
}

function apply(resource: Resource, operation: { [key: string]: Json }, type: ResourceType) {
	const { op, path, value } = operation;
	const word = typeof op === 'string' ? op : 'without a name';
	const act = acts.find((each) => each === word.toLowerCase());
	if (!act) throw refuse('invalidSyntax', `there is no operation ${word.slice(0, 40)}`);
	if (path !== undefined && path !== null && path !== '') {
		if (typeof path !== 'string') throw refuse('invalidPath', 'a path is a text');
		const target = readPath(path, type);
		if (!target) return;
		if (target.attribute.readOnly)
			throw refuse('mutability', `${path.slice(0, 100)} is told by this service only`);
		write(resource, act, target, value);
		return;
	}
	if (act === 'remove') throw refuse('noTarget', 'remove needs a path');
	if (!isObject(value)) throw refuse('invalidValue', 'without a path the value is an object');
	for (const [key, part] of Object.entries(value)) writeKey(resource, act, key, part, type);
}

/** Writes under one key of a value without a path; what is ours to say is left out. */
function writeKey(resource: Resource, act: Act, key: string, value: Json, type: ResourceType) {
	const extension = type.extensions.find(({ id }) => id.toLowerCase() === key.toLowerCase());
	if (extension && isObject(value)) {
		for (const [name, part] of Object.entries(value))
			writeKey(resource, act, `${extension.id}:${name}`, part, type);
		return;
	}
	if (key.toLowerCase() === type.core.id.toLowerCase() && isObject(value)) {
		for (const [name, part] of Object.entries(value)) writeKey(resource, act, name, part, type);
		return;
	}
	const target = readPath(key, type);
	if (target && !target.attribute.readOnly) write(resource, act, target, value);
}

function write(resource: Resource, act: Act, target: Target, value: Json | undefined) {
	const { extension, attribute, sub } = target;
	if (sub?.readOnly) return;
	if (act !== 'remove' && value === undefined)
		throw refuse('invalidValue', `${attribute.name} has no value`);
	const holder = holderOf(resource, extension);
	if (attribute.multi) {
		const own = (holder[attribute.name] as Json[] | undefined) ?? [];
		holder[attribute.name] = several(own, act, target, value);
		return;
	}
	if (act === 'remove' || value === null) {
		if (attribute.required)
			throw refuse('mutability', `${attribute.name} is needed, so it cannot go`);
		const inner = holder[attribute.name];
		// An empty value is one that is not there: who reads the resource takes it so.
		if (sub && isObject(inner)) inner[sub.name] = null;
		else if (!sub) holder[attribute.name] = null;
		return;
	}
	setOne(holder, attribute, sub, value!);
}

function setOne(
	holder: Resource,
	attribute: Attribute,
	sub: Attribute | undefined,
	value: Json
): void {
	const before = isObject(holder[attribute.name]) ? (holder[attribute.name] as Resource) : {};
	const read = readValue(value, sub ?? attribute);
	if (sub) holder[attribute.name] = { ...before, [sub.name]: read ?? null };
	else if (read === undefined) holder[attribute.name] = null;
	else holder[attribute.name] = isObject(read) ? { ...before, ...read } : read;
}

function several(own: Json[], act: Act, target: Target, value: Json | undefined): Json[] {
	const { attribute, filter, sub } = target;
	if (act === 'remove') return removeValues(own, target, value);
	if (filter || sub) return writeChosen(own, act, target, value!);
	const read = readValue(value!, attribute) as Json[];
	return act === 'replace' ? read : addValues(own, read);
}

function holderOf(resource: Resource, extension: string | undefined): Resource {
	if (extension === undefined) return resource;
	const held = resource[extension];
	return isObject(held) ? held : (resource[extension] = {});
}
