import * as fc from 'fast-check';
import { risks } from '#lib/dilemma/codes.ts';
import { columnKinds, numberCell, numberLimit, type Cell, type ColumnKind } from './cell.ts';
import { cellsOf, storedTexts } from './cells.fixture.ts';
import { readCell } from './read-cell.ts';
import { sources, type Column, type Row, type Sheet, type Total } from './sheet.ts';
import { totalEntry } from './totals.ts';

/** A column that is no sum and has no total. */
export const column = (id: string, more: Partial<Column> = {}): Column => ({
	id,
	label: id,
	kind: 'count',
	parts: [],
	total: { kind: 'none' },
	...more
});

/** A cell as it would be typed; a number is a number. */
export const typed = (text: string | number, kind: ColumnKind = 'number'): Cell => {
	if (typeof text === 'number') return numberCell(text);
	const read = readCell(text, kind);
	if (!read.ok) throw new Error(read.refused);
	return read.value;
};

/** A sheet of columns and of rows, each with its label and what would be typed in it. */
export function sheetOf(
	columns: readonly Column[],
	rows: [string, ...(string | number)[]][]
): Sheet {
	return {
		schema: 1,
		id: 'table',
		title: 'Meldingen',
		source: 'typed',
		rowHead: 'soort',
		totalLabel: 'Totaal',
		note: '',
		columns,
		rows: rows.map(([label, ...cells], at): Row => ({
			id: `row-${at + 1}`,
			label,
			risk: null,
			entries: cells.map((text, place) => ({ cell: typed(text, columns[place]!.kind), note: '' }))
		}))
	};
}

const labels = storedTexts.map((text) => text.replace(/\s+/g, ' ').slice(0, 40).trim() || 'label');

const entriesOf = (kind: ColumnKind) => fc.record({ cell: cellsOf[kind], note: storedTexts });

const totalsOf = (kind: ColumnKind): fc.Arbitrary<Total> =>
	kind === 'text' || kind === 'date'
		? fc.constant<Total>({ kind: 'none' })
		: fc.oneof(
				fc.constant<Total>({ kind: 'none' }),
				storedTexts.map((note): Total => ({ kind: 'computed', note })),
				entriesOf(kind).map((entry): Total => ({ kind: 'typed', ...entry }))
			);

const columnsOf = (kinds: readonly ColumnKind[]) =>
	fc.tuple(
		...kinds.map((kind, at) =>
			fc.record({ text: labels, total: totalsOf(kind) }).map(({ text, total }): Column => {
				const summed = kind === 'count' && kinds[0] === 'count' && at > 0;
				const parts = summed ? ['column-0'] : [];
				return { id: `column-${at}`, label: `${text} ${at}`, kind, parts, total };
			})
		)
	);

const rowsOf = (kinds: readonly ColumnKind[]) =>
	fc.array(
		fc.record({
			label: labels,
			risk: fc.constantFrom(null, ...risks),
			entries: fc.tuple(...kinds.map(entriesOf))
		}),
		{ maxLength: 6 }
	);

/** A sum of more digits than a number may have is printed, but not read again. */
const sumsFit = (sheet: Sheet) =>
	sheet.columns.every((_, at) => {
		const { cell } = totalEntry(sheet, at);
		return cell.kind !== 'number' || Math.abs(cell.value) < numberLimit;
	});

/** Any sheet of up to five columns and six rows, its sums no longer than a number may be. */
export const sheets: fc.Arbitrary<Sheet> = fc
	.array(fc.constantFrom(...columnKinds), { minLength: 1, maxLength: 5 })
	.chain((kinds) =>
		fc.record({
			title: labels,
			source: fc.constantFrom(...sources),
			rowHead: labels,
			totalLabel: labels,
			note: storedTexts,
			columns: columnsOf(kinds),
			rows: rowsOf(kinds)
		})
	)
	.map(({ rows, ...sheet }): Sheet => ({
		schema: 1,
		id: 'table',
		...sheet,
		rows: rows.map((row, at) => ({ id: `row-${at}`, ...row }))
	}))
	.filter(sumsFit);
