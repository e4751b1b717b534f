import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { person } from './person.ts';

/**
 * A printed letter with which somebody without e-mail signs in for the first time, or after losing their
 * PIN. Both its QR code (`linkHash`) and its typed code (`codeHash`) are kept as hashes; it works once.
 */
export const letter = pgTable(
	'letter',
	{
		id: uuid().primaryKey().defaultRandom(),
		personId: uuid()
			.notNull()
			.references(() => person.id),
		linkHash: text().notNull().unique(),
		codeHash: text().notNull(),
		printedBy: uuid().references(() => person.id),
		printedOn: date().notNull(),
		/** The last day on which it works. */
		lastDay: date().notNull(),
		usedOn: date(),
		revokedOn: date()
	},
	(table) => [index().on(table.personId)]
);

/** The PIN of somebody who signs in by personnel number: argon2id over a keyed hash of it. */
export const pin = pgTable('pin', {
	personId: uuid()
		.primaryKey()
		.references(() => person.id),
	hash: text().notNull(),
	setOn: date().notNull()
});
