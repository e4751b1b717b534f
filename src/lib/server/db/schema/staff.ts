import { boolean, date, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Row } from '../../../staff/list.ts';
import type { Mapping } from '../../../staff/mapping.ts';
import { person } from './person.ts';

/** The lines of a staff list while HR looks at it, without the columns that were thrown away on arrival. */
export type ArrivedFile = {
	heads: string[];
	rows: Row[];
	/** Heads of the columns that were thrown away. */
	cut: string[];
};

/** The tables that an import writes. */
export const staffTables = [
	'unit',
	'unit_period',
	'person',
	'employment',
	'role_grant',
	'user'
] as const;
export type StaffTable = (typeof staffTables)[number];

/** One row as it was and as it became: null before it was made, and after it was taken away. */
export type RowChange = {
	table: StaffTable;
	before: Record<string, unknown> | null;
	after: Record<string, unknown> | null;
};

/**
 * A staff list that HR brought: first as lines to look at, then as what it changed. Lines go when it is
 * taken over or after a day; changes are kept of the last list only, so that it can be undone.
 */
export const staffImport = pgTable(
	'staff_import',
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
		/** The day from which the list holds. */
		changesOn: date().notNull(),
		/** Whether the list is complete: who is not on it leaves. */
		whole: boolean().notNull(),
		/** What HR said about the columns; null until they did. */
		mapping: jsonb().$type<Mapping>(),
		file: jsonb().$type<ArrivedFile>(),
		takenAt: timestamp({ withTimezone: true }),
		/** How many people and units changed, by sort. */
		counts: jsonb().$type<Record<string, number>>().notNull().default({}),
		changes: jsonb().$type<RowChange[]>(),
		undoneBy: uuid().references(() => person.id),
		undoneAt: timestamp({ withTimezone: true })
	},
	(table) => [index().on(table.takenAt)]
);
