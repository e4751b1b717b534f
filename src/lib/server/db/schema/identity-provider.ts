import {
	boolean,
	date,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core';
import { personKinds } from '../../../programme/person-kinds.ts';
import { roles } from '../../../programme/roles.ts';
import { session } from './auth.ts';
import { person, roleGrant } from './person.ts';
import { unit } from './unit.ts';

/** How this site proves to a provider who it is (OpenID Connect Core 1.0, section 9). */
export const clientProofs = [
	'private_key_jwt',
	'client_secret_basic',
	'client_secret_post'
] as const;

/** By which claim somebody is found in the staff list. */
export const matchings = ['email', 'personnel-number'] as const;

/** An OpenID provider of the organisation. Its secrets are sealed with a key from AUTH_SECRET. */
export const identityProvider = pgTable('identity_provider', {
	id: uuid().primaryKey().defaultRandom(),
	/** In the addresses of this site. */
	slug: text().notNull().unique(),
	/** On the button. */
	name: text().notNull(),
	issuer: text().notNull(),
	clientId: text().notNull(),
	proof: text({ enum: clientProofs }).notNull(),
	secret: text(),
	/** Our own private key as a JWK, for `private_key_jwt`. */
	key: text(),
	/** Levels of assurance, one of which must have been reached; none: not asked. */
	levels: text().array().notNull().default([]),
	/** The administrator said that everybody shows two steps there, where no level is asked for. */
	twoSteps: boolean().notNull().default(false),
	scopes: text().array().notNull(),
	matching: text({ enum: matchings }).notNull(),
	/** The claim that holds the personnel number. */
	numberClaim: text(),
	/** It gives out no address that is not its own: `email_verified` may be absent. */
	ownAddresses: boolean().notNull().default(false),
	/** The claim that holds roles or groups. */
	roleClaim: text(),
	/** Who is not in the staff list is added at the first sign-in, in this unit and of this kind. */
	newcomers: boolean().notNull().default(false),
	newcomerUnit: uuid().references(() => unit.id),
	newcomerKind: text({ enum: personKinds }),
	open: boolean().notNull().default(false),
	/** The last thing that went wrong, until somebody came in again. */
	trouble: text(),
	troubleOn: date(),
	lastUsedOn: date(),
	changedBy: uuid().references(() => person.id),
	/** Grows with every change: what a process keeps of it is made anew. */
	version: integer().notNull().default(1)
});

/** A value of the role claim, and the role that it gives. */
export const identityRole = pgTable(
	'identity_role',
	{
		providerId: uuid()
			.notNull()
			.references(() => identityProvider.id, { onDelete: 'cascade' }),
		value: text().notNull(),
		role: text({ enum: roles }).notNull()
	},
	(table) => [primaryKey({ columns: [table.providerId, table.value, table.role] })]
);

/** A role that a provider gave: it ends when the provider no longer says it. */
export const identityGrant = pgTable('identity_grant', {
	grantId: uuid()
		.primaryKey()
		.references(() => roleGrant.id, { onDelete: 'cascade' }),
	providerId: uuid()
		.notNull()
		.references(() => identityProvider.id, { onDelete: 'cascade' })
});

/** What a provider calls a person: found once by a claim, and known by this from then on. */
export const identityLink = pgTable(
	'identity_link',
	{
		providerId: uuid()
			.notNull()
			.references(() => identityProvider.id, { onDelete: 'cascade' }),
		subject: text().notNull(),
		personId: uuid()
			.notNull()
			.references(() => person.id)
	},
	(table) => [
		primaryKey({ columns: [table.providerId, table.subject] }),
		index().on(table.personId)
	]
);

/** A session that a provider opened, so that the provider can end it. `idToken` is sealed. */
export const identitySession = pgTable(
	'identity_session',
	{
		sessionId: text()
			.primaryKey()
			.references(() => session.id, { onDelete: 'cascade' }),
		providerId: uuid()
			.notNull()
			.references(() => identityProvider.id, { onDelete: 'cascade' }),
		subject: text().notNull(),
		sid: text(),
		idToken: text().notNull()
	},
	(table) => [index().on(table.providerId, table.subject)]
);

/** A message of a provider that ended sessions, known until it has expired: it works once. */
export const logoutToken = pgTable(
	'logout_token',
	{
		providerId: uuid()
			.notNull()
			.references(() => identityProvider.id, { onDelete: 'cascade' }),
		id: text().notNull(),
		expiresAt: timestamp({ withTimezone: true }).notNull()
	},
	(table) => [primaryKey({ columns: [table.providerId, table.id] })]
);
