import { date, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { person } from './person.ts';

/** How long a kind of data is kept here, where the organisation chose otherwise than the default. */
export const retentionRule = pgTable('retention_rule', {
	kind: text().primaryKey(),
	/** Nothing: it is kept until somebody chooses a term. */
	months: integer(),
	changedOn: date().notNull(),
	changedBy: uuid().references(() => person.id)
});

/**
 * What was destroyed: what, when, on which ground and how many rows. It names nobody, and it only grows: a
 * trigger refuses update and delete.
 */
export const destruction = pgTable(
	'destruction',
	{
		id: uuid().primaryKey().defaultRandom(),
		destroyedOn: date().notNull(),
		/** A kind of data, or `person` for somebody who was erased. */
		kind: text().notNull(),
		ground: text({ enum: ['term', 'request', 'left'] }).notNull(),
		/** What was older than this day; null for a person. */
		before: date(),
		/** The term of that day, in months. */
		months: integer(),
		/** Rows by table. */
		rows: jsonb().$type<Record<string, number>>().notNull()
	},
	(table) => [index().on(table.destroyedOn)]
);
