import { pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytea } from './bytea.ts';

/** Envelopes and who got a ballot: owned by the role that counts, not by the app. See db/roles.ts. */
export const boxSchema = pgSchema('box');

/**
 * That somebody got a ballot: participation, not a secret. No time and no serial; no reference either,
 * because a checked reference marks the row of the person. Partitioned by period.
 */
export const issuance = boxSchema.table(
	'issuance',
	{
		period: text().notNull(),
		personId: uuid().notNull(),
		contest: text().notNull(),
		requestHash: bytea().notNull()
	},
	(table) => [primaryKey({ columns: [table.period, table.personId, table.contest] })]
);
