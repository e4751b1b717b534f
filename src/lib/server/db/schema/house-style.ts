import { sql } from 'drizzle-orm';
import { date, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { bytea } from './bytea.ts';

/** How the organisation looks and what it calls things. The highest revision holds; the last ones stay for undo. */
export const houseStyle = pgTable('house_style', {
	revision: integer().primaryKey(),
	/** `#rrggbb`; null is our own colour. */
	accent: text(),
	/** Declarations of custom properties, checked when they came in. */
	tokens: text().notNull().default(''),
	/** An SVG that was made safe, or a PNG. */
	logo: bytea(),
	logoType: text({ enum: ['image/svg+xml', 'image/png'] }),
	/** '' is the name of the product. */
	productName: text().notNull().default(''),
	/** Where people get help, in one line. */
	help: text().notNull().default(''),
	/** A line at the foot of every page, by language. */
	footer: text().notNull().default(''),
	footerEn: text().notNull().default(''),
	changedOn: date()
		.notNull()
		.default(sql`current_date`)
});
