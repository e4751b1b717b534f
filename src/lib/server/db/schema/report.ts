import {
	boolean,
	date,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core';
import type { Book } from '../../../report/book/book.ts';
import type { Draft } from '../../../report/book/draft.ts';
import { indicators, pillars } from '../../../report/book/plan-row.ts';
import type { Sheet } from '../../../report/sheet/sheet.ts';
import { bytea } from './bytea.ts';
import { person } from './person.ts';

/** A table that the organisation types in. `revision` rises with every change: two tabs do not overwrite. */
export const reportTable = pgTable('report_table', {
	id: uuid().primaryKey().defaultRandom(),
	/** The year it is about; nothing for a table over several. */
	year: integer(),
	sheet: jsonb().$type<Sheet>().notNull(),
	revision: integer().notNull().default(1),
	changedOn: date().notNull(),
	changedBy: uuid().references(() => person.id),
	/** Thrown away; it can be put back. */
	removedOn: date()
});

/** A table as it was before a change, the last ones only: what undo goes back to. */
export const reportTableBefore = pgTable(
	'report_table_before',
	{
		tableId: uuid()
			.notNull()
			.references(() => reportTable.id, { onDelete: 'cascade' }),
		revision: integer().notNull(),
		sheet: jsonb().$type<Sheet>().notNull()
	},
	(table) => [primaryKey({ columns: [table.tableId, table.revision] })]
);

/** A topic of the year plan. */
export const yearPlanItem = pgTable('year_plan_item', {
	id: uuid().primaryKey().defaultRandom(),
	pillar: text({ enum: pillars }).notNull(),
	topic: text().notNull(),
	state: text().notNull().default(''),
	action: text().notNull().default(''),
	/** The role that sees to it. */
	owner: text().notNull().default(''),
	position: integer().notNull(),
	removedOn: date()
});

/** How far a topic was in a year. */
export const yearPlanStatus = pgTable(
	'year_plan_status',
	{
		itemId: uuid()
			.notNull()
			.references(() => yearPlanItem.id, { onDelete: 'cascade' }),
		year: integer().notNull(),
		indicator: text({ enum: indicators }).notNull(),
		note: text().notNull().default('')
	},
	(table) => [primaryKey({ columns: [table.itemId, table.year] })]
);

/** An annual report: what is being written. What was published of it stands in `report_edition`. */
export const report = pgTable('report', {
	id: uuid().primaryKey().defaultRandom(),
	/** In the address of its page: letters, digits and hyphens. */
	slug: text().notNull().unique(),
	title: text().notNull(),
	subtitle: text().notNull().default(''),
	language: text({ enum: ['nl', 'en'] })
		.notNull()
		.default('nl'),
	years: integer().array().notNull(),
	/** The day whose staff and units count as denominator. */
	countedOn: date().notNull(),
	draft: jsonb().$type<Draft>().notNull(),
	/** Rises with every change: a signature is for one revision. */
	revision: integer().notNull().default(1),
	/** Who may read what is published. */
	audience: text({ enum: ['internal', 'public'] })
		.notNull()
		.default('internal'),
	madeBy: uuid().references(() => person.id),
	changedBy: uuid().references(() => person.id),
	changedOn: date().notNull()
});

/** Who was asked to read a draft, and to sign it or not. */
export const reportReader = pgTable(
	'report_reader',
	{
		reportId: uuid()
			.notNull()
			.references(() => report.id, { onDelete: 'cascade' }),
		personId: uuid()
			.notNull()
			.references(() => person.id),
		signs: boolean().notNull().default(false),
		askedOn: date().notNull()
	},
	(table) => [primaryKey({ columns: [table.reportId, table.personId] })]
);

/** A remark about a chapter of a draft. */
export const reportComment = pgTable('report_comment', {
	id: uuid().primaryKey().defaultRandom(),
	reportId: uuid()
		.notNull()
		.references(() => report.id, { onDelete: 'cascade' }),
	/** Id of the chapter; '' is the report as a whole. */
	chapter: text().notNull(),
	/** Id of the part; '' is the whole chapter. */
	part: text().notNull().default(''),
	by: uuid()
		.notNull()
		.references(() => person.id),
	at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
	words: text().notNull(),
	settledOn: date()
});

/** That a second person agrees with one revision: as it was, down to the last number (`digest`). */
export const reportSignature = pgTable(
	'report_signature',
	{
		reportId: uuid()
			.notNull()
			.references(() => report.id, { onDelete: 'cascade' }),
		revision: integer().notNull(),
		by: uuid()
			.notNull()
			.references(() => person.id),
		/** As it is printed: a name and a function. */
		signedAs: text().notNull(),
		/** SHA-256, in hexadecimal, of the book that was signed. */
		digest: text().notNull(),
		signedOn: date().notNull()
	},
	(table) => [primaryKey({ columns: [table.reportId, table.revision, table.by] })]
);

/** What was published: frozen. A later one never changes an earlier one (a trigger refuses it). */
export const reportEdition = pgTable(
	'report_edition',
	{
		reportId: uuid()
			.notNull()
			.references(() => report.id),
		edition: integer().notNull(),
		book: jsonb().$type<Book>().notNull(),
		/** SHA-256, in hexadecimal, of the book. */
		digest: text().notNull(),
		publishedBy: uuid().references(() => person.id)
	},
	(table) => [primaryKey({ columns: [table.reportId, table.edition] })]
);

/** A file made of an edition, kept to be quick: it can be thrown away and made anew. */
export const reportFile = pgTable(
	'report_file',
	{
		reportId: uuid().notNull(),
		edition: integer().notNull(),
		name: text().notNull(),
		bytes: bytea().notNull()
	},
	(table) => [primaryKey({ columns: [table.reportId, table.edition, table.name] })]
);

/** A PDF that goes with a report. */
export const reportAppendix = pgTable('report_appendix', {
	id: uuid().primaryKey().defaultRandom(),
	reportId: uuid()
		.notNull()
		.references(() => report.id, { onDelete: 'cascade' }),
	title: text().notNull(),
	sha256: text().notNull(),
	bytes: bytea().notNull(),
	/** No longer of the draft; editions that name it keep it. */
	dropped: boolean().notNull().default(false)
});
