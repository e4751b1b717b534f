import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { ballotPeriod, ballotQuestion } from './schema/ballot.ts';

/** The open choice periods that ask an item, with the version of its question. */
export function openPeriodsAsking(
	db: Db,
	item: string
): Promise<{ title: string; closesOn: string; ballotVersion: number }[]> {
	return db
		.select({
			title: ballotPeriod.title,
			closesOn: ballotPeriod.closesOn,
			ballotVersion: ballotQuestion.ballotVersion
		})
		.from(ballotQuestion)
		.innerJoin(ballotPeriod, eq(ballotPeriod.id, ballotQuestion.period))
		.where(
			and(
				eq(ballotQuestion.dilemma, item),
				isNotNull(ballotPeriod.openedOn),
				isNull(ballotPeriod.closedOn)
			)
		)
		.orderBy(ballotPeriod.closesOn);
}
