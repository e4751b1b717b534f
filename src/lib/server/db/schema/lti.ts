import { sql } from 'drizzle-orm';
import {
	boolean,
	date,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { ltiTroubles, resultTroubles } from '../../../lti/trouble.ts';
import { matchings } from './identity-provider.ts';
import { person } from './person.ts';

/** A learning system from which people come in with a click (a platform of LTI 1.3). */
export const ltiPlatform = pgTable(
	'lti_platform',
	{
		id: uuid().primaryKey().defaultRandom(),
		name: text().notNull(),
		issuer: text().notNull(),
		/** What it calls us. */
		clientId: text().notNull(),
		/** Its places that may send people here. */
		deployments: text().array().notNull(),
		/** Where a browser asks it who is there (the authorization endpoint). */
		loginUrl: text().notNull(),
		tokenUrl: text().notNull(),
		keysUrl: text().notNull(),
		/** For whom our requests for a token are, where that is not `tokenUrl`. */
		audience: text(),
		/** Origins that show a page of ours in theirs, besides those of the addresses above. */
		sites: text().array().notNull(),
		matching: text({ enum: matchings }).notNull(),
		/** The claim that holds the personnel number: `person_sourcedid`, or one of the token itself. */
		numberClaim: text(),
		/** It gives out no e-mail address that somebody filled in themselves. */
		ownAddresses: boolean().notNull().default(false),
		open: boolean().notNull().default(false),
		/** The last thing that went wrong, until somebody came in again. */
		trouble: text({ enum: ltiTroubles }),
		troubleOn: date(),
		lastUsedOn: date(),
		changedBy: uuid().references(() => person.id)
	},
	(table) => [uniqueIndex('lti_platform_client').on(table.issuer, table.clientId)]
);

/** A signing key of our own, as a JWK sealed with a key from AUTH_SECRET. */
export const ltiKey = pgTable('lti_key', {
	kid: text().primaryKey(),
	key: text().notNull(),
	madeOn: date().notNull()
});

/** What a learning system calls a person: found once by a claim, and known by this from then on. */
export const ltiLink = pgTable(
	'lti_link',
	{
		platformId: uuid()
			.notNull()
			.references(() => ltiPlatform.id, { onDelete: 'cascade' }),
		subject: text().notNull(),
		personId: uuid()
			.notNull()
			.references(() => person.id)
	},
	(table) => [
		primaryKey({ columns: [table.platformId, table.subject] }),
		uniqueIndex('lti_link_person').on(table.platformId, table.personId),
		index().on(table.personId)
	]
);

/**
 * A learning system that wants to hear when somebody has finished a programme or a module of it. Whether they
 * have stands with their turn; this is told once.
 */
export const ltiResult = pgTable(
	'lti_result',
	{
		id: uuid().primaryKey().defaultRandom(),
		platformId: uuid()
			.notNull()
			.references(() => ltiPlatform.id, { onDelete: 'cascade' }),
		personId: uuid()
			.notNull()
			.references(() => person.id),
		/** The address of the column in its marks. */
		lineItem: text().notNull(),
		programme: text().notNull(),
		module: text(),
		askedOn: date().notNull(),
		/** The day on which it was told, or was refused for good. */
		closedOn: date(),
		/** What went wrong last. */
		trouble: text({ enum: resultTroubles }),
		/** Times in a row. */
		attempts: integer().notNull().default(0),
		/** Nothing is tried before. */
		retryAt: timestamp({ withTimezone: true })
	},
	(table) => [
		uniqueIndex('lti_result_once').on(table.personId, table.platformId, table.lineItem),
		index('lti_result_open')
			.on(table.platformId)
			.where(sql`${table.closedOn} is null`)
	]
);
