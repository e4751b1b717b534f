import { and, eq, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { reportAppendix } from './schema/report.ts';

/** A PDF that goes with a report, without its bytes. */
export type Appendix = { id: string; title: string; sha256: string; bytes: number };

/** The appendices of a draft, in the order of their title. */
export async function appendicesOf(db: Db, reportId: string): Promise<Appendix[]> {
	const rows = await db
		.select({
			id: reportAppendix.id,
			title: reportAppendix.title,
			sha256: reportAppendix.sha256,
			bytes: sql<number>`length(${reportAppendix.bytes})`
		})
		.from(reportAppendix)
		.where(and(eq(reportAppendix.reportId, reportId), eq(reportAppendix.dropped, false)))
		.orderBy(reportAppendix.title, reportAppendix.id);
	return rows;
}

/** Adds an appendix to a draft. */
export async function addAppendix(
	db: Db,
	row: Omit<typeof reportAppendix.$inferInsert, 'id' | 'dropped'>
): Promise<void> {
	await db.insert(reportAppendix).values(row);
}

/** Takes an appendix out of a draft, or puts it back. @returns its title; `undefined` if it is not there */
export async function setDropped(
	db: Db,
	reportId: string,
	id: string,
	dropped: boolean
): Promise<string | undefined> {
	const [row] = await db
		.update(reportAppendix)
		.set({ dropped })
		.where(
			and(
				eq(reportAppendix.id, id),
				eq(reportAppendix.reportId, reportId),
				eq(reportAppendix.dropped, !dropped)
			)
		)
		.returning({ title: reportAppendix.title });
	return row?.title;
}
