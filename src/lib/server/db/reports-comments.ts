import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { person } from './schema/person.ts';
import { reportComment } from './schema/report.ts';

/** A remark about a chapter of a draft; '' as chapter is the report as a whole. */
export type ReportComment = {
	id: string;
	chapter: string;
	by: string;
	name: string;
	/** The day on which it was made, in the Netherlands. */
	day: string;
	words: string;
	settledOn: string | null;
};

const name = sql<string>`${person.givenName} || ' ' || ${person.familyName}`.as('name');

/** The remarks about a report, the oldest first. */
export function commentsOf(db: Db, reportId: string): Promise<ReportComment[]> {
	return db
		.select({
			id: reportComment.id,
			chapter: reportComment.chapter,
			by: reportComment.by,
			name,
			day: sql<string>`to_char(${reportComment.at} at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`,
			words: reportComment.words,
			settledOn: reportComment.settledOn
		})
		.from(reportComment)
		.innerJoin(person, eq(person.id, reportComment.by))
		.where(eq(reportComment.reportId, reportId))
		.orderBy(reportComment.at, reportComment.id);
}

/** Adds a remark. */
export async function addComment(
	db: Db,
	row: Pick<typeof reportComment.$inferInsert, 'reportId' | 'chapter' | 'by' | 'words'>
): Promise<void> {
	await db.insert(reportComment).values(row);
}

/** Settles a remark on a day, or opens it again with `null`. @returns whether it was there */
export async function setSettled(
	db: Db,
	reportId: string,
	id: string,
	day: string | null
): Promise<boolean> {
	const rows = await db
		.update(reportComment)
		.set({ settledOn: day })
		.where(and(eq(reportComment.id, id), eq(reportComment.reportId, reportId)))
		.returning({ id: reportComment.id });
	return rows.length > 0;
}

/** Takes back an open remark of one's own. @returns whether it could be */
export async function dropComment(
	db: Db,
	reportId: string,
	id: string,
	by: string
): Promise<boolean> {
	const rows = await db
		.delete(reportComment)
		.where(
			and(
				eq(reportComment.id, id),
				eq(reportComment.reportId, reportId),
				eq(reportComment.by, by),
				isNull(reportComment.settledOn)
			)
		)
		.returning({ id: reportComment.id });
	return rows.length > 0;
}
