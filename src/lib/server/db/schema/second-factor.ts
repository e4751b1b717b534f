import { bigint, boolean, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytea } from './bytea.ts';
import { person } from './person.ts';

/** A passkey (WebAuthn): a public key; what is private stays on the device of its owner. */
export const passkey = pgTable(
	'passkey',
	{
		id: uuid().primaryKey().defaultRandom(),
		personId: uuid()
			.notNull()
			.references(() => person.id),
		/** base64url */
		credentialId: text().notNull().unique(),
		publicKey: bytea().notNull(),
		counter: bigint({ mode: 'number' }).notNull(),
		transports: text().array().notNull(),
		/** What its owner calls it. */
		name: text().notNull(),
		madeOn: date().notNull()
	},
	(table) => [index().on(table.personId)]
);

/** An app that gives codes (RFC 6238). The secret is sealed with a key from AUTH_SECRET. */
export const codeApp = pgTable('code_app', {
	personId: uuid()
		.primaryKey()
		.references(() => person.id),
	secret: text().notNull(),
	/** Empty until its first code was right: it asks for nothing before. */
	confirmedOn: date(),
	/** The time step of the last code that was taken: each works once. */
	lastStep: bigint({ mode: 'number' }).notNull().default(0)
});

/** A code for who lost the device of the second step; it works once. */
export const recoveryCode = pgTable(
	'recovery_code',
	{
		hash: text().primaryKey(),
		personId: uuid()
			.notNull()
			.references(() => person.id)
	},
	(table) => [index().on(table.personId)]
);

/** What the organisation asks of signing in: one row; without it the defaults. */
export const signInSetting = pgTable('sign_in_setting', {
	id: integer().primaryKey().default(1),
	/** Who has the role administrator signs in with a second step or through a provider. */
	administratorsTwoSteps: boolean().notNull().default(false)
});
