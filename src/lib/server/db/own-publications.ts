import { desc, eq, max, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { ownPublication } from './schema/own-content.ts';

export type Publication = typeof ownPublication.$inferSelect;

/** The number of the last thing that was published or withdrawn; 0 before the first. */
export async function newestEdition(db: Db): Promise<number> {
	const [row] = await db.select({ edition: max(ownPublication.edition) }).from(ownPublication);
	return row?.edition ?? 0;
}

/** The newest publication or withdrawal of everything own, by id. */
export function currentPublications(db: Db): Promise<Publication[]> {
	return db
		.selectDistinctOn([ownPublication.draftId])
		.from(ownPublication)
		.orderBy(ownPublication.draftId, desc(ownPublication.edition));
}

/** All that was published and withdrawn of one thing, the newest first. */
export function publicationsOf(db: Db, draftId: string): Promise<Publication[]> {
	return db
		.select()
		.from(ownPublication)
		.where(eq(ownPublication.draftId, draftId))
		.orderBy(desc(ownPublication.edition));
}

/**
 * Adds a publication or a withdrawal. Until the end of the transaction nobody else adds one, so that
 * whoever sees an edition has seen all before it.
 */
export async function addPublication(
	db: Db,
	row: typeof ownPublication.$inferInsert
): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(hashtext('own content'))`);
	await db.insert(ownPublication).values(row);
}
