import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	uuid
} from 'drizzle-orm/pg-core';
import { phases } from '../../../ballot/contest.ts';
import type { Publication } from '../../../report/publication.ts';
import type { ShiftBand } from '../../../report/shift.ts';
import { bytea } from './bytea.ts';
import { person } from './person.ts';
import { unit } from './unit.ts';

// Where a secret choice leaves a trace, and where not: docs/privacy/secret-choice.md. The envelopes are in
// the schema `box`, one table per period, which drizzle-kit does not know (db/box.ts).

/** Who keeps the private part of a period's key: a file of the administrator, or three custodians. */
export const custodies = ['file', 'shared'] as const;
/** How finely a period's outcome is published. */
export const details = ['organisation', 'directorates', 'units'] as const;

/**
 * A span in which people choose in secret, with its own key and its own count. `opensOn` and
 * `closesOn` (the last day) are the plan; the other days say what happened.
 */
export const ballotPeriod = pgTable('ballot_period', {
	id: text().primaryKey(),
	title: text().notNull(),
	opensOn: date().notNull(),
	closesOn: date().notNull(),
	custody: text({ enum: custodies }).notNull(),
	detail: text({ enum: details }).notNull().default('organisation'),
	/** All dilemmas that no other running period asks, new ones too; else those it was planned with. */
	everything: boolean().notNull().default(true),
	publicKey: bytea(),
	openedOn: date(),
	closedOn: date(),
	countedOn: date(),
	/** People who got a ballot, kept when their names are dropped at the close. */
	invited: integer()
});

/** A dilemma as it is asked in a period, with the words of that day. `core`: everyone gets it. */
export const ballotQuestion = pgTable(
	'ballot_question',
	{
		period: text()
			.notNull()
			.references(() => ballotPeriod.id),
		dilemma: text().notNull(),
		ballotVersion: integer().notNull(),
		title: text().notNull(),
		question: text().notNull(),
		options: jsonb().$type<{ id: string; text: string }[]>().notNull(),
		core: boolean().notNull().default(false),
		/** A statement of the pulse survey: asked of everyone, once, without a second choice. */
		pulse: boolean().notNull().default(false)
	},
	(table) => [primaryKey({ columns: [table.period, table.dilemma, table.ballotVersion] })]
);

/** A group of at least 100 people who are counted together, frozen when the period opens. */
export const ballotReportingUnit = pgTable(
	'ballot_reporting_unit',
	{
		period: text()
			.notNull()
			.references(() => ballotPeriod.id),
		/** The id of an organisational unit, or `organisation`. */
		id: text().notNull(),
		name: text().notNull(),
		/** The directorate it is in; null where it spans several. */
		directorate: text(),
		directorateName: text(),
		staff: integer().notNull()
	},
	(table) => [primaryKey({ columns: [table.period, table.id] })]
);

/** The reporting unit of who works in a unit. */
export const ballotUnit = pgTable(
	'ballot_unit',
	{
		period: text()
			.notNull()
			.references(() => ballotPeriod.id),
		unitId: uuid()
			.notNull()
			.references(() => unit.id),
		reportingUnit: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.period, table.unitId] })]
);

/** What is counted together, with the public part of its signing key (256 bytes) once it is made. */
export const ballotContest = pgTable(
	'ballot_contest',
	{
		period: text()
			.notNull()
			.references(() => ballotPeriod.id),
		contest: text().notNull(),
		dilemma: text().notNull(),
		ballotVersion: integer().notNull(),
		phase: text({ enum: phases }).notNull(),
		unit: text().notNull(),
		modulus: bytea()
	},
	(table) => [
		primaryKey({ columns: [table.period, table.contest] }),
		// What is chosen in meetings has no contest here, so no signing key: nobody can cast it from outside.
		check('ballot_contest_not_live', sql`${table.unit} <> 'live'`)
	]
);

/**
 * The private part of a signing key (PKCS #8, sealed under a key from the secret of the installation, so
 * that a dump does not hold one that works), for the issuer alone, until the period closes.
 */
export const ballotSigningKey = pgTable(
	'ballot_signing_key',
	{
		period: text().notNull(),
		contest: text().notNull(),
		sealedKey: bytea().notNull()
	},
	(table) => [primaryKey({ columns: [table.period, table.contest] })]
);

/** What was published of a contest over all reporting units; frozen. */
export const ballotPublication = pgTable(
	'ballot_publication',
	{
		period: text()
			.notNull()
			.references(() => ballotPeriod.id),
		dilemma: text().notNull(),
		ballotVersion: integer().notNull(),
		phase: text({ enum: phases }).notNull(),
		publication: jsonb().$type<Publication>().notNull(),
		/** How many changed their choice, in a word; with the second phase only. */
		shift: text().$type<ShiftBand>(),
		/** How many took part per reporting unit: what a later count has to know. */
		voters: jsonb().$type<Record<string, number>>().notNull(),
		/** The exact totals of the organisation, where vote statements tell them anyway. */
		totals: jsonb().$type<number[]>(),
		/** What was chosen in meetings, of the whole organisation; null where that may not be told. */
		live: jsonb().$type<Publication>(),
		/** How many choices that was. */
		liveVoters: integer()
	},
	(table) => [
		primaryKey({ columns: [table.period, table.dilemma, table.ballotVersion, table.phase] })
	]
);

/** The record of a count (proces-verbaal) as signed text, and the sorted list of receipts. */
export const ballotRecord = pgTable('ballot_record', {
	period: text()
		.primaryKey()
		.references(() => ballotPeriod.id),
	record: text().notNull(),
	signature: text().notNull(),
	signer: text().notNull(),
	/** Receipts of 10 bytes, one after the other, in order. */
	receipts: bytea().notNull()
});

/** One of the three places that keep a part of a period's key. */
export const custodySeat = pgTable(
	'custody_seat',
	{
		period: text()
			.notNull()
			.references(() => ballotPeriod.id),
		seat: smallint().notNull(),
		/** For instance "Ondernemingsraad". */
		title: text().notNull(),
		holderId: uuid()
			.notNull()
			.references(() => person.id),
		deputyId: uuid()
			.notNull()
			.references(() => person.id)
	},
	(table) => [primaryKey({ columns: [table.period, table.seat] })]
);

/**
 * A part on its way to a custodian: sealed to a key of their browser, and gone once they have it. What
 * opens it never left that browser.
 */
export const custodyPart = pgTable(
	'custody_part',
	{
		period: text()
			.notNull()
			.references(() => ballotPeriod.id),
		seat: smallint().notNull(),
		personId: uuid()
			.notNull()
			.references(() => person.id),
		point: bytea().notNull(),
		sealed: bytea(),
		receivedOn: date(),
		checkedOn: date()
	},
	(table) => [primaryKey({ columns: [table.period, table.seat, table.personId] })]
);
