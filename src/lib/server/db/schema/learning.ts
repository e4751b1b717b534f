import { sql } from 'drizzle-orm';
import {
	date,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import type { Plan } from '../../../programme/plan.ts';
import type { Programme } from '../../../programme/schema.ts';
import { person } from './person.ts';

/** A published programme never changes: a change is a next version. */
export const programmeVersion = pgTable(
	'programme_version',
	{
		programme: text().notNull(),
		version: integer().notNull(),
		definition: jsonb().$type<Programme>().notNull(),
		publishedOn: date().notNull()
	},
	(table) => [primaryKey({ columns: [table.programme, table.version] })]
);

/**
 * Somebody's turn through one version of a programme. `plan` holds the items drawn for this person at
 * the start, so a later version changes nothing. Dates only, no times. `proves` is the programme that
 * the completion counts for (a programme in easy Dutch proves the ordinary one).
 */
export const enrolment = pgTable(
	'enrolment',
	{
		id: uuid().primaryKey().defaultRandom(),
		personId: uuid()
			.notNull()
			.references(() => person.id),
		programme: text().notNull(),
		version: integer().notNull(),
		proves: text().notNull(),
		plan: jsonb().$type<Plan>().notNull(),
		startedOn: date().notNull(),
		completedOn: date()
	},
	(table) => [
		index().on(table.proves, table.completedOn),
		index().on(table.personId),
		uniqueIndex('enrolment_one_open')
			.on(table.personId, table.programme)
			.where(sql`completed_on is null`)
	]
);

/** An item is done: that somebody took part, never what was chosen. */
export const itemDone = pgTable(
	'item_done',
	{
		enrolmentId: uuid()
			.notNull()
			.references(() => enrolment.id, { onDelete: 'cascade' }),
		module: text().notNull(),
		item: text().notNull(),
		doneOn: date().notNull()
	},
	(table) => [primaryKey({ columns: [table.enrolmentId, table.module, table.item] })]
);

/** A module is done. */
export const moduleDone = pgTable(
	'module_done',
	{
		enrolmentId: uuid()
			.notNull()
			.references(() => enrolment.id, { onDelete: 'cascade' }),
		module: text().notNull(),
		completedOn: date().notNull()
	},
	(table) => [primaryKey({ columns: [table.enrolmentId, table.module] })]
);

/** The code on a certificate: it proves one completion and leads nowhere else. */
export const certificate = pgTable('certificate', {
	code: text().primaryKey(),
	enrolmentId: uuid()
		.notNull()
		.unique()
		.references(() => enrolment.id, { onDelete: 'cascade' })
});
