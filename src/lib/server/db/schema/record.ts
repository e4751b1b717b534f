import { sql } from 'drizzle-orm';
import {
	bigint,
	boolean,
	index,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core';
import { bytea } from './bytea.ts';
import { xapiClient } from './xapi-client.ts';

// The record store: docs/decisions/044-record-store.md. A key is made by xapi/store/keys.ts.

const moment = () => timestamp({ withTimezone: true, precision: 3, mode: 'string' });

/** A statement as it is given out, with the keys by which it is found. */
export const record = pgTable(
	'record',
	{
		/** Its place in the order of commits, which is the order of `stored` too. */
		seq: bigint({ mode: 'bigint' }).primaryKey(),
		id: uuid().notNull().unique(),
		stored: moment().notNull(),
		body: text().notNull(),
		/** Who wrote it; null: it tells a fact of our own. */
		client: uuid().references(() => xapiClient.id),
		verb: uuid().notNull(),
		/** Null for a nameless group. */
		actor: uuid(),
		/** The activity, agent or group that is the object. */
		object: uuid(),
		registration: uuid(),
		/** Members of groups that are actor or object. */
		members: uuid().array(),
		/** Every agent and activity that it names anywhere. */
		related: uuid().array().notNull(),
		/** The statement that it is about. */
		ref: uuid(),
		voided: boolean().notNull().default(false),
		/** SHA-2 of the attachments that it brought. */
		files: text().array()
	},
	(table) => [
		index('record_stored').on(table.stored, table.seq),
		index('record_client').on(table.client, table.seq),
		index('record_verb').on(table.verb, table.seq),
		index('record_actor').on(table.actor, table.seq),
		index('record_object').on(table.object, table.seq),
		index('record_registration')
			.on(table.registration, table.seq)
			.where(sql`${table.registration} is not null`),
		index('record_members')
			.using('gin', table.members)
			.where(sql`${table.members} is not null`),
		index('record_related').using('gin', table.related),
		index('record_of_ref')
			.on(table.ref)
			.where(sql`${table.ref} is not null`),
		index('record_refers')
			.on(table.seq)
			.where(sql`${table.ref} is not null`),
		index('record_files')
			.using('gin', table.files)
			.where(sql`${table.files} is not null`)
	]
);

/**
 * What a statement is about, step by step: the statement that it refers to, the one which that refers to, and
 * so on. A target need not be there, or not yet.
 */
export const recordRef = pgTable(
	'record_ref',
	{
		source: bigint({ mode: 'bigint' })
			.notNull()
			.references(() => record.seq, { onDelete: 'cascade' }),
		target: uuid().notNull(),
		/** How many steps lie between: 1 for the statement that it names. */
		depth: smallint().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.source, table.depth] }),
		index('record_ref_target').on(table.target, table.source)
	]
);

/** What came along with a statement, once for each content. */
export const recordFile = pgTable('record_file', {
	sha2: text().primaryKey(),
	contentType: text().notNull(),
	bytes: bytea().notNull()
});

/** What all statements together say of an activity. */
export const recordActivity = pgTable('record_activity', {
	key: uuid().primaryKey(),
	iri: text().notNull(),
	definition: text().notNull()
});

/** The last place and moment given out, in one row: who writes holds it until the commit. */
export const recordHead = pgTable('record_head', {
	one: boolean().primaryKey().default(true),
	seq: bigint({ mode: 'bigint' }).notNull(),
	stored: moment().notNull()
});
