import { boolean, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { languages } from '../../../i18n/language.ts';
import { personKinds } from '../../../programme/person-kinds.ts';
import { roles } from '../../../programme/roles.ts';
import { unit } from './unit.ts';

/** A human being, known by the personnel number: several contracts count once, a rehire keeps proof. */
export const person = pgTable('person', {
	id: uuid().primaryKey().defaultRandom(),
	personnelNumber: text().notNull().unique(),
	givenName: text().notNull(),
	familyName: text().notNull(),
	email: text().unique(),
	language: text({ enum: languages }).notNull().default('nl'),
	audiences: text().array().notNull().default([])
});

/**
 * Belonging to a unit from `startsOn` up to and including the day before `endsOn`. Where several run
 * at once, the main one counts the person: `main` first, then the earliest start, then the id.
 */
export const employment = pgTable(
	'employment',
	{
		id: uuid().primaryKey().defaultRandom(),
		personId: uuid()
			.notNull()
			.references(() => person.id),
		unitId: uuid()
			.notNull()
			.references(() => unit.id),
		kind: text({ enum: personKinds }).notNull(),
		main: boolean().notNull().default(true),
		startsOn: date().notNull(),
		endsOn: date()
	},
	(table) => [index().on(table.personId), index().on(table.unitId)]
);

/** A role of a person, over one unit and all below it, or over the organisation (`unitId` null). */
export const roleGrant = pgTable(
	'role_grant',
	{
		id: uuid().primaryKey().defaultRandom(),
		personId: uuid()
			.notNull()
			.references(() => person.id),
		role: text({ enum: roles }).notNull(),
		unitId: uuid().references(() => unit.id),
		startsOn: date().notNull(),
		endsOn: date()
	},
	(table) => [index().on(table.personId)]
);
