import { and, desc, eq, sql } from 'drizzle-orm';
import type { Draft } from '../../report/book/draft.ts';
import type { Db } from './connect.ts';
import { report, reportEdition, reportSignature } from './schema/report.ts';

/** A report as it is being written. */
export type Report = typeof report.$inferSelect;
export type ReportSettings = Pick<
	Report,
	'title' | 'subtitle' | 'language' | 'years' | 'countedOn'
>;

/** A report in the list of its writers. */
export type ReportLine = Pick<
	Report,
	'slug' | 'title' | 'years' | 'audience' | 'changedOn' | 'revision'
> & {
	/** The number of the newest edition; 0 is none. */
	edition: number;
	/** Somebody signed the draft as it is. */
	signed: boolean;
};

/** The report with this name in its address, or `undefined`. */
export async function findReport(db: Db, slug: string): Promise<Report | undefined> {
	const [found] = await db.select().from(report).where(eq(report.slug, slug));
	return found;
}

/** The same, held until the end of the transaction: others wait with their change. */
export async function lockReport(db: Db, slug: string): Promise<Report | undefined> {
	const [found] = await db.select().from(report).where(eq(report.slug, slug)).for('update');
	return found;
}

/** All reports, the last years first; those over a year when it is given. */
export function listReports(db: Db, year?: number): Promise<ReportLine[]> {
	return db
		.select({
			slug: report.slug,
			title: report.title,
			years: report.years,
			audience: report.audience,
			changedOn: report.changedOn,
			revision: report.revision,
			edition: sql<number>`coalesce((select max(${reportEdition.edition}) from ${reportEdition}
				where ${reportEdition.reportId} = ${report.id}), 0)::int`,
			signed: sql<boolean>`exists (select from ${reportSignature}
				where ${reportSignature.reportId} = ${report.id}
					and ${reportSignature.revision} = ${report.revision})`
		})
		.from(report)
		.where(year === undefined ? undefined : sql`${year} = any(${report.years})`)
		.orderBy(desc(report.years), report.slug);
}

/** Begins a report. @returns whether its name in addresses was free */
export async function addReport(
	db: Db,
	row: Omit<typeof report.$inferInsert, 'id' | 'revision' | 'audience'>
): Promise<boolean> {
	const rows = await db
		.insert(report)
		.values(row)
		.onConflictDoNothing({ target: report.slug })
		.returning({ id: report.id });
	return rows.length > 0;
}

/** Changes what is published of a report; its revision rises. */
export async function changeReport(
	db: Db,
	id: string,
	change: Partial<ReportSettings> & { draft?: Draft },
	who: { personId: string; on: string }
): Promise<void> {
	await db
		.update(report)
		.set({
			...change,
			revision: sql`${report.revision} + 1`,
			changedBy: who.personId,
			changedOn: who.on
		})
		.where(eq(report.id, id));
}

/** Says who may read what is published. */
export async function setAudience(db: Db, id: string, audience: Report['audience']): Promise<void> {
	await db.update(report).set({ audience }).where(eq(report.id, id));
}

/** Throws a report away that was never published. @returns whether it was there */
export async function dropReport(db: Db, slug: string): Promise<boolean> {
	const unpublished = sql`not exists (select from ${reportEdition}
		where ${reportEdition.reportId} = ${report.id})`;
	const rows = await db
		.delete(report)
		.where(and(eq(report.slug, slug), unpublished))
		.returning({ id: report.id });
	return rows.length > 0;
}
