import { stored } from '#lib/drafting/stored.ts';
import { limits, type Column, type Row, type Sheet, type Source } from '../sheet/sheet.ts';

/** What a table says beside its numbers. */
export type SheetWords = { title: string; rowHead: string; totalLabel: string; note: string };

/** A row while it is made: its id (letters, digits, hyphens), its label and an entry for every column. */
export type FigureRow = Pick<Row, 'id' | 'label' | 'entries'>;

/**
 * A table of counted numbers. Rows of one label get the id they need; nothing is left out. Names from
 * elsewhere become labels that can be stored: a unit may be called anything, and stand below others.
 */
export function figureSheet(
	id: string,
	words: SheetWords,
	{
		columns,
		rows,
		source = 'platform'
	}: { columns: readonly Column[]; rows: readonly FigureRow[]; source?: Source }
): Sheet {
	return {
		schema: 1,
		id,
		title: labelled(words.title),
		source,
		rowHead: words.rowHead,
		totalLabel: words.totalLabel,
		columns: columns.map((one, at) => ({ ...one, label: headOf(columns, at) })),
		rows: rows.map((row) => ({ ...row, label: labelled(row.label), risk: null })),
		note: words.note
	};
}

/** A name on one line; of a long one the begin and the end. */
function labelled(name: string): string {
	const line = stored(name.replace(/\s+/g, ' '));
	const half = limits.label / 2;
	return line.length > limits.label
		? stored(`${line.slice(0, half - 1)}…${line.slice(-half)}`)
		: line;
}

/** The head of a column; no two heads of a table are the same. */
function headOf(columns: readonly Column[], at: number): string {
	const { label } = columns[at]!;
	const before = columns.slice(0, at).filter((one) => one.label === label).length;
	return before > 0
		? `${labelled(label).slice(0, limits.label - 5)} (${before + 1})`
		: labelled(label);
}

/** The row of a year; parts of a report find it by this id. */
export const yearRow = (year: number, entries: FigureRow['entries']): FigureRow => ({
	id: `year-${year}`,
	label: String(year),
	entries
});
