import { risks } from '#lib/dilemma/codes.ts';
import { columnKinds, type Tongue } from '../sheet/cell.ts';
import type { Move } from '../sheet/move.ts';
import { sources, type Sheet } from '../sheet/sheet.ts';
import { totalEntry } from '../sheet/totals.ts';
import { writeCell } from '../sheet/write-cell.ts';

/** What is said of a whole table. */
export const ofSheet = ['title', 'row-head', 'total-label', 'source', 'note'] as const;
const ofRow = ['row', 'risk'] as const;
const ofColumn = ['column', 'kind', 'total', 'parts'] as const;
const ofPlace = ['cell', 'remark'] as const;

/** How the line of totals gets what stands below a column. */
export const totalChoices = ['none', 'computed', 'typed'] as const;

/** A place of the editor where something is typed or chosen; `row` '' is the line of totals. */
export type Field =
	| { of: (typeof ofSheet)[number] }
	| { of: (typeof ofRow)[number]; row: string }
	| { of: (typeof ofColumn)[number]; column: string }
	| { of: (typeof ofPlace)[number]; row: string; column: string };

/** The name of a field in the form: `cell:row-1:column-2013`, `title`. */
export function nameOf(field: Field): string {
	const row = 'row' in field ? [field.row] : [];
	return [field.of, ...row, ...('column' in field ? [field.column] : [])].join(':');
}

/** The field with this name; `undefined` for any other part of a form. */
export function fieldOf(name: string): Field | undefined {
	const [of, ...ids] = name.split(':') as [string, ...string[]];
	const [first = '', second = ''] = ids;
	const one = <T extends string>(list: readonly T[], length: number) =>
		ids.length === length ? list.find((each) => each === of) : undefined;
	const [sheet, row] = [one(ofSheet, 0), one(ofRow, 1)];
	const [column, place] = [one(ofColumn, 1), one(ofPlace, 2)];
	if (sheet) return { of: sheet };
	if (row) return { of: row, row: first };
	if (column) return { of: column, column: first };
	return place && { of: place, row: first, column: second };
}

/** What stands in a field; `undefined` where the sheet has no such place. */
export function textIn(sheet: Sheet, field: Field, language: Tongue): string | undefined {
	const at = 'column' in field ? sheet.columns.findIndex(({ id }) => id === field.column) : -1;
	const row = 'row' in field ? sheet.rows.find(({ id }) => id === field.row) : undefined;
	const column = sheet.columns[at];
	switch (field.of) {
		case 'title':
		case 'source':
		case 'note':
			return sheet[field.of];
		case 'row-head':
			return sheet.rowHead;
		case 'total-label':
			return sheet.totalLabel;
		case 'row':
			return row?.label;
		case 'risk':
			return row && (row.risk ?? '');
		case 'column':
			return column?.label;
		case 'kind':
			return column?.kind;
		case 'total':
			return column?.total.kind;
		case 'parts':
			return column && inOrder(sheet, column.parts);
		case 'cell':
		case 'remark': {
			const entry = row?.entries[at] ?? (field.row === '' && column && totalEntry(sheet, at));
			if (!entry) return undefined;
			return field.of === 'cell' ? writeCell(entry.cell, language) : entry.note;
		}
	}
}

/** The move that puts something in a field; `undefined` for what is not on the list to choose from. */
export function moveFor(field: Field, typed: string, language: Tongue): Move | undefined {
	switch (field.of) {
		case 'title':
		case 'row-head':
		case 'total-label':
			return { move: `set-${field.of}`, text: typed };
		case 'note':
			return { move: 'set-note', note: typed };
		case 'source': {
			const source = sources.find((each) => each === typed);
			return source && { move: 'set-source', source };
		}
		case 'row':
			return { move: 'rename-row', id: field.row, label: typed };
		case 'risk': {
			const risk = typed === '' ? null : risks.find((each) => each === typed);
			return risk === undefined ? undefined : { move: 'map-row', id: field.row, risk };
		}
		case 'column':
			return { move: 'rename-column', id: field.column, label: typed };
		case 'kind': {
			const kind = columnKinds.find((each) => each === typed);
			return kind && { move: 'set-kind', id: field.column, kind };
		}
		case 'total': {
			const total = totalChoices.find((each) => each === typed);
			return total && { move: 'set-total', id: field.column, total };
		}
		case 'parts':
			return { move: 'set-parts', id: field.column, parts: typed.split(' ').filter(Boolean) };
		case 'cell':
			return { move: 'type-cell', place: placeOf(field), typed, language };
		case 'remark':
			return { move: 'set-cell-note', place: placeOf(field), note: typed };
	}
}

const placeOf = ({ row, column }: { row: string; column: string }) => ({
	row: row || null,
	column
});

const inOrder = ({ columns }: Sheet, parts: readonly string[]): string =>
	columns.flatMap(({ id }) => (parts.includes(id) ? [id] : [])).join(' ');
