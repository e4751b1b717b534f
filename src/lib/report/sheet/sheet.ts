import * as v from 'valibot';
import { risks, type Risk } from '#lib/dilemma/codes.ts';
import { cellSchema, fits, labelSchema, noteSchema } from './cell-schema.ts';
import { columnKinds, type Cell, type ColumnKind } from './cell.ts';

/** Where the numbers come from: counted here, typed in by the organisation, or some of each. */
export const sources = ['platform', 'typed', 'both'] as const;
export type Source = (typeof sources)[number];

/** A cell and the remark that belongs to it; '' is no remark. */
export type Entry = { cell: Cell; note: string };

/** What stands below a column: nothing, the sum of what is there, or what the source says it is. */
export type Total =
	{ kind: 'none' } | { kind: 'computed'; note: string } | ({ kind: 'typed' } & Entry);

/** `parts`: ids of the columns that this one is said to be the sum of, row by row. */
export type Column = {
	id: string;
	label: string;
	kind: ColumnKind;
	parts: readonly string[];
	total: Total;
};

/** `risk`: the internal category that the label of the organisation stands for. One entry per column. */
export type Row = { id: string; label: string; risk: Risk | null; entries: readonly Entry[] };

/** A table of the report, as it is stored. Years stand side by side as columns. */
export type Sheet = {
	schema: 1;
	id: string;
	title: string;
	source: Source;
	/** What stands above the labels of the rows, such as `soort` or `jaar`. */
	rowHead: string;
	totalLabel: string;
	columns: readonly Column[];
	rows: readonly Row[];
	/** A remark to the whole table; '' is none. */
	note: string;
};

export const limits = { rows: 500, columns: 60, label: 200, title: 200, id: 60 } as const;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(limits.id));
const entryFields = { cell: cellSchema, note: noteSchema };
const label = labelSchema(limits.label);

const totalSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('none') }),
	v.strictObject({ kind: v.literal('computed'), note: noteSchema }),
	v.strictObject({ kind: v.literal('typed'), ...entryFields })
]);

const columnSchema = v.strictObject({
	id,
	label,
	kind: v.picklist(columnKinds),
	parts: v.array(id),
	total: totalSchema
});

const rowSchema = v.strictObject({
	id,
	label,
	risk: v.nullable(v.picklist(risks)),
	entries: v.array(v.strictObject(entryFields))
});

/** A sheet in stored data: every row has an entry for every column, and every cell fits its column. */
export const sheetSchema = v.pipe(
	v.strictObject({
		schema: v.literal(1),
		id,
		title: labelSchema(limits.title),
		source: v.picklist(sources),
		rowHead: label,
		totalLabel: label,
		columns: v.pipe(v.array(columnSchema), v.minLength(1), v.maxLength(limits.columns)),
		rows: v.pipe(v.array(rowSchema), v.maxLength(limits.rows)),
		note: noteSchema
	}),
	v.check((sheet) => isSound(sheet), 'must be rectangular, with ids and heads that differ')
);

/** What no single cell or row can say of itself. */
export function isSound({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): boolean {
	return (
		differ(columns.map((column) => column.id)) &&
		differ(columns.map((column) => column.label)) &&
		differ(rows.map((row) => row.id)) &&
		columns.every((column) => isSoundColumn(column, columns)) &&
		rows.every(
			({ entries }) =>
				entries.length === columns.length &&
				entries.every(({ cell }, at) => fits(cell, columns[at]!.kind))
		)
	);
}

function isSoundColumn(
	{ id: own, kind, parts, total }: Column,
	columns: readonly Column[]
): boolean {
	const others = columns.filter((column) => column.id !== own).map((column) => column.id);
	const summed = kind === 'count' || kind === 'number';
	return (
		differ(parts) &&
		parts.every((part) => others.includes(part)) &&
		(summed || (total.kind === 'none' && parts.length === 0)) &&
		(total.kind !== 'typed' || fits(total.cell, kind))
	);
}

const differ = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;
