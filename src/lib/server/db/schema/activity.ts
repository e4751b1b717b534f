import { sql } from 'drizzle-orm';
import { date, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { activityKinds, type Activity } from '../../../report/activity/activity.ts';
import { person } from './person.ts';
import { unit } from './unit.ts';

/** An entry of the register of activities: numbers, no names of who took part. */
export const activity = pgTable(
	'activity',
	{
		id: uuid().primaryKey().defaultRandom(),
		/** Copies of what the body says, to find it by. */
		kind: text({ enum: activityKinds }).notNull(),
		startsOn: date().notNull(),
		endsOn: date().notNull(),
		body: jsonb().$type<Activity>().notNull(),
		addedBy: uuid().references(() => person.id),
		/** Who looked at the numbers and says that they are right; a change takes it away. */
		confirmedBy: uuid().references(() => person.id),
		confirmedOn: date()
	},
	(table) => [index().on(table.startsOn)]
);

/** An entry of the register as it is kept in the list of changes. */
export type KeptActivity = {
	id: string;
	body: Activity;
	addedBy: string | null;
	confirmedBy: string | null;
	confirmedOn: string | null;
};

/**
 * What somebody did to the register, with all entries before and after, so that it can be undone: an
 * import puts in a whole file, a bulk change touches many. Nothing before is an entry that was added.
 */
export const activityChange = pgTable('activity_change', {
	id: uuid().primaryKey().defaultRandom(),
	at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
	by: uuid().references(() => person.id),
	act: text({ enum: ['add', 'change', 'remove', 'import', 'confirm'] }).notNull(),
	/** Ids that are touched. */
	touched: uuid()
		.array()
		.notNull()
		.default(sql`'{}'`),
	before: jsonb().$type<KeptActivity[]>().notNull(),
	after: jsonb().$type<KeptActivity[]>().notNull(),
	undoneAt: timestamp({ withTimezone: true, mode: 'string' }),
	undoneBy: uuid().references(() => person.id)
});

/** Something of the year calendar that is still to come; afterwards it leads to its entry of the register. */
export const plannedActivity = pgTable(
	'planned_activity',
	{
		id: uuid().primaryKey().defaultRandom(),
		kind: text({ enum: activityKinds }).notNull(),
		title: text().notNull(),
		startsOn: date().notNull(),
		endsOn: date().notNull(),
		/** `HH:MM`, or nothing for a whole day. */
		startsAt: text(),
		place: text().notNull().default(''),
		/** Nothing is for everyone. */
		unitId: uuid().references(() => unit.id),
		note: text().notNull().default(''),
		activityId: uuid().references(() => activity.id, { onDelete: 'set null' })
	},
	(table) => [index().on(table.startsOn)]
);

/**
 * That somebody took the oath or promise, or signed the integrity statement, and on which day. Whether it
 * was the oath or the promise tells a belief, and is never stored.
 */
export const oath = pgTable(
	'oath',
	{
		id: uuid().primaryKey().defaultRandom(),
		personId: uuid()
			.notNull()
			.references(() => person.id),
		kind: text({ enum: ['oath', 'integrity-statement'] }).notNull(),
		takenOn: date().notNull(),
		way: text({ enum: ['digital', 'room'] }).notNull(),
		/** The entry of the register that counts the same people: they are not counted twice. */
		activityId: uuid().references(() => activity.id, { onDelete: 'set null' })
	},
	(table) => [index().on(table.personId), index().on(table.takenOn)]
);
