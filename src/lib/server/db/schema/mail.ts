import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core';
import { person } from './person.ts';

/** `sending`: being handed to the mail server; a row that stays so belongs to a process that stopped. */
export const mailStates = ['waiting', 'sending', 'sent', 'refused', 'dropped'] as const;

/**
 * A mail that has to go out, put here in the transaction of what it is about. What it says is written when it
 * is sent; no token, link or text lies here. See docs/decisions/036-mail.md.
 */
export const mailOutbox = pgTable(
	'mail_outbox',
	{
		/** Also the name of the message, so that a server sees that it got one twice. */
		id: uuid().primaryKey().defaultRandom(),
		kind: text().notNull(),
		personId: uuid().references(() => person.id),
		/** For who is no person here; else the address of the moment. */
		to: text(),
		data: jsonb().$type<Record<string, string | number>>().notNull().default({}),
		state: text({ enum: mailStates }).notNull().default('waiting'),
		/** While it waits. */
		notBefore: timestamp({ withTimezone: true }).defaultNow(),
		attempts: integer().notNull().default(0),
		queuedOn: date().notNull(),
		/** The day on which it was sent, refused or dropped. */
		settledOn: date(),
		/** Why the server refused it, or why it was not sent. */
		reason: text(),
		/** The address that was refused. */
		address: text(),
		/** Somebody looked at the refusal. */
		handledOn: date()
	},
	(table) => [
		check(
			'mail_outbox_for_somebody',
			sql`${table.personId} is not null or ${table.to} is not null`
		),
		index('mail_outbox_waiting')
			.on(table.notBefore)
			.where(sql`${table.state} in ('waiting', 'sending')`),
		index().on(table.personId),
		index().on(table.settledOn)
	]
);

/** That somebody was written to about something, so that it happens once: kept when the mail is forgotten. */
export const mailOnce = pgTable(
	'mail_once',
	{
		personId: uuid()
			.notNull()
			.references(() => person.id),
		kind: text().notNull(),
		/** The programme; nothing for a digest. */
		about: text().notNull().default(''),
		/** The day it belongs to: when a duty is due or began, or the first day of a week or month. */
		round: date().notNull()
	},
	(table) => [primaryKey({ columns: [table.personId, table.kind, table.about, table.round] })]
);

/** The organisation's own words of a mail; without a row it has ours. */
export const mailText = pgTable(
	'mail_text',
	{
		kind: text().notNull(),
		language: text({ enum: ['nl', 'en'] }).notNull(),
		subject: text().notNull(),
		body: text().notNull(),
		changedOn: date().notNull(),
		changedBy: uuid().references(() => person.id)
	},
	(table) => [primaryKey({ columns: [table.kind, table.language] })]
);

/** Somebody does not want a digest. */
export const mailOptOut = pgTable(
	'mail_opt_out',
	{
		personId: uuid()
			.notNull()
			.references(() => person.id),
		kind: text().notNull(),
		since: date().notNull()
	},
	(table) => [primaryKey({ columns: [table.personId, table.kind] })]
);

/** How the mail server answered last: one row, gone when all is well. */
export const mailTrouble = pgTable('mail_trouble', {
	id: integer().primaryKey().default(1),
	trouble: text().notNull(),
	since: timestamp({ withTimezone: true }).notNull(),
	/** Times in a row. */
	times: integer().notNull().default(1),
	retryAt: timestamp({ withTimezone: true }).notNull()
});

/** What the organisation chose about reminders: one row, and nothing goes out without it. */
export const reminderSetting = pgTable('reminder_setting', {
	id: integer().primaryKey().default(1),
	on: boolean().notNull().default(false),
	/** Nothing goes out until this day; null: not paused. */
	pausedUntil: date(),
	/** The reminders that are sent. */
	steps: text().array().notNull(),
	managerDigest: boolean().notNull().default(false),
	/** The day on which the works council agreed that managers see who is not done; null: no names. */
	namesAgreedOn: date(),
	hrDigest: boolean().notNull().default(false),
	changedOn: date().notNull(),
	changedBy: uuid().references(() => person.id)
});
