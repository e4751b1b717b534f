import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Counters of rate-limiter-flexible: keys are hashed before they come here. */
export const rateLimit = pgTable('rate_limit', {
	key: text().primaryKey(),
	points: integer().notNull(),
	expire: timestamp({ withTimezone: true })
});
