import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/**
 * Who looked at or changed named data (BIO2 8.15: action, object, result, origin, actor, time).
 * Append-only: a trigger of the migration refuses update and delete.
 */
export const auditLog = pgTable(
	'audit_log',
	{
		id: uuid().primaryKey().defaultRandom(),
		at: timestamp({ withTimezone: true }).notNull().defaultNow(),
		actor: uuid(),
		role: text(),
		action: text().notNull(),
		object: text().notNull(),
		result: text({ enum: ['ok', 'refused'] }).notNull(),
		origin: text().notNull(),
		detail: jsonb().$type<Record<string, string | number>>().notNull().default({})
	},
	(table) => [index().on(table.at)]
);
