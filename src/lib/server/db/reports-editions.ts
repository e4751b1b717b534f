import { and, desc, eq, sql } from 'drizzle-orm';
import type { Book } from '../../report/book/book.ts';
import type { Db } from './connect.ts';
import { report, reportAppendix, reportEdition } from './schema/report.ts';

/** What was published of a report, and who may read it. */
export type Edition = {
	reportId: string;
	slug: string;
	audience: 'internal' | 'public';
	edition: number;
	book: Book;
	/** SHA-256, in hexadecimal, of the canonical JSON of the book. */
	digest: string;
};

/** An edition in a list: what its book says of itself. */
export type EditionLine = {
	edition: number;
	title: string;
	publishedOn: string;
	signedBy: string;
};

const columns = {
	reportId: reportEdition.reportId,
	slug: report.slug,
	audience: report.audience,
	edition: reportEdition.edition,
	book: reportEdition.book,
	digest: reportEdition.digest
};
const line = {
	edition: reportEdition.edition,
	title: sql<string>`${reportEdition.book}->>'title'`,
	publishedOn: sql<string>`${reportEdition.book}->>'publishedOn'`,
	signedBy: sql<string>`${reportEdition.book}->>'signedBy'`
};
const latest = sql`${reportEdition.edition} = (
	select max(newest.edition) from ${reportEdition} newest
	where newest.report_id = ${reportEdition.reportId})`;

/** One edition of a report, the newest without a number; `undefined` when there is none. */
export async function findEdition(
	db: Db,
	slug: string,
	edition?: number
): Promise<Edition | undefined> {
	const [found] = await db
		.select(columns)
		.from(reportEdition)
		.innerJoin(report, eq(report.id, reportEdition.reportId))
		.where(
			and(
				eq(report.slug, slug),
				edition === undefined ? undefined : eq(reportEdition.edition, edition)
			)
		)
		.orderBy(desc(reportEdition.edition))
		.limit(1);
	return found;
}

/** The editions of a report, the newest first. */
export function editionsOf(db: Db, reportId: string): Promise<EditionLine[]> {
	return db
		.select(line)
		.from(reportEdition)
		.where(eq(reportEdition.reportId, reportId))
		.orderBy(desc(reportEdition.edition));
}

/** The newest edition of every report, the last years first. */
export function newestEditions(
	db: Db
): Promise<(EditionLine & { slug: string; audience: 'internal' | 'public'; years: number[] })[]> {
	return db
		.select({ ...line, slug: report.slug, audience: report.audience, years: report.years })
		.from(reportEdition)
		.innerJoin(report, eq(report.id, reportEdition.reportId))
		.where(latest)
		.orderBy(desc(report.years), report.slug);
}

/** Publishes an edition; it can never be changed again. */
export async function addEdition(
	db: Db,
	row: Omit<typeof reportEdition.$inferInsert, 'id'>
): Promise<void> {
	await db.insert(reportEdition).values(row);
}

/** The file of an appendix of a report, also when the draft no longer has it; `undefined` if none. */
export async function appendixBytes(
	db: Db,
	reportId: string,
	id: string
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const [found] = await db
		.select({ bytes: reportAppendix.bytes })
		.from(reportAppendix)
		.where(and(eq(reportAppendix.id, id), eq(reportAppendix.reportId, reportId)));
	return found?.bytes;
}
