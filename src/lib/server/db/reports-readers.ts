import { and, desc, eq, ilike, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { runsOn } from './people.ts';
import { employment, person } from './schema/person.ts';
import { report, reportReader, reportSignature } from './schema/report.ts';

/** Somebody who was asked to read a draft. */
export type ReportReader = Colleague & { signs: boolean; askedOn: string };
/** A name, with the number by which two of one name are told apart. */
export type Colleague = { id: string; name: string; personnelNumber: string };

const name = sql<string>`${person.givenName} || ' ' || ${person.familyName}`.as('name');

/** Who was asked, by name. */
export function readersOf(db: Db, reportId: string): Promise<ReportReader[]> {
	return db
		.select({
			id: reportReader.personId,
			name,
			personnelNumber: person.personnelNumber,
			signs: reportReader.signs,
			askedOn: reportReader.askedOn
		})
		.from(reportReader)
		.innerJoin(person, eq(person.id, reportReader.personId))
		.where(eq(reportReader.reportId, reportId))
		.orderBy(name);
}

/** Whether somebody was asked to read a report, and to sign it; `undefined` if not. */
export async function asReader(
	db: Db,
	reportId: string,
	personId: string
): Promise<{ signs: boolean } | undefined> {
	const [found] = await db
		.select({ signs: reportReader.signs })
		.from(reportReader)
		.where(and(eq(reportReader.reportId, reportId), eq(reportReader.personId, personId)));
	return found;
}

/** The reports that somebody was asked to read, the last asked first. */
export function askedOf(
	db: Db,
	personId: string
): Promise<{ slug: string; title: string; signs: boolean; askedOn: string; signed: boolean }[]> {
	return db
		.select({
			slug: report.slug,
			title: report.title,
			signs: reportReader.signs,
			askedOn: reportReader.askedOn,
			signed: sql<boolean>`exists (select from ${reportSignature}
				where ${reportSignature.reportId} = ${report.id}
					and ${reportSignature.revision} = ${report.revision}
					and ${reportSignature.by} = ${reportReader.personId})`
		})
		.from(reportReader)
		.innerJoin(report, eq(report.id, reportReader.reportId))
		.where(eq(reportReader.personId, personId))
		.orderBy(desc(reportReader.askedOn), report.title);
}

/** Asks somebody; asking again says anew whether they sign. */
export async function askReader(db: Db, row: typeof reportReader.$inferInsert): Promise<void> {
	await db
		.insert(reportReader)
		.values(row)
		.onConflictDoUpdate({
			target: [reportReader.reportId, reportReader.personId],
			set: { signs: row.signs, askedOn: row.askedOn }
		});
}

/** Asks somebody no longer. @returns whether they had been asked */
export async function dropReader(db: Db, reportId: string, personId: string): Promise<boolean> {
	const rows = await db
		.delete(reportReader)
		.where(and(eq(reportReader.reportId, reportId), eq(reportReader.personId, personId)))
		.returning({ personId: reportReader.personId });
	return rows.length > 0;
}

/** Employees of a day whose name holds this text, by name; at most eight. */
export function findEmployees(db: Db, text: string, on: string): Promise<Colleague[]> {
	const wanted = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
	return db
		.selectDistinct({ id: person.id, name, personnelNumber: person.personnelNumber })
		.from(person)
		.innerJoin(employment, and(eq(employment.personId, person.id), runsOn(employment, on)))
		.where(ilike(sql`${person.givenName} || ' ' || ${person.familyName}`, wanted))
		.orderBy(name, person.personnelNumber)
		.limit(8);
}
