import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { programmeDraft, programmeWriter } from './schema/programme-draft.ts';

export type DraftRow = typeof programmeDraft.$inferSelect;
export type Review = Pick<DraftRow, 'askedRevision' | 'askedBy' | 'agreedRevision' | 'agreedBy'>;

const there = (id: string) => and(eq(programmeDraft.id, id), isNull(programmeDraft.removedOn));

/** One programme that is being written, or `undefined`. */
export async function findDraft(db: Db, id: string): Promise<DraftRow | undefined> {
	const [found] = await db.select().from(programmeDraft).where(there(id));
	return found;
}

/** The same, held until the end of the transaction: others wait with their change. */
export async function lockDraft(db: Db, id: string): Promise<DraftRow | undefined> {
	const [found] = await db.select().from(programmeDraft).where(there(id)).for('update');
	return found;
}

/** A draft in the list of its writers. `written`: somebody wrote on it since it was last published. */
export type DraftLine = Omit<DraftRow, 'changedBy' | 'removedOn'> & { written: boolean };

/** Every programme that is being written or was. */
export function listDrafts(db: Db): Promise<DraftLine[]> {
	return db
		.select({
			id: programmeDraft.id,
			draft: programmeDraft.draft,
			library: programmeDraft.library,
			revision: programmeDraft.revision,
			askedRevision: programmeDraft.askedRevision,
			askedBy: programmeDraft.askedBy,
			agreedRevision: programmeDraft.agreedRevision,
			agreedBy: programmeDraft.agreedBy,
			changedOn: programmeDraft.changedOn,
			written: sql<boolean>`exists (select from ${programmeWriter}
				where ${programmeWriter.programme} = ${programmeDraft.id})`
		})
		.from(programmeDraft)
		.where(isNull(programmeDraft.removedOn))
		.orderBy(programmeDraft.id);
}

/** Begins a draft. @returns whether its id was free: an id that was ever used is not */
export async function addDraft(
	db: Db,
	row: Pick<DraftRow, 'id' | 'draft' | 'library'>,
	who: { personId: string; on: Day }
): Promise<boolean> {
	const rows = await db
		.insert(programmeDraft)
		.values({ ...row, changedBy: who.personId, changedOn: who.on })
		.onConflictDoNothing()
		.returning({ id: programmeDraft.id });
	return rows.length > 0;
}

/**
 * Changes what a draft says; its revision rises, and what was asked or agreed of an earlier one is over.
 */
export async function changeDraft(
	db: Db,
	id: string,
	change: Pick<DraftRow, 'draft'>,
	who: { personId: string; on: Day }
): Promise<void> {
	await db
		.update(programmeDraft)
		.set({
			...change,
			...{ changedBy: who.personId, changedOn: who.on, ...notAsked },
			revision: sql`${programmeDraft.revision} + 1`
		})
		.where(eq(programmeDraft.id, id));
	await addWriter(db, id, who.personId);
}

/** Nobody is asked, and nobody agreed. */
export const notAsked = {
	...{ askedRevision: null, askedBy: null },
	...{ agreedRevision: null, agreedBy: null }
} satisfies Review;

/** Writes down how far the review of a draft is. */
export async function markReview(db: Db, id: string, review: Partial<Review>): Promise<void> {
	await db.update(programmeDraft).set(review).where(eq(programmeDraft.id, id));
}

/** Writes down that the library's was laid beside ours: no change of what is written. */
export async function markBeside(
	db: Db,
	id: string,
	library: NonNullable<DraftRow['library']>
): Promise<void> {
	await db.update(programmeDraft).set({ library }).where(eq(programmeDraft.id, id));
}

/** Throws a draft away; its id stays taken. @returns whether it was there */
export async function dropDraft(db: Db, id: string, on: Day): Promise<boolean> {
	const rows = await db
		.update(programmeDraft)
		.set({ removedOn: on, ...notAsked })
		.where(there(id))
		.returning({ id: programmeDraft.id });
	return rows.length > 0;
}

/** Puts a draft back that was thrown away. @returns whether there was one */
export async function restoreDraft(db: Db, id: string): Promise<boolean> {
	const rows = await db
		.update(programmeDraft)
		.set({ removedOn: null })
		.where(and(eq(programmeDraft.id, id), isNotNull(programmeDraft.removedOn)))
		.returning({ id: programmeDraft.id });
	return rows.length > 0;
}

/** Somebody wrote on a draft. */
export async function addWriter(db: Db, programme: string, personId: string): Promise<void> {
	await db.insert(programmeWriter).values({ programme, personId }).onConflictDoNothing();
}

/** The ids of the people who wrote on a draft since it was last published. */
export async function writersOf(db: Db, programme: string): Promise<string[]> {
	const rows = await db
		.select({ personId: programmeWriter.personId })
		.from(programmeWriter)
		.where(eq(programmeWriter.programme, programme));
	return rows.map(({ personId }) => personId);
}

/** Begins anew with who wrote, after a publication. */
export async function forgetWriters(db: Db, programme: string): Promise<void> {
	await db.delete(programmeWriter).where(eq(programmeWriter.programme, programme));
}
