import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Bytes } from '../../ballot/bytes.ts';
import type { Day } from '../../programme/calendar.ts';
import { builtOnce } from './built-once.ts';
import type { Db } from './connect.ts';
import { ballotPeriod, ballotQuestion } from './schema/ballot.ts';

export type Period = typeof ballotPeriod.$inferSelect;
export type Question = typeof ballotQuestion.$inferSelect;

/** All periods, the latest first. */
export function allPeriods(db: Db): Promise<Period[]> {
	return db.select().from(ballotPeriod).orderBy(desc(ballotPeriod.opensOn), ballotPeriod.id);
}

/** One period, or `undefined`. */
export async function findPeriod(db: Db, id: string): Promise<Period | undefined> {
	const [row] = await db.select().from(ballotPeriod).where(eq(ballotPeriod.id, id));
	return row;
}

const open = builtOnce((db) =>
	db
		.select()
		.from(ballotPeriod)
		.where(and(isNotNull(ballotPeriod.openedOn), isNull(ballotPeriod.closedOn)))
		.orderBy(ballotPeriod.opensOn)
		.prepare('open periods')
);

/** The periods in which people choose now. */
export function openPeriods(db: Db): Promise<Period[]> {
	return open(db).execute();
}

/** Adds a period. @returns whether its id was free */
export async function addPeriod(db: Db, row: typeof ballotPeriod.$inferInsert): Promise<boolean> {
	const made = await db.insert(ballotPeriod).values(row).onConflictDoNothing().returning();
	return made.length > 0;
}

/** Changes what was planned. */
export async function planAgain(
	db: Db,
	id: string,
	changes: Partial<Pick<Period, 'title' | 'opensOn' | 'closesOn' | 'detail' | 'custody'>>
): Promise<void> {
	await db.update(ballotPeriod).set(changes).where(eq(ballotPeriod.id, id));
}

/** Sets the public part of the key. @returns whether it was not set before */
export async function setPublicKey(db: Db, id: string, publicKey: Bytes): Promise<boolean> {
	const rows = await db
		.update(ballotPeriod)
		.set({ publicKey })
		.where(and(eq(ballotPeriod.id, id), isNull(ballotPeriod.publicKey)))
		.returning();
	return rows.length > 0;
}

/** Takes hold of what is asked where until the end of the transaction: a dilemma is in one period. */
export async function lockPlans(db: Db): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtext('plans of ballots'))`);
}

/** Takes hold of a period until the end of the transaction; it gives the row as it is then. */
export async function lockPeriod(db: Db, id: string): Promise<Period | undefined> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtext('ballot ' || ${id}))`);
	return findPeriod(db, id);
}

/** Writes down what happened to a period. */
export async function markPeriod(
	db: Db,
	id: string,
	happened: { openedOn: Day } | { closedOn: Day; invited: number }
): Promise<void> {
	await db.update(ballotPeriod).set(happened).where(eq(ballotPeriod.id, id));
}

/** The questions of a period, in order of their title. */
export function questionsOf(db: Db, period: string): Promise<Question[]> {
	const { core, title, dilemma, ballotVersion } = ballotQuestion;
	return db
		.select()
		.from(ballotQuestion)
		.where(eq(ballotQuestion.period, period))
		.orderBy(desc(core), title, dilemma, ballotVersion);
}

const about = builtOnce((db) => {
	const { title, dilemma, ballotVersion, pulse } = ballotQuestion;
	const named = sql`${dilemma} = any(${sql.placeholder('dilemmas')}::text[])`;
	return db
		.select({ title, dilemma, ballotVersion, pulse })
		.from(ballotQuestion)
		.where(and(eq(ballotQuestion.period, sql.placeholder('period')), named))
		.prepare('questions about dilemmas');
});

/** The questions of a period about some dilemmas: as much of them as a walk needs. */
export function questionsAbout(db: Db, period: string, dilemmas: readonly string[]) {
	return about(db).execute({ period, dilemmas: [...dilemmas] });
}

/** Adds questions; those that are there stay as they are. */
export async function addQuestions(db: Db, rows: (typeof ballotQuestion.$inferInsert)[]) {
	if (rows.length > 0) await db.insert(ballotQuestion).values(rows).onConflictDoNothing();
}

/** Sets which questions everyone gets. */
export async function setCore(db: Db, period: string, dilemmas: readonly string[]): Promise<void> {
	await db
		.update(ballotQuestion)
		.set({ core: sql`${ballotQuestion.dilemma} = any(${sql.param([...dilemmas])})` })
		.where(eq(ballotQuestion.period, period));
}

/** Throws away a period that never opened, with all that was made for it. */
export async function deletePeriod(db: Db, period: string): Promise<void> {
	for (const table of [
		'custody_part',
		'custody_seat',
		'ballot_contest',
		'ballot_unit',
		'ballot_reporting_unit',
		'ballot_question'
	]) {
		await db.execute(sql`delete from ${sql.identifier(table)} where period = ${period}`);
	}
	await db.delete(ballotPeriod).where(eq(ballotPeriod.id, period));
}

/** The dilemmas that everyone gets now: the core of the open periods. */
export async function coreDilemmas(db: Db): Promise<string[]> {
	const rows = await db
		.selectDistinct({ dilemma: ballotQuestion.dilemma })
		.from(ballotQuestion)
		.innerJoin(ballotPeriod, eq(ballotPeriod.id, ballotQuestion.period))
		.where(
			and(ballotQuestion.core, isNotNull(ballotPeriod.openedOn), isNull(ballotPeriod.closedOn))
		)
		.orderBy(ballotQuestion.dilemma);
	return rows.map(({ dilemma }) => dilemma);
}
