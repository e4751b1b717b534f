import { and, desc, eq, lt, ne, sql } from 'drizzle-orm';
import type { Day } from '../../staff/day.ts';
import type { Mapping } from '../../staff/mapping.ts';
import type { Db } from './connect.ts';
import { person } from './schema/person.ts';
import { staffImport } from './schema/staff.ts';

export type { ArrivedFile } from './schema/staff.ts';
export type StaffImport = typeof staffImport.$inferSelect;

/** A list that was taken over, as HR sees it among the last ones. */
export type ImportRow = {
	id: string;
	state: 'taken' | 'undone';
	fileName: string;
	changesOn: Day;
	takenOn: Day;
	by: string | null;
	counts: Record<string, number>;
};

/** Keeps a list to look at. @returns its id */
export async function addDraft(
	db: Db,
	draft: Pick<StaffImport, 'broughtBy' | 'fileName' | 'changesOn' | 'whole' | 'mapping' | 'file'>
): Promise<string> {
	const [made] = await db.insert(staffImport).values(draft).returning({ id: staffImport.id });
	return made!.id;
}

/** A list by its id, or `undefined`. */
export async function findImport(db: Db, id: string): Promise<StaffImport | undefined> {
	const [found] = await db.select().from(staffImport).where(eq(staffImport.id, id));
	return found;
}

/** Changes what HR says about a list that was not taken over yet. */
export async function changeDraft(
	db: Db,
	id: string,
	to: Partial<Pick<StaffImport, 'mapping' | 'changesOn' | 'whole'>>
): Promise<void> {
	await db.update(staffImport).set(to).where(isDraft(id));
}

/** Throws a list away that was not taken over. */
export async function dropDraft(db: Db, id: string): Promise<void> {
	await db.delete(staffImport).where(isDraft(id));
}

/** Throws lists away that nobody took over within a day. @returns how many */
export async function forgetDrafts(db: Db): Promise<number> {
	const old = and(
		eq(staffImport.state, 'draft'),
		lt(staffImport.broughtAt, sql`now() - interval '1 day'`)
	);
	return (await db.delete(staffImport).where(old).returning({ id: staffImport.id })).length;
}

/** Says that a list was taken over: its lines go, and older changes can no longer be undone. */
export async function markTaken(
	db: Db,
	id: string,
	{ counts, changes }: Pick<StaffImport, 'counts' | 'changes'>
): Promise<void> {
	await db.update(staffImport).set({ changes: null }).where(ne(staffImport.id, id));
	await db
		.update(staffImport)
		.set({ state: 'taken', takenAt: sql`now()`, file: null, counts, changes })
		.where(isDraft(id));
}

/** Says that a list was undone. */
export async function markUndone(db: Db, id: string, undoneBy: string): Promise<void> {
	await db
		.update(staffImport)
		.set({ state: 'undone', undoneBy, undoneAt: sql`now()`, changes: null })
		.where(eq(staffImport.id, id));
}

/** The last list that was taken over and not undone. */
export async function lastTaken(
	db: Db
): Promise<Pick<StaffImport, 'id' | 'changesOn' | 'changes'> | undefined> {
	const { id, changesOn, changes } = staffImport;
	const [found] = await db
		.select({ id, changesOn, changes })
		.from(staffImport)
		.where(eq(staffImport.state, 'taken'))
		.orderBy(desc(staffImport.takenAt))
		.limit(1);
	return found;
}

/** What was said about the columns of the last list that was taken over, undone or not. */
export async function lastMapping(db: Db): Promise<Mapping | undefined> {
	const [found] = await db
		.select({ mapping: staffImport.mapping })
		.from(staffImport)
		.where(ne(staffImport.state, 'draft'))
		.orderBy(desc(staffImport.takenAt))
		.limit(1);
	return found?.mapping ?? undefined;
}

/** The last lists that were taken over, the latest first. */
export function lastImports(db: Db, limit: number): Promise<ImportRow[]> {
	const { id, state, fileName, changesOn, counts, takenAt } = staffImport;
	return db
		.select({
			...{ id, fileName, changesOn, counts },
			state: sql<ImportRow['state']>`${state}`,
			takenOn: sql<Day>`(${takenAt} at time zone 'Europe/Amsterdam')::date::text`,
			by: sql<string | null>`${person.givenName} || ' ' || ${person.familyName}`
		})
		.from(staffImport)
		.leftJoin(person, eq(person.id, staffImport.broughtBy))
		.where(ne(state, 'draft'))
		.orderBy(desc(takenAt))
		.limit(limit);
}

const isDraft = (id: string) => and(eq(staffImport.id, id), eq(staffImport.state, 'draft'));
