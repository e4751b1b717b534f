import { moved } from '#lib/drafting/moved.ts';
import type { ModuleItem } from '../schema.ts';

/** What stands in a module, under the name by which a form and a button know it. */
export type Keyed = { key: string; entry: ModuleItem };

export const mostItems = 30;

/** An item is known by its id, a choice by its place among the choices: `choose-1`. */
export function keyed(items: readonly ModuleItem[]): Keyed[] {
	let choices = 0;
	return items.map((entry) => ({
		key: 'content' in entry ? entry.content : `choose-${++choices}`,
		entry
	}));
}

/** One place earlier (`-1`) or later (`1`); at the edge it stays. */
export function movedEntry(items: readonly ModuleItem[], key: string, by: -1 | 1): ModuleItem[] {
	const from = placeOf(items, key);
	return (from >= 0 && moved(items, from, from + by)) || [...items];
}

/** Without one entry. @returns the rest, with what was taken out and where it stood */
export function withoutEntry(
	items: readonly ModuleItem[],
	key: string
): { items: ModuleItem[]; gone?: { entry: ModuleItem; at: number } } {
	const at = placeOf(items, key);
	if (at < 0) return { items: [...items] };
	return { items: items.toSpliced(at, 1), gone: { entry: items[at]!, at } };
}

/** With an entry at a place; an item that is in it already, or one too many, changes nothing. */
export function withEntry(
	items: readonly ModuleItem[],
	entry: ModuleItem,
	at = items.length
): ModuleItem[] {
	const isTwice = 'content' in entry && placeOf(items, entry.content) >= 0;
	return isTwice || items.length >= mostItems ? [...items] : items.toSpliced(at, 0, entry);
}

const placeOf = (items: readonly ModuleItem[], wanted: string) =>
	keyed(items).findIndex(({ key }) => key === wanted);
