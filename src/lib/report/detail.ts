import type { Group } from './table.ts';

/** How finely an organisation wants to tell: the whole, its directorates, or their units too. */
export type Detail = 'organisation' | 'directorates' | 'units';

/** The rows of a table that may be told at all. What is known of units below them does not change. */
export function limited(table: Group, detail: Detail): Group {
	if (detail === 'units') return table;
	const parts = detail === 'organisation' ? [] : table.parts;
	return { ...table, parts: parts.map((part) => ({ ...part, parts: [] })) };
}
