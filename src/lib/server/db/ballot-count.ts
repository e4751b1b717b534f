import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import {
	ballotContest,
	ballotPeriod,
	ballotPublication,
	ballotRecord,
	ballotSigningKey,
	custodyPart
} from './schema/ballot.ts';

// What a count reads and writes besides the envelopes, as the role `counter`.

export type PublicationRow = typeof ballotPublication.$inferSelect;
export type RecordRow = typeof ballotRecord.$inferSelect;

/**
 * Takes the one place for a count until the end of the transaction, whatever process asks.
 * @returns whether it was free
 */
export async function holdCount(db: Db): Promise<boolean> {
	const [row] = await db.execute<{ held: boolean }>(
		sql`select pg_try_advisory_xact_lock(hashtext('ballot count')) as held`
	);
	// Opening takes minutes between two statements; a server may hang up on that.
	await db.execute(sql`set local idle_in_transaction_session_timeout = 0`);
	return row!.held;
}

/** The texts of all contests of a period. */
export async function contestTexts(db: Db, period: string): Promise<string[]> {
	const rows = await db
		.select({ contest: ballotContest.contest })
		.from(ballotContest)
		.where(eq(ballotContest.period, period));
	return rows.map(({ contest }) => contest);
}

/** What was published before of some dilemmas, the oldest count first, first choices before second. */
export async function publishedBefore(
	db: Db,
	dilemmas: readonly string[]
): Promise<PublicationRow[]> {
	if (dilemmas.length === 0) return [];
	const rows = await db
		.select({ publication: ballotPublication })
		.from(ballotPublication)
		.innerJoin(ballotPeriod, eq(ballotPeriod.id, ballotPublication.period))
		.where(inArray(ballotPublication.dilemma, [...dilemmas]))
		.orderBy(
			asc(ballotPeriod.countedOn),
			asc(ballotPeriod.closesOn),
			asc(ballotPeriod.id),
			asc(ballotPublication.phase)
		);
	return rows.map(({ publication }) => publication);
}

/** Publishes; what is published stays as it is. */
export async function insertPublications(
	db: Db,
	rows: (typeof ballotPublication.$inferInsert)[]
): Promise<void> {
	if (rows.length > 0) await db.insert(ballotPublication).values(rows);
}

/** Keeps the record of a count, and writes down that its period is counted. */
export async function keepRecord(db: Db, row: RecordRow, countedOn: Day): Promise<void> {
	await db.insert(ballotRecord).values(row);
	await db.update(ballotPeriod).set({ countedOn }).where(eq(ballotPeriod.id, row.period));
}

/** Throws away what is left of the keys of a period: for signing, and parts nobody came for. */
export async function dropKeys(db: Db, period: string): Promise<void> {
	await db.delete(ballotSigningKey).where(eq(ballotSigningKey.period, period));
	await db
		.update(custodyPart)
		.set({ sealed: null })
		.where(and(eq(custodyPart.period, period), isNotNull(custodyPart.sealed)));
}
