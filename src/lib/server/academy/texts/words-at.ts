import type { Item } from '../../../dilemma/item.ts';

/** The text of an item at a path of `replace`, which goes by key, and in a list by id or by number. */
export function wordsAt(item: Item | undefined, path: string): string | undefined {
	let at: unknown = item;
	for (const key of path.split('.')) {
		if (Array.isArray(at)) at = at.find((entry) => isNamed(entry, key)) ?? at[Number(key)];
		else if (typeof at === 'object' && at !== null && Object.hasOwn(at, key))
			at = (at as Record<string, unknown>)[key];
		else return undefined;
	}
	return typeof at === 'object' || at === undefined ? undefined : String(at);
}

const isNamed = (entry: unknown, id: string): boolean =>
	typeof entry === 'object' && entry !== null && 'id' in entry && entry.id === id;
