import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';

/** An organisational unit keeps its code for life; what it is called and where it hangs is dated. */
export const unit = pgTable('unit', {
	id: uuid().primaryKey().defaultRandom(),
	code: text().notNull().unique()
});

/**
 * Name, level and parent of a unit from `startsOn` up to and including the day before `endsOn`.
 * Periods of one unit never overlap (exclusion constraint in the migration).
 */
export const unitPeriod = pgTable(
	'unit_period',
	{
		id: uuid().primaryKey().defaultRandom(),
		unitId: uuid()
			.notNull()
			.references(() => unit.id),
		parentId: uuid().references(() => unit.id),
		name: text().notNull(),
		level: text({ enum: ['directorate', 'department', 'team'] }).notNull(),
		startsOn: date().notNull(),
		endsOn: date()
	},
	(table) => [index().on(table.unitId), index().on(table.parentId)]
);
