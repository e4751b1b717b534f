import type { PrintTable } from './book-piece.ts';
import { shareOf } from './column-share.ts';

/** A table of words only: its heads, its rows from left to right, and what goes for the whole of it. */
export function wordTable(
	title: string,
	heads: readonly string[],
	rows: readonly (readonly string[])[],
	remarks: readonly string[] = []
): PrintTable {
	return {
		title,
		heads: heads.map((text, at) => ({
			text,
			numeric: false,
			wide: shareOf([text, ...rows.map((row) => row[at]!)])
		})),
		rows: rows.map((texts) => ({
			cells: texts.map((text) => ({ text, notes: [] })),
			total: false
		})),
		notes: [],
		remarks
	};
}
