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
import { bytea } from './bytea.ts';
import { person } from './person.ts';

/** What an organisation writes itself: a dilemma or another item, or its own texts (one row). */
export const ownKinds = ['item', 'texts'] as const;
/** What was done with something own, in the order of time. */
export const ownActs = ['publish', 'withdraw'] as const;

/**
 * Something own as it is being written: data, never compiled. `id` is the id of the item, or `organisation`
 * for the texts. What was published of it stands in `own_publication`.
 */
export const ownDraft = pgTable('own_draft', {
	id: text().primaryKey(),
	kind: text({ enum: ownKinds }).notNull(),
	draft: jsonb().$type<Record<string, unknown>>().notNull(),
	/** Rises with every change: two tabs do not overwrite, and a review is of one revision. */
	revision: integer().notNull().default(1),
	/** The revision that somebody is asked to review; it stands still until it is taken back or published. */
	askedRevision: integer(),
	askedBy: uuid().references(() => person.id),
	/** The revision that a second person agreed with. */
	agreedRevision: integer(),
	agreedBy: uuid().references(() => person.id),
	changedBy: uuid().references(() => person.id),
	changedOn: date().notNull(),
	/** Thrown away before it was ever published; the id stays taken. */
	removedOn: date()
});

/** Who wrote on a draft since it was last published: none of them is its second person. */
export const ownWriter = pgTable(
	'own_writer',
	{
		draftId: text()
			.notNull()
			.references(() => ownDraft.id, { onDelete: 'cascade' }),
		personId: uuid()
			.notNull()
			.references(() => person.id)
	},
	(table) => [primaryKey({ columns: [table.draftId, table.personId] })]
);

/** A remark of a reader about a draft; `field` is where, '' is the draft as a whole. */
export const ownComment = pgTable(
	'own_comment',
	{
		id: uuid().primaryKey().defaultRandom(),
		draftId: text()
			.notNull()
			.references(() => ownDraft.id, { onDelete: 'cascade' }),
		revision: integer().notNull(),
		field: text().notNull().default(''),
		words: text().notNull(),
		by: uuid().references(() => person.id),
		at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
		settledOn: date()
	},
	(table) => [index().on(table.draftId)]
);

/**
 * What came out and what was withdrawn. It only grows: the newest row of each `draftId` is what people get,
 * and the highest `edition` tells a process whether it has the newest of everything.
 */
export const ownPublication = pgTable(
	'own_publication',
	{
		edition: integer().primaryKey().generatedAlwaysAsIdentity(),
		draftId: text()
			.notNull()
			.references(() => ownDraft.id),
		kind: text({ enum: ownKinds }).notNull(),
		act: text({ enum: ownActs }).notNull(),
		version: integer().notNull(),
		/** The whole text, also of a withdrawal: who has it in a plan can finish it. */
		content: jsonb().$type<Record<string, unknown>>().notNull(),
		by: uuid().references(() => person.id),
		agreedBy: uuid().references(() => person.id),
		doneOn: date().notNull()
	},
	(table) => [
		index().on(table.draftId),
		check('own_publication_second_person', sql`${table.by} <> ${table.agreedBy}`)
	]
);

/** An image, video, captions or document for own items, by its name in the address `/media/own/<name>`. */
export const ownMedia = pgTable('own_media', {
	name: text().primaryKey(),
	type: text().notNull(),
	bytes: bytea().notNull(),
	sha256: text().notNull(),
	/** What is to be seen or heard, for who finds it in the list. */
	about: text().notNull(),
	/** Its maker and licence. */
	source: text().notNull(),
	addedBy: uuid().references(() => person.id),
	addedOn: date().notNull(),
	/** No longer offered; what was published with it keeps it. */
	dropped: boolean().notNull().default(false)
});
