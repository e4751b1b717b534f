import { jsonb, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Statement } from '../../../xapi/statement.ts';

/**
 * xAPI statements, partitioned by the month of `stored`. drizzle-kit does not know partitions, so
 * this file is left out of its configuration and the table is made by a migration of our own.
 */
export const statement = pgTable(
	'statement',
	{
		id: uuid().notNull(),
		stored: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
		body: jsonb().$type<Statement>().notNull()
	},
	(table) => [primaryKey({ columns: [table.id, table.stored] })]
);
