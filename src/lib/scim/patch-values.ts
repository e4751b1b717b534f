import { readValue } from './canonical.ts';
import { partMeets, type Filter } from './filter.ts';
import type { Target } from './path.ts';
import { refuse } from './refusal.ts';
import { isObject, named, type Json } from './resource.ts';

/** The values with others added: one that is there already is not added again, and one is the primary. */
export function addValues(own: readonly Json[], added: readonly Json[]): Json[] {
	const known = new Set(own.map(valueOf));
	const fresh = added.filter((value) => !known.has(valueOf(value)));
	const hasPrimary = fresh.some((value) => isObject(value) && value.primary === true);
	const kept = hasPrimary
		? own.map((value) => (isObject(value) ? { ...value, primary: false } : value))
		: own;
	return [...kept, ...fresh];
}

/** The values without those that the filter finds, those that are named, or all; or without one part of them. */
export function removeValues(
	own: readonly Json[],
	{ attribute, filter, sub }: Target,
	value: Json | undefined
): Json[] {
	const isMeant = (each: Json) => !filter || partMeets(filter, each, attribute);
	if (sub) {
		return own.map((each) => {
			if (!isMeant(each) || !isObject(each)) return each;
			const { [sub.name]: _, ...rest } = each;
			return rest;
		});
	}
	// Entra names the members that go as a value beside the path.
	const gone = filter || value === undefined || value === null ? [] : readValue(value, attribute);
	const named = new Set((gone as Json[]).map(valueOf));
	if (named.size > 0) return own.filter((each) => !named.has(valueOf(each)));
	return own.filter((each) => !isMeant(each));
}

/**
 * The values with those that the filter finds changed. Where it finds none, `add` makes one that it would
 * have found, as Entra expects; `replace` has nothing to replace.
 */
export function writeChosen(
	own: readonly Json[],
	act: 'add' | 'replace',
	{ attribute, filter, sub }: Target,
	value: Json
): Json[] {
	const read = sub ? readValue(value, sub) : (readValue(value, attribute) as Json[])[0];
	const change = (sub ? { [sub.name]: read ?? null } : read) as { [key: string]: Json };
	const isMeant = (each: Json) => !filter || partMeets(filter, each, attribute);
	if (own.some(isMeant))
		return own.map((each) => (isMeant(each) && isObject(each) ? { ...each, ...change } : each));
	if (act === 'replace' && filter)
		throw refuse('noTarget', `no value of ${attribute.name} is what the filter asks for`);
	const found = filter ? foundBy(filter) : {};
	const spelled = Object.entries(found).flatMap(([key, one]) => {
		const part = named(attribute.sub ?? [], key);
		return part ? [[part.name, one] as const] : [];
	});
	return [...own, { ...Object.fromEntries(spelled), ...change }];
}

/** What something has that a filter finds: `type eq "work"` gives `{ type: "work" }`. */
function foundBy(filter: Filter): { [key: string]: Json } {
	if (filter.op === 'eq') return { [filter.attrPath]: filter.compValue };
	if (filter.op === 'and') return Object.assign({}, ...filter.filters.map(foundBy));
	throw refuse('noTarget', 'no value is what the filter asks for');
}

const valueOf = (value: Json): Json =>
	isObject(value) ? (value.value ?? JSON.stringify(value)) : value;
