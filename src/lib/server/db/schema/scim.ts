import { sql } from 'drizzle-orm';
import {
	boolean,
	date,
	index,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { personKinds } from '../../../programme/person-kinds.ts';
import { roles } from '../../../programme/roles.ts';
import { scopes } from '../../../scim/scope.ts';
import { person, roleGrant } from './person.ts';
import { unit } from './unit.ts';

/** A directory that may tell who works here (SCIM 2.0). Only the hash of its key is kept. */
export const scimClient = pgTable('scim_client', {
	id: uuid().primaryKey().defaultRandom(),
	name: text().notNull(),
	keyHash: text().notNull().unique(),
	scope: text({ enum: scopes }).notNull(),
	/** The kind of somebody of whom it does not say what kind of contract they have. */
	kind: text({ enum: personKinds }).notNull(),
	/** Where somebody comes of whom it does not say in which unit. */
	unitId: uuid().references(() => unit.id),
	madeBy: uuid().references(() => person.id),
	madeOn: date().notNull(),
	lastUsedOn: date(),
	revokedOn: date()
});

/** What directories say of a person besides what the staff list knows. */
export const scimUser = pgTable(
	'scim_user',
	{
		personId: uuid()
			.primaryKey()
			.references(() => person.id),
		userName: text().notNull(),
		managerId: uuid().references(() => person.id),
		/** The unit that was told while they do not work here. */
		department: text(),
		/** A directory said that they are no longer there: it does not see them, until it brings them back. */
		removed: boolean().notNull().default(false)
	},
	(table) => [
		uniqueIndex('scim_user_name').on(sql`lower(${table.userName})`),
		index().on(table.managerId)
	]
);

/** What a directory itself calls a person. */
export const scimLink = pgTable(
	'scim_link',
	{
		clientId: uuid()
			.notNull()
			.references(() => scimClient.id, { onDelete: 'cascade' }),
		personId: uuid()
			.notNull()
			.references(() => person.id),
		externalId: text().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.clientId, table.personId] }),
		index().on(table.clientId, table.externalId)
	]
);

/** A group of a directory. It gives a role only when an administrator says so. */
export const scimGroup = pgTable(
	'scim_group',
	{
		id: uuid().primaryKey().defaultRandom(),
		clientId: uuid()
			.notNull()
			.references(() => scimClient.id, { onDelete: 'cascade' }),
		displayName: text().notNull(),
		externalId: text(),
		role: text({ enum: roles }),
		/** The unit with all below it over which the role holds; null is the organisation. */
		unitId: uuid().references(() => unit.id)
	},
	(table) => [uniqueIndex('scim_group_name').on(table.clientId, sql`lower(${table.displayName})`)]
);

/** Who is in a group of a directory. */
export const scimMember = pgTable(
	'scim_member',
	{
		groupId: uuid()
			.notNull()
			.references(() => scimGroup.id, { onDelete: 'cascade' }),
		personId: uuid()
			.notNull()
			.references(() => person.id)
	},
	(table) => [primaryKey({ columns: [table.groupId, table.personId] }), index().on(table.personId)]
);

/** A role that a group gave: it ends when the last group that gives it does no longer. */
export const scimGrant = pgTable('scim_grant', {
	grantId: uuid()
		.primaryKey()
		.references(() => roleGrant.id, { onDelete: 'cascade' })
});
