import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { person } from './schema/person.ts';
import { ownDraft, ownPublication, ownWriter } from './schema/own-content.ts';

export type OwnDraft = typeof ownDraft.$inferSelect;

/** A draft in the list: with what was published of it last. */
export type OwnDraftLine = Pick<
	OwnDraft,
	'id' | 'draft' | 'revision' | 'askedRevision' | 'agreedRevision' | 'changedOn'
> & {
	/** Nothing where it was never published. */
	version: number | null;
	act: 'publish' | 'withdraw' | null;
	/** Somebody wrote on it since. */
	written: boolean;
};

/** An address may hold a sign that no id has and the database refuses. */
const there = (id: string) =>
	and(eq(ownDraft.id, id.replaceAll('\0', '')), isNull(ownDraft.removedOn));

/** One draft, or `undefined`. */
export async function findDraft(db: Db, id: string): Promise<OwnDraft | undefined> {
	const [found] = await db.select().from(ownDraft).where(there(id));
	return found;
}

/** The same, held until the end of the transaction: others wait with their change. */
export async function lockDraft(db: Db, id: string): Promise<OwnDraft | undefined> {
	const [found] = await db.select().from(ownDraft).where(there(id)).for('update');
	return found;
}

/** Every item that is written or was published, by what was changed last. */
export async function listItems(db: Db): Promise<OwnDraftLine[]> {
	const last = (column: typeof ownPublication.version | typeof ownPublication.act) =>
		sql`(select ${column} from ${ownPublication}
			where ${ownPublication.draftId} = ${ownDraft.id}
			order by ${ownPublication.edition} desc limit 1)`;
	return db
		.select({
			id: ownDraft.id,
			draft: ownDraft.draft,
			revision: ownDraft.revision,
			askedRevision: ownDraft.askedRevision,
			agreedRevision: ownDraft.agreedRevision,
			changedOn: ownDraft.changedOn,
			version: sql<number | null>`${last(ownPublication.version)}`,
			act: sql<'publish' | 'withdraw' | null>`${last(ownPublication.act)}`,
			written: sql<boolean>`exists (select from ${ownWriter}
				where ${ownWriter.draftId} = ${ownDraft.id})`
		})
		.from(ownDraft)
		.where(and(eq(ownDraft.kind, 'item'), isNull(ownDraft.removedOn)))
		.orderBy(sql`${ownDraft.changedOn} desc`, ownDraft.id);
}

/** Begins a draft. @returns whether its id was free; an id that was ever used is not */
export async function addDraft(
	db: Db,
	row: Pick<OwnDraft, 'id' | 'kind' | 'draft'>,
	who: { personId: string; on: Day }
): Promise<boolean> {
	const rows = await db
		.insert(ownDraft)
		.values({ ...row, changedBy: who.personId, changedOn: who.on })
		.onConflictDoNothing()
		.returning({ id: ownDraft.id });
	if (rows.length > 0) await addWriter(db, row.id, who.personId);
	return rows.length > 0;
}

/** Changes what a draft says; its revision rises, and what was asked or agreed of an earlier one is over. */
export async function changeDraft(
	db: Db,
	id: string,
	draft: OwnDraft['draft'],
	who: { personId: string; on: Day }
): Promise<void> {
	await db
		.update(ownDraft)
		.set({
			...{ draft, changedBy: who.personId, changedOn: who.on },
			...{ askedRevision: null, askedBy: null, agreedRevision: null, agreedBy: null },
			revision: sql`${ownDraft.revision} + 1`
		})
		.where(eq(ownDraft.id, id));
	await addWriter(db, id, who.personId);
}

async function addWriter(db: Db, draftId: string, personId: string): Promise<void> {
	await db.insert(ownWriter).values({ draftId, personId }).onConflictDoNothing();
}

/** Writes down how far the review of a draft is. */
export async function markReview(
	db: Db,
	id: string,
	review: Partial<Pick<OwnDraft, 'askedRevision' | 'askedBy' | 'agreedRevision' | 'agreedBy'>>
): Promise<void> {
	await db.update(ownDraft).set(review).where(eq(ownDraft.id, id));
}

/** Throws a draft away; its id stays taken. */
export async function dropDraft(db: Db, id: string, on: Day): Promise<void> {
	await db.update(ownDraft).set({ removedOn: on }).where(eq(ownDraft.id, id));
}

/** The ids of the people who wrote on a draft since it was last published. */
export async function writersOf(db: Db, draftId: string): Promise<string[]> {
	const rows = await db
		.select({ personId: ownWriter.personId })
		.from(ownWriter)
		.where(eq(ownWriter.draftId, draftId));
	return rows.map(({ personId }) => personId);
}

/** Begins anew with who wrote, after a publication. */
export async function forgetWriters(db: Db, draftId: string): Promise<void> {
	await db.delete(ownWriter).where(eq(ownWriter.draftId, draftId));
}

/** The names of people, by id. */
export async function namesOf(
	db: Db,
	ids: readonly (string | null)[]
): Promise<Map<string, string>> {
	const known = ids.filter((id) => id !== null);
	if (known.length === 0) return new Map();
	const rows = await db
		.select({
			id: person.id,
			name: sql<string>`${person.givenName} || ' ' || ${person.familyName}`
		})
		.from(person)
		.where(sql`${person.id} in ${known}`);
	return new Map(rows.map(({ id, name }) => [id, name]));
}
