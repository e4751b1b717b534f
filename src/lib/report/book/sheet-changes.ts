import type { Tongue } from '../sheet/cell.ts';
import type { Column, Entry, Sheet } from '../sheet/sheet.ts';
import { totalEntry } from '../sheet/totals.ts';
import { writeCell } from '../sheet/write-cell.ts';
import { differenceAt, type Difference } from './difference.ts';

/** How the parts of a table are called. */
export type SheetWords = {
	tableTitle: string;
	rowHead: string;
	note: string;
	row: string;
	column: string;
	/** What is written for a cell in which nothing is filled in. */
	emptyCell: string;
	tongue: Tongue;
};

/** What differs between two tables, cell by cell; rows and columns are the same when their id is. */
export function sheetChanges(was: Sheet, is: Sheet, name: string, words: SheetWords): Difference[] {
	const at = (...parts: string[]) => [name, ...parts].join(', ');
	const columns = matched(was.columns, is.columns);
	const rows = matched(was.rows, is.rows);
	return [
		...differenceAt(at(words.tableTitle), was.title, is.title),
		...differenceAt(at(words.rowHead), was.rowHead, is.rowHead),
		...differenceAt(at(words.note), was.note, is.note),
		...columns.renamed.flatMap(([old, own]) =>
			differenceAt(at(words.column), old.label, own.label)
		),
		...columns.added.flatMap(({ label }) => differenceAt(at(words.column), '', label)),
		...columns.gone.flatMap(({ label }) => differenceAt(at(words.column), label, '')),
		...rows.renamed.flatMap(([old, own]) => differenceAt(at(words.row), old.label, own.label)),
		...rows.added.flatMap((row) => differenceAt(at(words.row), '', lineOf(row, is.columns, words))),
		...rows.gone.flatMap((row) => differenceAt(at(words.row), lineOf(row, was.columns, words), '')),
		...rows.both.flatMap(([old, own]) =>
			columns.both.flatMap(([oldColumn, column]) =>
				entryChanges(
					old.entries[was.columns.indexOf(oldColumn)]!,
					own.entries[is.columns.indexOf(column)]!,
					at(own.label, column.label),
					words
				)
			)
		),
		...columns.both.flatMap(([oldColumn, column]) =>
			entryChanges(
				totalEntry(was, was.columns.indexOf(oldColumn)),
				totalEntry(is, is.columns.indexOf(column)),
				at(is.totalLabel, column.label),
				words
			)
		)
	];
}

function entryChanges(
	was: Entry,
	is: Entry,
	place: string,
	{ note, emptyCell, tongue }: SheetWords
): Difference[] {
	const [before, after] = [was, is].map(({ cell }) => writeCell(cell, tongue) || emptyCell);
	return [
		...differenceAt(place, before!, after!),
		...differenceAt(`${place}, ${note}`, was.note, is.note)
	];
}

/** A row as one text: its label with what stands in it. */
function lineOf(
	{ label, entries }: Sheet['rows'][number],
	columns: readonly Column[],
	{ emptyCell, tongue }: SheetWords
): string {
	const cells = columns.map(
		(column, at) => `${column.label}: ${writeCell(entries[at]!.cell, tongue) || emptyCell}`
	);
	return `${label} (${cells.join('; ')})`;
}

type Item = { id: string; label: string };

function matched<T extends Item>(was: readonly T[], is: readonly T[]) {
	const old = new Map(was.map((item) => [item.id, item]));
	const both = is.flatMap((item): [T, T][] => {
		const before = old.get(item.id);
		return before ? [[before, item]] : [];
	});
	return {
		both,
		renamed: both.filter(([before, after]) => before.label !== after.label),
		added: is.filter(({ id }) => !old.has(id)),
		gone: was.filter(({ id }) => !is.some((item) => item.id === id))
	};
}
