import { and, asc, eq } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { ownMedia } from './schema/own-content.ts';

export type OwnFile = typeof ownMedia.$inferSelect;
/** A file without what is in it. */
export type OwnFileLine = Pick<OwnFile, 'name' | 'type' | 'about' | 'source' | 'addedOn'>;

/** The files that are offered, by name. */
export function listOwnMedia(db: Db): Promise<OwnFileLine[]> {
	const { name, type, about, source, addedOn } = ownMedia;
	return db
		.select({ name, type, about, source, addedOn })
		.from(ownMedia)
		.where(eq(ownMedia.dropped, false))
		.orderBy(asc(name));
}

/** One file, also one that is no longer offered: what was published shows it. */
export async function findOwnMedia(db: Db, name: string): Promise<OwnFile | undefined> {
	const [found] = await db
		.select()
		.from(ownMedia)
		.where(eq(ownMedia.name, name.replaceAll('\0', '')));
	return found;
}

/** Keeps a file. @returns whether its name was free */
export async function addOwnMedia(db: Db, row: typeof ownMedia.$inferInsert): Promise<boolean> {
	const rows = await db
		.insert(ownMedia)
		.values(row)
		.onConflictDoNothing()
		.returning({ name: ownMedia.name });
	return rows.length > 0;
}

/** Offers a file no longer, or again. @returns whether it was there */
export async function setDropped(db: Db, name: string, dropped: boolean): Promise<boolean> {
	const rows = await db
		.update(ownMedia)
		.set({ dropped })
		.where(and(eq(ownMedia.name, name), eq(ownMedia.dropped, !dropped)))
		.returning({ name: ownMedia.name });
	return rows.length > 0;
}
