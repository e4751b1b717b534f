import type { Field } from '#lib/dilemma/finding.ts';

/** One thing that differs: what stood there and what stands there now; `undefined` where nothing did. */
export type FieldChange = { field: Field; before: string | undefined; after: string | undefined };

/** What the product fills in by itself: no change that somebody made. */
const ownWork = new Set(
	'schema id status version ballotVersion language settings accessibility ballot storage from'.split(
		' '
	)
);

const isOwnWork = (field: Field, key: string): boolean =>
	field.length === 0 ? ownWork.has(key) : field[0] === 'provenance' && key === 'date';

/**
 * What differs between two versions of an item or of own texts, in the order of the newer one. Entries with an id are
 * followed by it, so that one entry more does not change all that come after it.
 */
export function changesBetween(before: unknown, after: unknown, field: Field = []): FieldChange[] {
	if (isList(before) || isList(after)) return listChanges(listOf(before), listOf(after), field);
	if (isGroup(before) || isGroup(after)) {
		const [old, now] = [groupOf(before), groupOf(after)];
		const keys = [...new Set([...Object.keys(now), ...Object.keys(old)])];
		return keys
			.filter((key) => key !== 'id' && !isOwnWork(field, key))
			.flatMap((key) => changesBetween(old[key], now[key], [...field, key]));
	}
	const [old, now] = [saidOf(before), saidOf(after)];
	return old === now ? [] : [{ field, before: old, after: now }];
}

function listChanges(before: unknown[], after: unknown[], field: Field): FieldChange[] {
	if (![...before, ...after].some(isGroup)) {
		const [old, now] = [before, after].map((list) =>
			list.length === 0 ? undefined : list.map(saidOf).join('\n')
		);
		return old === now ? [] : [{ field, before: old, after: now }];
	}
	const keys = [...new Set([...after, ...before].map((entry, at) => keyOf(entry, at)))];
	const find = (list: unknown[], key: string) => list.find((entry, at) => keyOf(entry, at) === key);
	return keys.flatMap((key) =>
		changesBetween(find(before, key), find(after, key), [...field, key])
	);
}

const keyOf = (entry: unknown, at: number): string =>
	isGroup(entry) && typeof entry.id === 'string' ? entry.id : String(at);

const isList = Array.isArray;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const groupOf = (value: unknown) => (isGroup(value) ? value : {});

/** A truth that is not so, an empty text and what is absent are the same to who reads. */
const saidOf = (value: unknown): string | undefined =>
	value === undefined || value === null || value === '' || value === false
		? undefined
		: String(value);
