import { sql } from 'drizzle-orm';
import {
	bigint,
	boolean,
	date,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core';
import { versions } from '../../../xapi/any/statement.ts';
import { asideReasons, forwardTroubles } from '../../../xapi/forward/trouble.ts';
import { person } from './person.ts';
import { record } from './record.ts';

/**
 * A record store elsewhere that gets what ours has. What it still has to get is everything after `sentTo`:
 * there is no second copy of it. See docs/decisions/045-forwarding.md.
 */
export const forwardTarget = pgTable('forward_target', {
	id: uuid().primaryKey().defaultRandom(),
	name: text().notNull(),
	/** The address above `/statements`. */
	endpoint: text().notNull(),
	userName: text().notNull(),
	/** Sealed with a key from AUTH_SECRET. */
	secret: text().notNull(),
	version: text({ enum: versions }).notNull(),
	/** Only these verbs; none: every verb. */
	verbs: text().array().notNull(),
	/** Only what is about these activities; none: about anything. One that ends in `/` holds all below it. */
	activities: text().array().notNull(),
	/** What other systems wrote here goes along too. */
	others: boolean().notNull().default(false),
	/** The place in the record store up to which all was sent, set aside or not meant for it. */
	sentTo: bigint({ mode: 'bigint' }).notNull(),
	paused: boolean().notNull().default(false),
	/** What went wrong last, until something arrived again. */
	trouble: text({ enum: forwardTroubles }),
	/** Times in a row. */
	attempts: integer().notNull().default(0),
	/** Nothing is tried before. */
	retryAt: timestamp({ withTimezone: true }),
	lastSentOn: date(),
	madeOn: date().notNull(),
	changedBy: uuid().references(() => person.id)
});

/** A statement that a store does not take. It is told to it no more, until an administrator has it tried again. */
export const forwardAside = pgTable(
	'forward_aside',
	{
		targetId: uuid()
			.notNull()
			.references(() => forwardTarget.id, { onDelete: 'cascade' }),
		statementId: uuid()
			.notNull()
			.references(() => record.id, { onDelete: 'cascade' }),
		reason: text({ enum: asideReasons }).notNull(),
		/** What the store answered, cut short. */
		says: text().notNull().default(''),
		on: date().notNull(),
		/** An administrator asked for another try, which has not been made yet. */
		again: boolean().notNull().default(false)
	},
	(table) => [
		primaryKey({ columns: [table.statementId, table.targetId] }),
		index('forward_aside_again')
			.on(table.targetId)
			.where(sql`${table.again}`),
		index('forward_aside_target').on(table.targetId, table.on)
	]
);
