import type { ColumnKind, Tongue } from './cell.ts';
import { numberCell } from './cell.ts';
import { differences } from './differences.ts';
import type { Sheet, Source } from './sheet.ts';
import { writeCell } from './write-cell.ts';

/** What the dictionary says in words, each in one sentence. */
export type DictionaryWords = Record<
	Source | ColumnKind | 'empty' | 'zero' | 'dash' | 'circa',
	string
>;

/** A way in which a cell is written, and what it means. */
type Sign = { written: string; means: string };

/** What a file with a table says of itself, so that nobody has to guess what a cell means. */
export type Dictionary = {
	id: string;
	title: string;
	language: Tongue;
	source: { code: Source; means: string };
	note: string;
	rowHead: string;
	/** The label of the line of totals; null where the table has none. */
	totalRow: string | null;
	columns: {
		id: string;
		label: string;
		kind: ColumnKind;
		means: string;
		sumOf: string[];
		total: 'none' | 'computed' | 'typed';
	}[];
	cells: Record<'empty' | 'zero' | 'dash' | 'circa', Sign>;
	/** Sums that do not equal their parts; they are printed as they were typed. */
	differences: { row: string | null; column: string; printed: string; parts: string }[];
};

/** The data dictionary of a sheet. */
export function dictionary(sheet: Sheet, words: DictionaryWords, language: Tongue): Dictionary {
	const labelOf = (id: string) => sheet.columns.find((column) => column.id === id)!.label;
	const hasTotals = sheet.columns.some(({ total }) => total.kind !== 'none');
	return {
		id: sheet.id,
		title: sheet.title,
		language,
		source: { code: sheet.source, means: words[sheet.source] },
		note: sheet.note,
		rowHead: sheet.rowHead,
		totalRow: hasTotals ? sheet.totalLabel : null,
		columns: sheet.columns.map(({ id, label, kind, parts, total }) => ({
			id,
			label,
			kind,
			means: words[kind],
			sumOf: parts.map(labelOf),
			total: total.kind
		})),
		cells: {
			empty: { written: '', means: words.empty },
			zero: { written: '0', means: words.zero },
			dash: { written: '-', means: words.dash },
			circa: {
				written: writeCell(numberCell(700, { circa: true }), language),
				means: words.circa
			}
		},
		differences: differences(sheet).map(({ row, column, printed, parts }) => ({
			row: row && sheet.rows.find(({ id }) => id === row)!.label,
			column: labelOf(column),
			printed: writeCell(printed, language),
			parts: writeCell(parts, language)
		}))
	};
}
