import { differences } from '../../../report/sheet/differences.ts';
import { smallCells } from '../../../report/sheet/small-cells.ts';
import type { Db } from '../../db/connect.ts';
import {
	removedReportTables,
	removeReportTable,
	reportTables,
	restoreReportTable,
	type ReportTable
} from '../../db/report-tables.ts';
import { audit, isId, type Editor } from './editor.ts';

/** A table as the list shows it. */
export type TableTile = {
	id: string;
	title: string;
	year: number | null;
	rows: number;
	columns: number;
	/** Cells that nobody filled in yet, totals not among them. */
	empty: number;
	/** Counts under 5, and sums that differ from their parts. */
	small: number;
	differences: number;
	changedOn: string;
};

export type TablesPage = {
	tables: TableTile[];
	removed: { id: string; title: string; year: number | null; removedOn: string }[];
};

/** All tables, and those that were thrown away. */
export async function tablesPage(db: Db): Promise<TablesPage> {
	const [tables, removed] = await Promise.all([reportTables(db), removedReportTables(db)]);
	return {
		tables: tables.map(tileOf),
		removed: removed.map(({ id, year, sheet: { title }, removedOn }) => ({
			...{ id, year, title },
			removedOn: removedOn!
		}))
	};
}

/** Throws a table away; it can be put back. @returns its title; `undefined` where there is none */
export const removeTable = async (db: Db, who: Editor, id: string): Promise<string | undefined> =>
	db.transaction(async (tx) => {
		const sheet = isId(id) ? await removeReportTable(tx, id, who.on) : undefined;
		if (sheet) await audit(tx, who, 'remove-table', id);
		return sheet?.title;
	});

/** Puts back a table that was thrown away. @returns whether there was one */
export const restoreTable = async (db: Db, who: Editor, id: string): Promise<boolean> =>
	db.transaction(async (tx) => {
		const isBack = isId(id) && (await restoreReportTable(tx, id));
		if (isBack) await audit(tx, who, 'restore-table', id);
		return isBack;
	});

function tileOf({ id, year, sheet, changedOn }: ReportTable): TableTile {
	const cells = sheet.rows.flatMap(({ entries }) => entries.map(({ cell }) => cell));
	return {
		...{ id, year, changedOn, title: sheet.title },
		rows: sheet.rows.length,
		columns: sheet.columns.length,
		empty: cells.filter(({ kind }) => kind === 'empty').length,
		small: smallCells(sheet).length,
		differences: differences(sheet).length
	};
}
