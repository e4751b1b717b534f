import type { Risk } from '#lib/dilemma/codes.ts';
import { emptyCell, type ColumnKind } from '../sheet/cell.ts';
import type { Column, Row, Sheet } from '../sheet/sheet.ts';

/** What a sheet begins with; cells are empty. */
export type Beginning = {
	title: string;
	rowHead: string;
	totalLabel: string;
	columns: readonly { label: string; kind: ColumnKind; total?: boolean }[];
	rows: readonly { label: string; risk?: Risk | null }[];
};

/** An empty sheet; `fresh` gives ids that differ. */
export function newSheet(
	id: string,
	{ title, rowHead, totalLabel, columns, rows }: Beginning,
	fresh: () => string
): Sheet {
	return {
		...{ schema: 1, id, title, source: 'typed', rowHead, totalLabel, note: '' },
		columns: columns.map(({ label, kind, total }) => ({
			...{ id: fresh(), label, kind, parts: [] },
			total: total ? { kind: 'computed', note: '' } : { kind: 'none' }
		})),
		rows: rows.map(({ label, risk = null }) => ({
			...{ id: fresh(), label, risk },
			entries: columns.map(() => ({ cell: emptyCell, note: '' }))
		}))
	};
}

/** The same table without what stands in it: its rows, columns and the ways to its totals. */
export function emptied(sheet: Sheet, { id, title }: { id: string; title: string }): Sheet {
	const nothing = { cell: emptyCell, note: '' };
	return {
		...sheet,
		...{ id, title, note: '' },
		columns: sheet.columns.map((column): Column => {
			const { kind } = column.total;
			if (kind === 'none') return column;
			return { ...column, total: kind === 'typed' ? { kind, ...nothing } : { kind, note: '' } };
		}),
		rows: sheet.rows.map((row): Row => ({ ...row, entries: row.entries.map(() => nothing) }))
	};
}
