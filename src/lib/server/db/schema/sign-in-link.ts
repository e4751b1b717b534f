import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { person } from './person.ts';

export const signInLinks = ['invitation', 'recovery'] as const;

/** A one-time link with which somebody chooses a password: only the hash of its token is kept. */
export const signInLink = pgTable(
	'sign_in_link',
	{
		tokenHash: text().primaryKey(),
		kind: text({ enum: signInLinks }).notNull(),
		personId: uuid()
			.notNull()
			.references(() => person.id),
		expiresAt: timestamp({ withTimezone: true }).notNull()
	},
	(table) => [index().on(table.personId)]
);

/**
 * What this site waits for from one browser, for some minutes: the answer of a provider, a second step. The
 * browser has the token in a cookie; only its hash is kept, and it works once.
 */
export const signInStep = pgTable(
	'sign_in_step',
	{
		tokenHash: text().primaryKey(),
		kind: text().notNull(),
		personId: uuid().references(() => person.id),
		data: jsonb().$type<Record<string, string>>().notNull(),
		expiresAt: timestamp({ withTimezone: true }).notNull()
	},
	(table) => [index().on(table.personId), index().on(table.expiresAt)]
);
