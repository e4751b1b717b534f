import { and, desc, eq, lt, ne, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { person } from './schema/person.ts';
import { proofImport } from './schema/proofs.ts';

export type ProofImport = typeof proofImport.$inferSelect;

/** A list that was taken over, as HR sees it among the last ones. */
export type ProofImportRow = {
	id: string;
	state: 'taken' | 'undone';
	fileName: string;
	takenOn: Day;
	by: string;
	counts: Record<string, number>;
};

/** Keeps a list to look at. @returns its id */
export async function addProofDraft(
	db: Db,
	draft: Pick<ProofImport, 'broughtBy' | 'fileName' | 'lines' | 'cut'>
): Promise<string> {
	const [made] = await db.insert(proofImport).values(draft).returning({ id: proofImport.id });
	return made!.id;
}

/** A list by its id, held until the end of the transaction; `undefined` when there is none. */
export async function findProofImport(db: Db, id: string): Promise<ProofImport | undefined> {
	const [found] = await db.select().from(proofImport).where(eq(proofImport.id, id)).for('update');
	return found;
}

/** Throws a list away that was not taken over. */
export async function dropProofDraft(db: Db, id: string): Promise<void> {
	await db.delete(proofImport).where(and(eq(proofImport.id, id), eq(proofImport.state, 'draft')));
}

/** Throws lists away that nobody took over within a day. @returns how many */
export async function forgetProofDrafts(db: Db): Promise<number> {
	const old = and(
		eq(proofImport.state, 'draft'),
		lt(proofImport.broughtAt, sql`now() - interval '1 day'`)
	);
	return (await db.delete(proofImport).where(old).returning({ id: proofImport.id })).length;
}

/** Says that a list was taken over: its lines go, what it made stays known. */
export async function markProofsTaken(
	db: Db,
	id: string,
	made: Pick<ProofImport, 'counts' | 'turns' | 'oaths'> & { takenOn: Day }
): Promise<void> {
	await db
		.update(proofImport)
		.set({ ...made, state: 'taken', lines: null })
		.where(eq(proofImport.id, id));
}

/** Says that a list was undone. */
export async function markProofsUndone(
	db: Db,
	id: string,
	by: { undoneBy: string; undoneOn: Day }
): Promise<void> {
	await db
		.update(proofImport)
		.set({ ...by, state: 'undone', turns: [], oaths: [] })
		.where(eq(proofImport.id, id));
}

/** The last lists that were taken over, the latest first. */
export function lastProofImports(db: Db, limit: number): Promise<ProofImportRow[]> {
	const { id, state, fileName, takenOn, counts, broughtAt } = proofImport;
	return db
		.select({
			...{ id, fileName, counts },
			state: sql<ProofImportRow['state']>`${state}`,
			takenOn: sql<Day>`${takenOn}::text`,
			by: sql<string>`${person.givenName} || ' ' || ${person.familyName}`
		})
		.from(proofImport)
		.innerJoin(person, eq(person.id, proofImport.broughtBy))
		.where(ne(state, 'draft'))
		.orderBy(desc(takenOn), desc(broughtAt))
		.limit(limit);
}
