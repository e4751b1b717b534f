import { and, desc, eq, isNotNull, isNull, lte, min, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Sheet } from '../../report/sheet/sheet.ts';
import type { Db } from './connect.ts';
import { reportTable, reportTableBefore } from './schema/report.ts';

export type ReportTable = typeof reportTable.$inferSelect;
export type NewReportTable = Pick<
	typeof reportTable.$inferInsert,
	'id' | 'year' | 'sheet' | 'changedOn' | 'changedBy'
>;

/** So many changes back a table can be read; older ones are thrown away. */
const keptChanges = 100;

/** Adds a table. */
export async function addReportTable(db: Db, table: NewReportTable): Promise<void> {
	await db.insert(reportTable).values(table);
}

/** The tables that are there, newest year first and those over several years at the end. */
export function reportTables(db: Db): Promise<ReportTable[]> {
	return db
		.select()
		.from(reportTable)
		.where(isNull(reportTable.removedOn))
		.orderBy(
			sql`${reportTable.year} desc nulls last`,
			sql`${reportTable.sheet} ->> 'title'`,
			reportTable.id
		);
}

/** The tables that were thrown away, the last one first. */
export function removedReportTables(db: Db): Promise<ReportTable[]> {
	return db
		.select()
		.from(reportTable)
		.where(isNotNull(reportTable.removedOn))
		.orderBy(desc(reportTable.removedOn), sql`${reportTable.sheet} ->> 'title'`, reportTable.id);
}

/** A table that is there; `undefined` for one that was thrown away. */
export async function reportTableOf(db: Db, id: string): Promise<ReportTable | undefined> {
	const [found] = await db.select().from(reportTable).where(isThere(id));
	return found;
}

/** The same, which nobody else can change until the transaction ends. */
export async function lockReportTable(db: Db, id: string): Promise<ReportTable | undefined> {
	const [found] = await db.select().from(reportTable).where(isThere(id)).for('update');
	return found;
}

/** Keeps a changed sheet under the next revision, and the sheet as it was. @returns the new revision */
export async function changeSheet(
	db: Db,
	table: Pick<ReportTable, 'id' | 'revision' | 'sheet'>,
	changed: Pick<ReportTable, 'sheet' | 'changedOn' | 'changedBy'>
): Promise<number> {
	const { id: tableId, revision, sheet } = table;
	await db.insert(reportTableBefore).values({ tableId, revision, sheet });
	await db
		.delete(reportTableBefore)
		.where(
			and(
				eq(reportTableBefore.tableId, tableId),
				lte(reportTableBefore.revision, revision - keptChanges)
			)
		);
	await db
		.update(reportTable)
		.set({ ...changed, revision: revision + 1 })
		.where(eq(reportTable.id, tableId));
	return revision + 1;
}

/** Puts a table under another year; null is several years. */
export async function changeYear(
	db: Db,
	id: string,
	changed: Pick<ReportTable, 'year' | 'changedOn' | 'changedBy'>
): Promise<void> {
	await db.update(reportTable).set(changed).where(eq(reportTable.id, id));
}

/** A table as it was at a revision before the last one; `undefined` where it is not kept any more. */
export async function sheetBefore(
	db: Db,
	tableId: string,
	revision: number
): Promise<Sheet | undefined> {
	const [found] = await db
		.select({ sheet: reportTableBefore.sheet })
		.from(reportTableBefore)
		.where(and(eq(reportTableBefore.tableId, tableId), eq(reportTableBefore.revision, revision)));
	return found?.sheet;
}

/** The oldest revision that is kept of a table; `undefined` for one that never changed. */
export async function oldestKept(db: Db, tableId: string): Promise<number | undefined> {
	const [found] = await db
		.select({ revision: min(reportTableBefore.revision) })
		.from(reportTableBefore)
		.where(eq(reportTableBefore.tableId, tableId));
	return found?.revision ?? undefined;
}

/** Throws a table away. @returns its sheet; `undefined` where there is no such table */
export async function removeReportTable(db: Db, id: string, on: Day): Promise<Sheet | undefined> {
	const [found] = await db
		.update(reportTable)
		.set({ removedOn: on })
		.where(isThere(id))
		.returning({ sheet: reportTable.sheet });
	return found?.sheet;
}

/** Puts back a table that was thrown away. @returns whether there was one */
export async function restoreReportTable(db: Db, id: string): Promise<boolean> {
	const rows = await db
		.update(reportTable)
		.set({ removedOn: null })
		.where(and(eq(reportTable.id, id), isNotNull(reportTable.removedOn)))
		.returning({ id: reportTable.id });
	return rows.length > 0;
}

const isThere = (id: string) => and(eq(reportTable.id, id), isNull(reportTable.removedOn));
