import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { builtOnce } from './built-once.ts';
import type { Db } from './connect.ts';
import { ballotPeriod, ballotPublication, ballotQuestion, ballotRecord } from './schema/ballot.ts';

export type PublishedPhase = Pick<
	typeof ballotPublication.$inferSelect,
	'dilemma' | 'ballotVersion' | 'phase' | 'publication' | 'shift' | 'live'
>;

const period = {
	id: ballotPeriod.id,
	title: ballotPeriod.title,
	opensOn: ballotPeriod.opensOn,
	closesOn: ballotPeriod.closesOn,
	openedOn: ballotPeriod.openedOn,
	closedOn: ballotPeriod.closedOn,
	countedOn: ballotPeriod.countedOn,
	invited: ballotPeriod.invited
};

const phase = {
	dilemma: ballotPublication.dilemma,
	ballotVersion: ballotPublication.ballotVersion,
	phase: ballotPublication.phase,
	publication: ballotPublication.publication,
	shift: ballotPublication.shift,
	live: ballotPublication.live
};

const isOfQuestion = and(
	eq(ballotQuestion.period, ballotPublication.period),
	eq(ballotQuestion.dilemma, ballotPublication.dilemma),
	eq(ballotQuestion.ballotVersion, ballotPublication.ballotVersion)
);

/** The periods that were counted, the newest first; of one day, the one that opened last. */
export function countedPeriods(db: Db) {
	return db
		.select(period)
		.from(ballotPeriod)
		.where(isNotNull(ballotPeriod.countedOn))
		.orderBy(desc(ballotPeriod.countedOn), desc(ballotPeriod.opensOn), asc(ballotPeriod.id));
}

/** What was published in a period, both phases of every dilemma. */
export function publicationsOf(db: Db, id: string): Promise<PublishedPhase[]> {
	return db.select(phase).from(ballotPublication).where(eq(ballotPublication.period, id));
}

const ofDilemma = builtOnce((db) =>
	db
		.select({
			phase: ballotPublication.phase,
			percentages: sql<number[] | null>`${ballotPublication.publication} #> '{table,percentages}'`,
			shift: ballotPublication.shift,
			period: ballotPeriod.id,
			title: ballotPeriod.title,
			options: ballotQuestion.options
		})
		.from(ballotPublication)
		.innerJoin(ballotPeriod, eq(ballotPeriod.id, ballotPublication.period))
		.innerJoin(ballotQuestion, isOfQuestion)
		.where(
			and(
				eq(ballotPublication.dilemma, sql.placeholder('dilemma')),
				eq(ballotPublication.ballotVersion, sql.placeholder('ballotVersion')),
				isNotNull(ballotPeriod.countedOn)
			)
		)
		.orderBy(desc(ballotPeriod.countedOn), desc(ballotPeriod.opensOn), asc(ballotPeriod.id))
		.prepare('publications of a dilemma')
);

/**
 * What was ever published of a dilemma in the whole organisation, with the period and the words of the day; the
 * newest first. `percentages`: null where a sentence was published, or nothing.
 */
export function publicationsOfDilemma(db: Db, dilemma: string, ballotVersion: number) {
	return ofDilemma(db).execute({ dilemma, ballotVersion });
}

/** What was ever published of the pulse survey, with the words of the day; the newest count first. */
export function pulsePublications(db: Db) {
	return db
		.select({
			...phase,
			period,
			title: ballotQuestion.title,
			question: ballotQuestion.question,
			options: ballotQuestion.options
		})
		.from(ballotPublication)
		.innerJoin(ballotPeriod, eq(ballotPeriod.id, ballotPublication.period))
		.innerJoin(ballotQuestion, isOfQuestion)
		.where(and(ballotQuestion.pulse, isNotNull(ballotPeriod.countedOn)))
		.orderBy(desc(ballotPeriod.countedOn), desc(ballotPeriod.opensOn), asc(ballotPeriod.id));
}

/** The signed record of a count, without its list of receipts. */
export async function recordOf(db: Db, id: string) {
	const [row] = await db
		.select({
			record: ballotRecord.record,
			signature: ballotRecord.signature,
			signer: ballotRecord.signer
		})
		.from(ballotRecord)
		.where(eq(ballotRecord.period, id));
	return row;
}
