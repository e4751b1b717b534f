import { desc, eq, or, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { activity, activityChange } from './schema/activity.ts';
import {
	report,
	reportComment,
	reportEdition,
	reportReader,
	reportSignature,
	reportTable
} from './schema/report.ts';

// What is stored about one person and the annual report: that they worked on it. Numbers and texts of the
// report itself are of the organisation.

/** Entries of the register that somebody added or confirmed, and changes they made to it. */
export async function registerWorkOf(db: Db, personId: string) {
	const { kind, startsOn, endsOn, addedBy, confirmedBy, confirmedOn } = activity;
	const { act, at, by, undoneAt, undoneBy } = activityChange;
	const title = sql<string>`${activity.body} ->> 'title'`;
	const [entries, changes] = await Promise.all([
		db
			.select({
				...{ kind, title, startsOn, endsOn, confirmedOn },
				added: isMine(addedBy, personId),
				confirmed: isMine(confirmedBy, personId)
			})
			.from(activity)
			.where(or(eq(addedBy, personId), eq(confirmedBy, personId)))
			.orderBy(desc(startsOn), activity.id),
		db
			.select({
				...{ act, at, undoneAt, did: isMine(by, personId), undid: isMine(undoneBy, personId) },
				entries: sql<number>`cardinality(${activityChange.touched})`
			})
			.from(activityChange)
			.where(or(eq(by, personId), eq(undoneBy, personId)))
			.orderBy(desc(at), activityChange.id)
	]);
	const dated = changes.map(({ at, undoneAt, ...change }) => ({
		...{ ...change, at: new Date(at) },
		undoneAt: undoneAt === null ? null : new Date(undoneAt)
	}));
	return { entries, changes: dated };
}

/** Typed-in tables that somebody changed last. */
export function tablesChangedBy(db: Db, personId: string) {
	const { year, revision, changedOn, removedOn } = reportTable;
	return db
		.select({ year, revision, changedOn, removedOn })
		.from(reportTable)
		.where(eq(reportTable.changedBy, personId))
		.orderBy(desc(changedOn), reportTable.id);
}

/** Reports that somebody made or changed last, read, remarked on, signed or published. */
export async function reportWorkOf(db: Db, personId: string) {
	const { title } = report;
	const [written, asked, remarks, signed, published] = await Promise.all([
		writtenBy(db, personId),
		db
			.select({ title, signs: reportReader.signs, askedOn: reportReader.askedOn })
			.from(reportReader)
			.innerJoin(report, eq(report.id, reportReader.reportId))
			.where(eq(reportReader.personId, personId))
			.orderBy(desc(reportReader.askedOn), title),
		remarksOf(db, personId),
		signedBy(db, personId),
		db
			.select({ title, edition: reportEdition.edition, digest: reportEdition.digest })
			.from(reportEdition)
			.innerJoin(report, eq(report.id, reportEdition.reportId))
			.where(eq(reportEdition.publishedBy, personId))
			.orderBy(title, desc(reportEdition.edition))
	]);
	return { written, asked, remarks, signed, published };
}

function writtenBy(db: Db, personId: string) {
	const { title, subtitle, slug, language, years, countedOn } = report;
	const { revision, audience, changedOn, madeBy, changedBy } = report;
	return db
		.select({
			...{ title, subtitle, slug, language, years, countedOn, revision, audience, changedOn },
			made: isMine(madeBy, personId),
			changed: isMine(changedBy, personId)
		})
		.from(report)
		.where(or(eq(madeBy, personId), eq(changedBy, personId)))
		.orderBy(desc(changedOn), title);
}

async function remarksOf(db: Db, personId: string) {
	const { chapter, part, at, words, settledOn } = reportComment;
	const rows = await db
		.select({ title: report.title, chapter, part, at, words, settledOn })
		.from(reportComment)
		.innerJoin(report, eq(report.id, reportComment.reportId))
		.where(eq(reportComment.by, personId))
		.orderBy(desc(at), reportComment.id);
	return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

function signedBy(db: Db, personId: string) {
	const { revision, signedAs, digest, signedOn } = reportSignature;
	return db
		.select({ title: report.title, revision, signedAs, digest, signedOn })
		.from(reportSignature)
		.innerJoin(report, eq(report.id, reportSignature.reportId))
		.where(eq(reportSignature.by, personId))
		.orderBy(desc(signedOn), report.title, desc(revision));
}

type PersonColumn =
	| typeof activity.addedBy
	| typeof activity.confirmedBy
	| typeof activityChange.by
	| typeof activityChange.undoneBy
	| typeof report.madeBy
	| typeof report.changedBy;

const isMine = (column: PersonColumn, personId: string) =>
	sql<boolean>`${column} is not distinct from ${personId}`;
