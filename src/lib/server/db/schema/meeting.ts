import { sql } from 'drizzle-orm';
import {
	boolean,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uuid
} from 'drizzle-orm/pg-core';
import { meetingForms, meetingKinds, type PlannedAgenda } from '../../../live/meeting.ts';
import { liveActivity } from './live.ts';
import { person } from './person.ts';
import { unit } from './unit.ts';

/** A meeting that somebody prepares, leads and may put in the calendar. */
export const meetingPlan = pgTable(
	'meeting_plan',
	{
		id: uuid().primaryKey().defaultRandom(),
		title: text().notNull(),
		/** Cards and statements by their id; other items written out. */
		agenda: jsonb().$type<PlannedAgenda>().notNull(),
		/** Numbers in the room from the first result on. */
		exact: boolean().notNull().default(false),
		/** The manager of people who take part is there. */
		manager: boolean().notNull().default(false),
		unitId: uuid().references(() => unit.id),
		form: text({ enum: meetingForms }).notNull(),
		kind: text({ enum: meetingKinds }).notNull(),
		/** What attending completes: `<programme>/<module>`, or nothing. */
		module: text(),
		ownerId: uuid()
			.notNull()
			.references(() => person.id),
		/** Others who lead. */
		helpers: uuid()
			.array()
			.notNull()
			.default(sql`'{}'`),
		/** In the calendar: the day, the time as `HH:MM`, how long and where. */
		heldOn: date(),
		startsAt: text(),
		minutes: integer(),
		place: text().notNull().default(''),
		/** Who sees it in the calendar and may sign up. */
		openFor: text({ enum: ['nobody', 'unit', 'everyone'] })
			.notNull()
			.default('nobody'),
		capacity: integer(),
		/** The meeting it became. */
		activityId: uuid().references(() => liveActivity.id, { onDelete: 'set null' })
	},
	(table) => [index().on(table.ownerId), index().on(table.heldOn)]
);

/** Who wants to come to a meeting of the calendar; gone a month after it. */
export const meetingSignUp = pgTable(
	'meeting_sign_up',
	{
		planId: uuid()
			.notNull()
			.references(() => meetingPlan.id, { onDelete: 'cascade' }),
		personId: uuid()
			.notNull()
			.references(() => person.id)
	},
	(table) => [primaryKey({ columns: [table.planId, table.personId] })]
);

/** A team asks for a meeting (vraag een sessie aan). */
export const meetingRequest = pgTable('meeting_request', {
	id: uuid().primaryKey().defaultRandom(),
	askedBy: uuid()
		.notNull()
		.references(() => person.id),
	unitId: uuid().references(() => unit.id),
	kind: text({ enum: meetingKinds }).notNull(),
	/** About how many people. */
	people: integer(),
	/** What it should be about, and when, in the words of who asks. */
	wish: text().notNull(),
	period: text().notNull().default(''),
	askedOn: date().notNull(),
	state: text({ enum: ['open', 'taken', 'done', 'withdrawn'] })
		.notNull()
		.default('open'),
	takenBy: uuid().references(() => person.id),
	planId: uuid().references(() => meetingPlan.id, { onDelete: 'set null' })
});

/**
 * What a group thought of a question (zo dachten wij erover). It names no unit, session, person or day: who
 * proposed it is forgotten when a second person publishes it.
 */
export const caseBookEntry = pgTable('case_book_entry', {
	id: uuid().primaryKey().defaultRandom(),
	question: text().notNull(),
	arguments: text().notNull(),
	agreement: text().notNull(),
	themes: text().array().notNull(),
	/** The month in which somebody looks at it again, as `YYYY-MM`. */
	reviewIn: text().notNull(),
	state: text({ enum: ['proposed', 'published'] })
		.notNull()
		.default('proposed'),
	proposedBy: uuid().references(() => person.id),
	/** Why it was not published as it is, for who proposed it. */
	remark: text().notNull().default('')
});
