import type { Sheet } from '#lib/report/sheet/sheet.ts';

/** Which rows are on the screen: from this place up to that one, of so many. */
export type Shown = { from: number; to: number; of: number; size: number };

/** So many cells a page holds and a request takes with ease; more rows are on a next page. */
const mostCells = 1200;

/** The rows that a page shows, beginning at the page in which row `from` is. */
export function windowOf({ rows, columns }: Pick<Sheet, 'rows' | 'columns'>, from: number): Shown {
	const size = Math.max(10, Math.floor(mostCells / columns.length));
	const last = Math.max(0, Math.ceil(rows.length / size) - 1);
	const start = Math.min(Math.max(0, Math.floor(from / size)), last) * size;
	return { from: start, to: Math.min(start + size, rows.length), of: rows.length, size };
}
