import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Quote } from '../../report/book/fill.ts';
import type { Sheet } from '../../report/sheet/sheet.ts';
import type { Db } from './connect.ts';
import { caseBookEntry } from './schema/meeting.ts';
import { reportTable } from './schema/report.ts';

/** The typed-in tables with these ids that were not thrown away. */
export async function typedSheets(db: Db, ids: readonly string[]): Promise<Map<string, Sheet>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select({ id: reportTable.id, sheet: reportTable.sheet })
		.from(reportTable)
		.where(and(inArray(reportTable.id, [...ids]), isNull(reportTable.removedOn)));
	return new Map(rows.map(({ id, sheet }) => [id, sheet]));
}

/** Every typed-in table by its name, those of a later year first. */
export function typedTables(db: Db): Promise<{ id: string; title: string; year: number | null }[]> {
	return db
		.select({
			id: reportTable.id,
			title: sql<string>`${reportTable.sheet}->>'title'`,
			year: reportTable.year
		})
		.from(reportTable)
		.where(isNull(reportTable.removedOn))
		.orderBy(sql`${reportTable.year} desc nulls first`, sql`2`, reportTable.id);
}

/** The published entries of the case book with these ids. */
export async function quotesWith(db: Db, ids: readonly string[]): Promise<Map<string, Quote>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select({
			id: caseBookEntry.id,
			question: caseBookEntry.question,
			arguments: caseBookEntry.arguments,
			agreement: caseBookEntry.agreement
		})
		.from(caseBookEntry)
		.where(and(inArray(caseBookEntry.id, [...ids]), eq(caseBookEntry.state, 'published')));
	return new Map(rows.map(({ id, ...quote }) => [id, quote]));
}
