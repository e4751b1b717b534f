import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { phases } from '../../../ballot/contest.ts';
import { ballotPeriod } from './ballot.ts';

/**
 * In how many meetings five people or more chose on a question, since its period opened. It is raised in
 * the transaction that seals the choices away, and erased at the count.
 */
export const ballotLive = pgTable(
	'ballot_live',
	{
		period: text()
			.notNull()
			.references(() => ballotPeriod.id),
		dilemma: text().notNull(),
		ballotVersion: integer().notNull(),
		phase: text({ enum: phases }).notNull(),
		sessions: integer().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.period, table.dilemma, table.ballotVersion, table.phase] })
	]
);
