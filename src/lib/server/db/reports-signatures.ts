import { and, desc, eq } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { reportSignature } from './schema/report.ts';

export type Signature = typeof reportSignature.$inferSelect;

/** The last signature of everybody who signed, under whichever revision. */
export async function lastSignatures(db: Db, reportId: string): Promise<Signature[]> {
	const rows = await db
		.selectDistinctOn([reportSignature.by])
		.from(reportSignature)
		.where(eq(reportSignature.reportId, reportId))
		.orderBy(reportSignature.by, desc(reportSignature.revision));
	return rows.toSorted((one, other) => (one.signedAs < other.signedAs ? -1 : 1));
}

/** Puts a signature under a revision, in the place of an earlier one of the same person. */
export async function addSignature(db: Db, row: Signature): Promise<void> {
	const { signedAs, digest, signedOn } = row;
	await db
		.insert(reportSignature)
		.values(row)
		.onConflictDoUpdate({
			target: [reportSignature.reportId, reportSignature.revision, reportSignature.by],
			set: { signedAs, digest, signedOn }
		});
}

/** Takes back one's own signature under a revision. @returns whether it was there */
export async function dropSignature(
	db: Db,
	row: Pick<Signature, 'reportId' | 'revision' | 'by'>
): Promise<boolean> {
	const rows = await db
		.delete(reportSignature)
		.where(
			and(
				eq(reportSignature.reportId, row.reportId),
				eq(reportSignature.revision, row.revision),
				eq(reportSignature.by, row.by)
			)
		)
		.returning({ by: reportSignature.by });
	return rows.length > 0;
}
