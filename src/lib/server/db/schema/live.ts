import { sql } from 'drizzle-orm';
import {
	boolean,
	date,
	index,
	integer,
	jsonb,
	numeric,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { meetingForms, meetingKinds } from '../../../live/meeting.ts';
import type { Script } from '../../../live/script.ts';
import { bytea } from './bytea.ts';
import { person } from './person.ts';
import { unit } from './unit.ts';

// A session leaves its script and the fact that it was held. What somebody chose in it is in memory only,
// and leaves it sealed, in the schema `box`: docs/decisions/008-live-votes-in-memory.md.

/** A meeting that was held, in numbers. No row of it, or in it, says anything of a choice. */
export const liveActivity = pgTable('live_activity', {
	id: uuid().primaryKey().defaultRandom(),
	heldOn: date().notNull(),
	title: text().notNull().default(''),
	/** Who led it, and may still write down the head count and the agreement. */
	ledBy: uuid().references(() => person.id),
	unitId: uuid().references(() => unit.id),
	/** What attending completes: `<programme>/<module>`, or nothing. */
	module: text(),
	/** Themes of the cards that were on the agenda. */
	themes: text()
		.array()
		.notNull()
		.default(sql`'{}'`),
	form: text({ enum: meetingForms }).notNull(),
	kind: text({ enum: meetingKinds }).notNull(),
	/** By the head count; without one, the devices that took part. */
	participants: integer().notNull().default(0),
	/** The head count as it was typed; null while nobody counted. */
	inRoom: integer(),
	online: integer(),
	/** The most choices in one round: what the head count is checked against. */
	mostChoices: integer().notNull().default(0),
	rated: integer().notNull().default(0),
	/** The average of the ratings, from five of them. */
	rating: numeric({ precision: 3, scale: 1, mode: 'number' }),
	/** What the group agreed, without names. */
	note: text().notNull().default('')
});

/** Who signed in for the completion. All rows of an activity are written anew together, by person. */
export const liveAttendance = pgTable(
	'live_attendance',
	{
		activityId: uuid()
			.notNull()
			.references(() => liveActivity.id, { onDelete: 'cascade' }),
		personId: uuid()
			.notNull()
			.references(() => person.id)
	},
	(table) => [primaryKey({ columns: [table.activityId, table.personId] })]
);

/**
 * A session that runs: its script, and the key that its tokens are sealed with, itself sealed under the
 * secret of the installation. What is left of one that ended is its code, to say so, and the days.
 */
export const liveSession = pgTable(
	'live_session',
	{
		id: uuid().primaryKey(),
		code: text().notNull(),
		script: jsonb().$type<Script>(),
		sealedKey: bytea(),
		facilitators: uuid().array().notNull(),
		activityId: uuid().references(() => liveActivity.id, { onDelete: 'set null' }),
		startedOn: date().notNull(),
		endedOn: date(),
		/** The number of the process that has it in memory, which holds a lock under that number while it lives. */
		holder: integer(),
		/** Rises each time a process takes it: what an earlier one still writes goes nowhere. */
		claims: integer().notNull().default(0),
		/** Another process was asked for it, and waits. */
		wanted: boolean().notNull().default(false)
	},
	(table) => [
		uniqueIndex('live_session_running_code')
			.on(table.code)
			.where(sql`${table.endedOn} is null`),
		index('live_session_holder').on(table.holder)
	]
);
