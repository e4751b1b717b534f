import { date, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { ballotPeriod } from './ballot.ts';

/**
 * A dilemma a week. Who looked at it or did it is written down nowhere; `period` is the choice period of
 * its own, if it has one. `framers`: origins of sites that may show the card of the week.
 */
export const campaign = pgTable(
	'campaign',
	{
		id: text().primaryKey(),
		title: text().notNull(),
		startsOn: date().notNull(),
		dilemmas: text().array().notNull(),
		framers: text().array().notNull().default([]),
		stoppedOn: date(),
		period: text().references(() => ballotPeriod.id, { onDelete: 'set null' }),
		revision: integer().notNull().default(1)
	},
	(table) => [index().on(table.startsOn)]
);
