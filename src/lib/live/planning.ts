import type { WrittenItem } from './agenda-item.ts';
import { keyOf, mostItems, type PlannedAgenda, type PlannedEntry } from './meeting.ts';

// How somebody who prepares a meeting changes its agenda. What cannot be done leaves the agenda as it is.

const placeOf = (agenda: PlannedAgenda, key: string) =>
	agenda.findIndex(({ item }) => keyOf(item) === key);

/** One item earlier (`-1`) or later (`1`). */
export function moved(agenda: PlannedAgenda, key: string, by: -1 | 1): PlannedAgenda {
	const from = placeOf(agenda, key);
	const to = from + by;
	if (from < 0 || to < 0 || to >= agenda.length) return agenda;
	return agenda.toSpliced(from, 1).toSpliced(to, 0, agenda[from]!);
}

/** Without one item. */
export const dropped = (agenda: PlannedAgenda, key: string): PlannedAgenda =>
	agenda.filter(({ item }) => keyOf(item) !== key);

/** With an item at a place, for taking back that it was dropped. */
export function restored(agenda: PlannedAgenda, entry: PlannedEntry, at: number): PlannedAgenda {
	if (agenda.length >= mostItems || placeOf(agenda, keyOf(entry.item)) >= 0) return agenda;
	return agenda.toSpliced(at, 0, entry);
}

/** With these entries at the end, as far as they are not in it and there is room. */
export function extended(agenda: PlannedAgenda, more: PlannedAgenda): PlannedAgenda {
	return more.reduce((all, entry) => restored(all, entry, all.length), agenda);
}

/** A key for a new item that no other item of the agenda has: `scale`, then `scale-2` and so on. */
export function freeKey(agenda: PlannedAgenda, kind: WrittenItem['kind']): string {
	const free = (n: number): string => {
		const key = n === 1 ? kind : `${kind}-${n}`;
		return placeOf(agenda, key) < 0 ? key : free(n + 1);
	};
	return free(1);
}
