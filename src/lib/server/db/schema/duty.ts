import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { audiences } from '../../../dilemma/codes.ts';
import { dueKinds } from '../../../programme/duty-rule.ts';
import { personKinds } from '../../../programme/person-kinds.ts';
import { roles } from '../../../programme/roles.ts';
import { person } from './person.ts';
import { unit } from './unit.ts';

const none = sql`'{}'`;

/**
 * Who must follow a programme, by when and how often, from `startsOn` up to and including the day before
 * `endsOn`. A change ends the row and begins the next of the same `rule`, so that what was counted on a
 * past day is counted the same later. An empty list does not narrow.
 */
export const dutyRule = pgTable(
	'duty_rule',
	{
		id: uuid().primaryKey().defaultRandom(),
		/** The rule through all its changes. */
		rule: uuid().notNull().defaultRandom(),
		programme: text().notNull(),
		kinds: text({ enum: personKinds }).array().notNull().default(none),
		/** With everything below them. */
		units: uuid().array().notNull().default(none),
		roles: text({ enum: roles }).array().notNull().default(none),
		audiences: text({ enum: audiences }).array().notNull().default(none),
		/** The first day at the organisation, both days included. */
		joinedFrom: date(),
		joinedUntil: date(),
		due: text({ enum: dueKinds }).notNull(),
		/** Of `days` the term; of `date` and `yearly` the least that who comes later gets. */
		days: integer(),
		/** Of `date`. */
		dueOn: date(),
		/** Of `yearly`, as `MM-DD`. */
		opens: text(),
		closes: text(),
		repeatMonths: integer(),
		/** Programmes whose completion counts as this one's. */
		credits: text().array().notNull().default(none),
		/** No term runs before this day: who was there already begins on it. */
		countsFrom: date().notNull(),
		startsOn: date().notNull(),
		endsOn: date()
	},
	(table) => [
		index().on(table.rule),
		check('duty_rule_runs', sql`${table.endsOn} is null or ${table.endsOn} > ${table.startsOn}`),
		check(
			'duty_rule_due',
			sql`case ${table.due}
				when 'days' then ${table.days} is not null
				when 'date' then ${table.dueOn} is not null and ${table.days} is not null
				when 'yearly' then ${table.opens} is not null and ${table.closes} is not null
					and ${table.days} is not null and ${table.repeatMonths} is null
				else true end`
		)
	]
);

/**
 * Of whom a programme, or every programme, is not asked for a while: somebody, or a unit with everything
 * below it. It always ends and says no reason.
 */
export const dutyException = pgTable(
	'duty_exception',
	{
		id: uuid().primaryKey().defaultRandom(),
		personId: uuid().references(() => person.id),
		unitId: uuid().references(() => unit.id),
		/** Nothing is every programme. */
		programme: text(),
		startsOn: date().notNull(),
		/** The first day on which it is asked again. */
		endsOn: date().notNull()
	},
	(table) => [
		index().on(table.personId),
		check('duty_exception_runs', sql`${table.endsOn} > ${table.startsOn}`),
		check('duty_exception_whom', sql`num_nonnulls(${table.personId}, ${table.unitId}) = 1`)
	]
);
