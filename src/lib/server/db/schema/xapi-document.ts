import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { documentKinds } from '../../../xapi/document.ts';
import { bytea } from './bytea.ts';

/**
 * What outside systems keep in the record store besides statements: states and profiles. Keys are made by
 * db/record-keys.ts. Nothing refers to a statement: documents may be there of activities that have none.
 */
export const xapiDocument = pgTable(
	'xapi_document',
	{
		/** Of all that tells one document from another together. */
		key: uuid().primaryKey(),
		kind: text({ enum: documentKinds }).notNull(),
		activity: uuid(),
		agent: uuid(),
		registration: uuid(),
		/** `stateId` or `profileId`. */
		name: text().notNull(),
		contentType: text().notNull(),
		bytes: bytea().notNull(),
		/** SHA-1 of the bytes, in hex. */
		etag: text().notNull(),
		updated: timestamp({ withTimezone: true, precision: 3, mode: 'string' }).notNull()
	},
	(table) => [
		index('xapi_document_agent').on(table.agent, table.activity),
		index('xapi_document_activity').on(table.activity)
	]
);
