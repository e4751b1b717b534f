import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { person } from './schema/person.ts';
import { completionCorrection } from './schema/proofs.ts';

export type Correction = typeof completionCorrection.$inferSelect;

/** A correction as a page shows it. */
export type CorrectionLine = {
	id: string;
	programme: string;
	act: Correction['act'];
	reason: string;
	/** The days of completion before and after. */
	was: Day | null;
	becomes: Day | null;
	by: string;
	madeOn: Day;
	undoneOn: Day | null;
	/** It is the last of its turn, and holds. */
	isLast: boolean;
};

/** Keeps a correction. @returns its id */
export async function addCorrection(
	db: Db,
	row: typeof completionCorrection.$inferInsert
): Promise<string> {
	const [made] = await db
		.insert(completionCorrection)
		.values(row)
		.returning({ id: completionCorrection.id });
	return made!.id;
}

/** A correction about somebody, when it is the last of its turn that holds; else `undefined`. */
export async function findLastCorrection(
	db: Db,
	personId: string,
	id: string
): Promise<Correction | undefined> {
	const [asked] = await db
		.select()
		.from(completionCorrection)
		.where(and(eq(completionCorrection.id, id), eq(completionCorrection.personId, personId)))
		.for('update');
	if (!asked) return undefined;
	const [last] = await db
		.select({ id: completionCorrection.id })
		.from(completionCorrection)
		.where(
			and(
				eq(completionCorrection.enrolmentId, asked.enrolmentId),
				isNull(completionCorrection.undoneOn)
			)
		)
		.orderBy(desc(completionCorrection.madeAt))
		.limit(1);
	return last?.id === id ? asked : undefined;
}

/** Says that a correction was undone; a code that it made no longer proves anything. */
export async function markCorrectionUndone(
	db: Db,
	{ id, after }: Correction,
	undoneBy: string,
	undoneOn: Day
): Promise<void> {
	await db
		.update(completionCorrection)
		.set({ undoneBy, undoneOn, withdrawnCode: after?.code ?? null })
		.where(eq(completionCorrection.id, id));
}

/** Every correction about somebody, the latest first. */
export function correctionsOf(db: Db, personId: string): Promise<CorrectionLine[]> {
	const { id, act, reason, before, after, madeAt, undoneOn, enrolmentId } = completionCorrection;
	return db
		.select({
			...{ id, act, reason, undoneOn },
			programme: sql<string>`coalesce(${after}, ${before}) -> 'turn' ->> 'programme'`,
			was: sql<Day | null>`${before} -> 'turn' ->> 'completedOn'`,
			becomes: sql<Day | null>`${after} -> 'turn' ->> 'completedOn'`,
			by: sql<string>`${person.givenName} || ' ' || ${person.familyName}`,
			madeOn: sql<Day>`(${madeAt} at time zone 'Europe/Amsterdam')::date::text`,
			isLast: sql<boolean>`${undoneOn} is null and not exists (
				select from completion_correction later where later.enrolment_id = ${enrolmentId}
					and later.undone_on is null and later.made_at > ${madeAt})`
		})
		.from(completionCorrection)
		.innerJoin(person, eq(person.id, completionCorrection.madeBy))
		.where(eq(completionCorrection.personId, personId))
		.orderBy(desc(madeAt));
}

/** Whether a code stood on a certificate that was withdrawn. */
export async function isWithdrawn(db: Db, code: string): Promise<boolean> {
	const rows = await db
		.select({ id: completionCorrection.id })
		.from(completionCorrection)
		.where(eq(completionCorrection.withdrawnCode, code))
		.limit(1);
	return rows.length > 0;
}

/** Whether a correction that holds is about one of these turns. */
export async function areCorrected(db: Db, turns: readonly string[]): Promise<boolean> {
	const [row] = await db.execute<{ found: boolean }>(sql`
		select exists (select from completion_correction
			where undone_on is null and enrolment_id = any(${sql.param([...turns])}::uuid[])) as found`);
	return row!.found;
}
