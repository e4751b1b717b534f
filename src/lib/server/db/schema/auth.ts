import { boolean, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { person } from './person.ts';

// The tables Better Auth asks for. Sessions keep no address and no browser name (auth.ts empties both).

/** A sign-in account; `personId` ties it to the person whose programme it opens. */
export const user = pgTable('user', {
	id: text().primaryKey(),
	name: text().notNull(),
	email: text().notNull().unique(),
	emailVerified: boolean().notNull().default(false),
	image: text(),
	createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	personId: uuid()
		.notNull()
		.unique()
		.references(() => person.id)
});

/** How somebody came in: with a password or PIN alone, with a second step too, or through a provider. */
export const sessionWays = ['password', 'pin', 'two-steps', 'provider'] as const;

/** A signed-in browser. */
export const session = pgTable(
	'session',
	{
		id: text().primaryKey(),
		expiresAt: timestamp({ withTimezone: true }).notNull(),
		token: text().notNull().unique(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		ipAddress: text(),
		userAgent: text(),
		way: text({ enum: sessionWays }).notNull().default('password'),
		userId: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' })
	},
	(table) => [index().on(table.userId)]
);

/** A way to sign in: a password (argon2id) now, an identity provider later. */
export const account = pgTable(
	'account',
	{
		id: text().primaryKey(),
		accountId: text().notNull(),
		providerId: text().notNull(),
		userId: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		accessToken: text(),
		refreshToken: text(),
		idToken: text(),
		accessTokenExpiresAt: timestamp({ withTimezone: true }),
		refreshTokenExpiresAt: timestamp({ withTimezone: true }),
		scope: text(),
		password: text(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [index().on(table.userId)]
);

/** Short-lived proofs that Better Auth hands out. */
export const verification = pgTable(
	'verification',
	{
		id: text().primaryKey(),
		identifier: text().notNull(),
		value: text().notNull(),
		expiresAt: timestamp({ withTimezone: true }).notNull(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
	},
	(table) => [index().on(table.identifier)]
);

/** The one-time link of the first administrator: only the hash of its token is kept. */
export const setUpLink = pgTable('set_up_link', {
	tokenHash: text().primaryKey(),
	expiresAt: timestamp({ withTimezone: true }).notNull()
});
