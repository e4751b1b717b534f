import { date, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { person } from './person.ts';
import type { enrolment } from './learning.ts';

/** A line of a list of old proofs, as HR looks at it: nothing but these three cells is ever kept. */
export type ProofLine = { line: number; number: string; what: string; day: string };

/**
 * A list of completions and oath dates from before, that HR brought: first as lines to look at, then as
 * what it made. Lines go when it is taken over or after a day.
 */
export const proofImport = pgTable(
	'proof_import',
	{
		id: uuid().primaryKey().defaultRandom(),
		state: text({ enum: ['draft', 'taken', 'undone'] })
			.notNull()
			.default('draft'),
		broughtBy: uuid()
			.notNull()
			.references(() => person.id),
		broughtAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		fileName: text().notNull(),
		lines: jsonb().$type<ProofLine[]>(),
		/** Heads of columns that were thrown away on arrival. */
		cut: text().array().notNull().default([]),
		takenOn: date(),
		counts: jsonb().$type<Record<string, number>>().notNull().default({}),
		/** Ids of the turns and of the dates that it made. */
		turns: uuid().array().notNull().default([]),
		oaths: uuid().array().notNull().default([]),
		undoneBy: uuid().references(() => person.id),
		undoneOn: date()
	},
	(table) => [index().on(table.state, table.broughtAt)]
);

/** A turn with all that hangs on it, so that it can be put back as it was. */
export type KeptTurn = {
	turn: typeof enrolment.$inferSelect;
	items: { module: string; item: string; doneOn: string }[];
	modules: { module: string; completedOn: string }[];
	/** The code of its certificate. */
	code: string | null;
};

/**
 * That HR put a completion right, and why: it was not there (`before` null), it was on another day, or it
 * was not finished at all (`after` null). A correction stays when it is undone.
 */
export const completionCorrection = pgTable(
	'completion_correction',
	{
		id: uuid().primaryKey().defaultRandom(),
		personId: uuid()
			.notNull()
			.references(() => person.id),
		/** The turn; it may be gone. */
		enrolmentId: uuid().notNull(),
		act: text({ enum: ['add', 'change', 'remove'] }).notNull(),
		reason: text().notNull(),
		before: jsonb().$type<KeptTurn>(),
		after: jsonb().$type<KeptTurn>(),
		/** The code of a certificate that no longer proves anything. */
		withdrawnCode: text(),
		madeBy: uuid()
			.notNull()
			.references(() => person.id),
		madeAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
		undoneBy: uuid().references(() => person.id),
		undoneOn: date()
	},
	(table) => [
		index().on(table.personId),
		index().on(table.enrolmentId),
		index().on(table.withdrawnCode)
	]
);
