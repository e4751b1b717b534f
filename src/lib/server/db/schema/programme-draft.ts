import { sql } from 'drizzle-orm';
import {
	check,
	date,
	foreignKey,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core';
import type { ProgrammeDraft } from '../../../programme/compose/draft.ts';
import type { Programme } from '../../../programme/schema.ts';
import { programmeVersion } from './learning.ts';
import { person } from './person.ts';

/** A programme as it is being written. What was published of it stands in `programme_version`. */
export const programmeDraft = pgTable('programme_draft', {
	/** The id of the programme: it never changes and is never used again. */
	id: text().primaryKey(),
	draft: jsonb().$type<ProgrammeDraft>().notNull(),
	/** The programme of the library as it was when ours was last laid beside it; nothing when it is all ours. */
	library: jsonb().$type<Programme>(),
	/** Rises with every change: a review is of one revision. */
	revision: integer().notNull().default(1),
	/** The revision that somebody is asked to review. */
	askedRevision: integer(),
	askedBy: uuid().references(() => person.id),
	/** The revision that a second person agreed with. */
	agreedRevision: integer(),
	agreedBy: uuid().references(() => person.id),
	changedBy: uuid().references(() => person.id),
	changedOn: date().notNull(),
	/** Thrown away; it can be put back. */
	removedOn: date()
});

/** Who wrote on a programme since it was last published: none of them is its second person. */
export const programmeWriter = pgTable(
	'programme_writer',
	{
		programme: text()
			.notNull()
			.references(() => programmeDraft.id, { onDelete: 'cascade' }),
		personId: uuid()
			.notNull()
			.references(() => person.id)
	},
	(table) => [primaryKey({ columns: [table.programme, table.personId] })]
);

/** A remark about a programme that is being written. */
export const programmeComment = pgTable(
	'programme_comment',
	{
		id: uuid().primaryKey().defaultRandom(),
		programme: text()
			.notNull()
			.references(() => programmeDraft.id, { onDelete: 'cascade' }),
		/** Id of the module; '' is the programme as a whole. */
		module: text().notNull().default(''),
		words: text().notNull(),
		by: uuid().references(() => person.id),
		at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
		settledOn: date()
	},
	(table) => [index().on(table.programme)]
);

/** Who published a version of our own, and who agreed with it. A version of the library has no row. */
export const programmePublication = pgTable(
	'programme_publication',
	{
		programme: text().notNull(),
		version: integer().notNull(),
		by: uuid().references(() => person.id),
		agreedBy: uuid().references(() => person.id)
	},
	(table) => [
		primaryKey({ columns: [table.programme, table.version] }),
		foreignKey({
			columns: [table.programme, table.version],
			foreignColumns: [programmeVersion.programme, programmeVersion.version]
		}),
		check('programme_publication_second_person', sql`${table.by} <> ${table.agreedBy}`)
	]
);

/**
 * A time in which nobody new gets a programme: from a day, until the day on which it came back, or open.
 * It is dated, so that what was counted on a day is counted the same later.
 */
export const programmeWithdrawal = pgTable(
	'programme_withdrawal',
	{
		id: uuid().primaryKey().defaultRandom(),
		programme: text().notNull(),
		startsOn: date().notNull(),
		/** The first day on which it is offered again. */
		endsOn: date(),
		by: uuid().references(() => person.id)
	},
	(table) => [index().on(table.programme)]
);
