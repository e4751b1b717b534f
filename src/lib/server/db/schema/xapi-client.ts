import { date, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { scopes } from '../../../xapi/scope.ts';
import { person } from './person.ts';

/** A system that may use the record store. Its id is its user name; only the hash of its secret is kept. */
export const xapiClient = pgTable('xapi_client', {
	id: uuid().primaryKey().defaultRandom(),
	name: text().notNull(),
	secretHash: text().notNull(),
	scopes: text({ enum: scopes }).array().notNull(),
	madeBy: uuid().references(() => person.id),
	madeOn: date().notNull(),
	lastUsedOn: date(),
	revokedOn: date()
});
