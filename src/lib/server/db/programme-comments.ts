import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { person } from './schema/person.ts';
import { programmeComment } from './schema/programme-draft.ts';

/** A remark about a programme that is being written; '' as module is the whole. */
export type ProgrammeComment = {
	id: string;
	module: string;
	by: string;
	/** Nobody's where who made it was erased. */
	name: string;
	/** The day on which it was made, in the Netherlands. */
	day: string;
	words: string;
	settledOn: string | null;
};

/** The remarks about a programme, the oldest first. */
export function commentsOf(db: Db, programme: string): Promise<ProgrammeComment[]> {
	return db
		.select({
			id: programmeComment.id,
			module: programmeComment.module,
			by: sql<string>`coalesce(${programmeComment.by}::text, '')`,
			name: sql<string>`coalesce(${person.givenName} || ' ' || ${person.familyName}, '–')`,
			day: sql<string>`to_char(${programmeComment.at} at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`,
			words: programmeComment.words,
			settledOn: programmeComment.settledOn
		})
		.from(programmeComment)
		.leftJoin(person, eq(person.id, programmeComment.by))
		.where(eq(programmeComment.programme, programme))
		.orderBy(programmeComment.at, programmeComment.id);
}

/** How many remarks are open, by programme. */
export async function openComments(db: Db): Promise<Map<string, number>> {
	const rows = await db
		.select({ programme: programmeComment.programme, open: sql<number>`count(*)::int` })
		.from(programmeComment)
		.where(isNull(programmeComment.settledOn))
		.groupBy(programmeComment.programme);
	return new Map(rows.map(({ programme, open }) => [programme, open]));
}

/** Adds a remark. */
export async function addComment(
	db: Db,
	row: Pick<typeof programmeComment.$inferInsert, 'programme' | 'module' | 'words' | 'by'>
): Promise<void> {
	await db.insert(programmeComment).values(row);
}

/** Settles a remark on a day, or opens it again with `null`. @returns whether it was there */
export async function setSettled(
	db: Db,
	programme: string,
	id: string,
	day: string | null
): Promise<boolean> {
	const rows = await db
		.update(programmeComment)
		.set({ settledOn: day })
		.where(and(eq(programmeComment.id, id), eq(programmeComment.programme, programme)))
		.returning({ id: programmeComment.id });
	return rows.length > 0;
}
