import { sql } from 'drizzle-orm';
import { bigint, date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { outsideTroubles } from '../../../xapi/outside.ts';
import { person } from './person.ts';
import { xapiClient } from './xapi-client.ts';

/** An activity of another system that counts as a programme here, when that system tells that somebody did it. */
export const outsideCourse = pgTable(
	'outside_course',
	{
		id: uuid().primaryKey().defaultRandom(),
		clientId: uuid()
			.notNull()
			.references(() => xapiClient.id),
		/** The IRI of the activity there. */
		activity: text().notNull(),
		verbs: text().array().notNull(),
		programme: text().notNull(),
		/** Accounts under this home page are called by personnel number; null: people are known by e-mail. */
		homePage: text(),
		/** Statements up to here were looked at, by their place in the record store. */
		followedTo: bigint({ mode: 'bigint' }).notNull(),
		madeBy: uuid().references(() => person.id),
		madeOn: date().notNull(),
		/** It counts no longer. Its home page still says how people are called in what came in. */
		droppedOn: date()
	},
	(table) => [
		uniqueIndex('outside_course_holds')
			.on(table.clientId, table.activity)
			.where(sql`${table.droppedOn} is null`)
	]
);

/** What became of a statement that says that somebody completed such an activity. Who it was stands in the record only. */
export const outsideCompletion = pgTable(
	'outside_completion',
	{
		/** Of the statement in the record store; it may be gone. */
		statementId: uuid().primaryKey(),
		courseId: uuid().references(() => outsideCourse.id, { onDelete: 'set null' }),
		state: text({ enum: ['counted', 'known', 'unmatched', 'voided'] }).notNull(),
		/** Why it does not count, of one that is unmatched. */
		trouble: text({ enum: outsideTroubles }),
		/** The turn that it made; it may be gone. */
		enrolmentId: uuid(),
		seenOn: date().notNull()
	},
	(table) => [
		index('outside_completion_unmatched')
			.on(table.courseId)
			.where(sql`${table.state} = 'unmatched'`)
	]
);

/** How far who follows the record store has come. */
export const recordFollower = pgTable('record_follower', {
	name: text().primaryKey(),
	seq: bigint({ mode: 'bigint' }).notNull()
});
