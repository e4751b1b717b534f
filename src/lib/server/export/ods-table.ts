import type { Cell, ColumnKind, NumberCell, Tongue } from '#lib/report/sheet/cell.ts';
import type { Entry, Sheet } from '#lib/report/sheet/sheet.ts';
import { printedRows, type PrintedRow } from '#lib/report/sheet/totals.ts';
import { writeCell } from '#lib/report/sheet/write-cell.ts';
import { numberStyle } from './ods-styles.ts';
import { paragraphs } from './ods-text.ts';
import { remarksOf } from './sheet-remarks.ts';
import { element, escaped, type Attributes } from './xml.ts';

/**
 * A sheet as a table of an ODF document: a line of heads, the rows, the totals, an empty line, and below
 * it what is to be said of the table. A computed total is a formula with its value.
 * @param source where the numbers come from, where that is more than the sheet says of itself
 */
export function odsTable(sheet: Sheet, name: string, language: Tongue, source?: string): string {
	const heads = [sheet.rowHead, ...sheet.columns.map(({ label }) => label)];
	return element(
		'table:table',
		{ 'table:name': name },
		element('table:title', {}, escaped(sheet.title)),
		column('label-column'),
		...sheet.columns.map(({ kind }) => column(isWide(kind) ? 'text-column' : 'number-column')),
		element('table:table-header-rows', {}, row(heads.map((head) => words(head, 'head')))),
		...printedRows(sheet).map((line) => row(cellsOf(line, sheet, language))),
		row([element('table:table-cell')]),
		...remarksOf(sheet, language, source).map((remark) => row([words(remark, 'words')]))
	);
}

function cellsOf({ label, entries, total }: PrintedRow, sheet: Sheet, language: Tongue): string[] {
	const cells = entries.map((entry, at) =>
		cellOf(entry, language, total ? sumFormula(sheet, at) : undefined)
	);
	return [words(label, total ? 'head' : 'words'), ...cells];
}

function cellOf({ cell, note }: Entry, language: Tongue, formula: string | undefined): string {
	const annotation = note === '' ? '' : element('office:annotation', {}, paragraphs(note));
	if (cell.kind === 'empty') return element('table:table-cell', {}, annotation);
	const inside = annotation + paragraphs(writeCell(cell, language));
	const sum = cell.kind === 'number' ? { 'table:formula': formula } : {};
	return element('table:table-cell', { ...valueOf(cell), ...sum }, inside);
}

function valueOf(cell: Exclude<Cell, { kind: 'empty' }>): Attributes {
	if (cell.kind === 'number') {
		return {
			'table:style-name': numberStyle(cell),
			'office:value-type': cell.percent ? 'percentage' : 'float',
			'office:value': cell.percent ? asShare(cell) : cell.value
		};
	}
	if (cell.kind === 'date') {
		return {
			'table:style-name': 'date',
			'office:value-type': 'date',
			'office:date-value': cell.day
		};
	}
	return { 'table:style-name': 'words', 'office:value-type': 'string' };
}

/** 12.5 % is stored as 0.125, without the dust of a division. */
const asShare = ({ value, decimals }: NumberCell) => (value / 100).toFixed(decimals + 2);

function sumFormula({ columns, rows }: Sheet, at: number): string | undefined {
	if (columns[at]!.total.kind !== 'computed') return undefined;
	const letters = columnName(at + 1);
	return `of:=SUM([.${letters}2:.${letters}${rows.length + 1}])`;
}

/** 0 is A, 26 is AA. */
const columnName = (at: number): string =>
	(at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

const isWide = (kind: ColumnKind) => kind === 'text';

const column = (style: string) => element('table:table-column', { 'table:style-name': style });

const row = (cells: readonly string[]) => element('table:table-row', {}, ...cells);

const words = (text: string, style: string): string =>
	element(
		'table:table-cell',
		{ 'table:style-name': style, 'office:value-type': 'string' },
		paragraphs(text)
	);
