import { and, eq, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { ownComment } from './schema/own-content.ts';
import { person } from './schema/person.ts';

/** A remark about a draft. */
export type OwnComment = {
	id: string;
	revision: number;
	words: string;
	by: string | null;
	name: string | null;
	/** The day on which it was made, in the Netherlands. */
	day: string;
	settledOn: string | null;
};

/** The remarks about a draft, the oldest first. */
export function ownCommentsOf(db: Db, draftId: string): Promise<OwnComment[]> {
	return db
		.select({
			id: ownComment.id,
			revision: ownComment.revision,
			words: ownComment.words,
			by: ownComment.by,
			name: sql<string | null>`${person.givenName} || ' ' || ${person.familyName}`,
			day: sql<string>`to_char(${ownComment.at} at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`,
			settledOn: ownComment.settledOn
		})
		.from(ownComment)
		.leftJoin(person, eq(person.id, ownComment.by))
		.where(eq(ownComment.draftId, draftId))
		.orderBy(ownComment.at, ownComment.id);
}

/** Adds a remark. */
export async function addOwnComment(
	db: Db,
	row: Pick<typeof ownComment.$inferInsert, 'draftId' | 'revision' | 'words' | 'by'>
): Promise<void> {
	await db.insert(ownComment).values(row);
}

/** Settles a remark on a day, or opens it again with `null`. @returns whether it was there */
export async function settleOwnComment(
	db: Db,
	draftId: string,
	id: string,
	day: string | null
): Promise<boolean> {
	const rows = await db
		.update(ownComment)
		.set({ settledOn: day })
		.where(and(eq(ownComment.id, id), eq(ownComment.draftId, draftId)))
		.returning({ id: ownComment.id });
	return rows.length > 0;
}
