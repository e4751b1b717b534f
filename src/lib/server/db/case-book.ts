import { and, arrayContains, eq, lte, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { caseBookEntry } from './schema/meeting.ts';

type Row = typeof caseBookEntry.$inferSelect;
export type CaseBookText = Pick<
	Row,
	'question' | 'arguments' | 'agreement' | 'themes' | 'reviewIn'
>;
export type CaseBookEntry = CaseBookText & Pick<Row, 'id'>;
/** A proposal on its way to the case book. */
export type Proposal = CaseBookEntry & Pick<Row, 'remark'>;

const text = {
	id: caseBookEntry.id,
	question: caseBookEntry.question,
	arguments: caseBookEntry.arguments,
	agreement: caseBookEntry.agreement,
	themes: caseBookEntry.themes,
	reviewIn: caseBookEntry.reviewIn
};
const proposal = { ...text, remark: caseBookEntry.remark };
const isProposed = eq(caseBookEntry.state, 'proposed');
const notBy = (reader: string) => sql`${caseBookEntry.proposedBy} is distinct from ${reader}`;
const isPublished = eq(caseBookEntry.state, 'published');

/** Proposes an entry. */
export async function propose(db: Db, entry: CaseBookText, personId: string): Promise<void> {
	await db.insert(caseBookEntry).values({ ...entry, proposedBy: personId });
}

/** Published entries that hold every word and have the theme, in the order of their question. */
export function findEntries(
	db: Db,
	{ words, theme }: { words: readonly string[]; theme: string }
): Promise<CaseBookEntry[]> {
	const all = sql`${caseBookEntry.question} || ' ' || ${caseBookEntry.arguments} || ' ' || ${caseBookEntry.agreement}`;
	const holds = words.map((word) => sql`${all} ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
	const has = theme === '' ? undefined : arrayContains(caseBookEntry.themes, [theme]);
	return db
		.select(text)
		.from(caseBookEntry)
		.where(and(isPublished, has, ...holds))
		.orderBy(caseBookEntry.question);
}

/** Proposals of others that wait for a second person: those with a remark are with who proposed them. */
export function toApprove(db: Db, reader: string): Promise<Proposal[]> {
	return db
		.select(proposal)
		.from(caseBookEntry)
		.where(and(isProposed, eq(caseBookEntry.remark, ''), notBy(reader)))
		.orderBy(caseBookEntry.question);
}

/** Published entries that somebody should look at again in this month, `YYYY-MM`, or should have before. */
export function toReview(db: Db, month: string): Promise<Proposal[]> {
	return db
		.select(proposal)
		.from(caseBookEntry)
		.where(and(isPublished, lte(caseBookEntry.reviewIn, month)))
		.orderBy(caseBookEntry.reviewIn, caseBookEntry.question);
}

/** The proposals of somebody, with the remarks on them. */
export function proposalsBy(db: Db, personId: string): Promise<Proposal[]> {
	return db
		.select(proposal)
		.from(caseBookEntry)
		.where(and(isProposed, eq(caseBookEntry.proposedBy, personId)))
		.orderBy(caseBookEntry.question);
}

/** Publishes a proposal of somebody else, and forgets who proposed it. @returns whether it could be */
export async function publishEntry(
	db: Db,
	id: string,
	reader: string,
	entry: CaseBookText
): Promise<boolean> {
	const rows = await db
		.update(caseBookEntry)
		.set({ ...entry, state: 'published', proposedBy: null, remark: '' })
		.where(and(eq(caseBookEntry.id, id), isProposed, notBy(reader)))
		.returning({ id: caseBookEntry.id });
	return rows.length > 0;
}

/** Sends a proposal of somebody else back with a remark. @returns whether it could be */
export async function sendBack(
	db: Db,
	id: string,
	reader: string,
	remark: string
): Promise<boolean> {
	const rows = await db
		.update(caseBookEntry)
		.set({ remark })
		.where(and(eq(caseBookEntry.id, id), isProposed, notBy(reader)))
		.returning({ id: caseBookEntry.id });
	return rows.length > 0;
}

/** Changes the own proposal, which then waits for a second person again. @returns whether it could be */
export async function changeProposal(
	db: Db,
	id: string,
	personId: string,
	entry: CaseBookText
): Promise<boolean> {
	const rows = await db
		.update(caseBookEntry)
		.set({ ...entry, remark: '' })
		.where(and(eq(caseBookEntry.id, id), isProposed, eq(caseBookEntry.proposedBy, personId)))
		.returning({ id: caseBookEntry.id });
	return rows.length > 0;
}

/** Throws the own proposal away. @returns whether it was there */
export async function dropProposal(db: Db, id: string, personId: string): Promise<boolean> {
	const rows = await db
		.delete(caseBookEntry)
		.where(and(eq(caseBookEntry.id, id), isProposed, eq(caseBookEntry.proposedBy, personId)))
		.returning({ id: caseBookEntry.id });
	return rows.length > 0;
}

/** What became of a published entry that somebody looked at again. */
export type Kept = 'kept' | 'proposed';

/**
 * Keeps a published entry until a later month. With another text it becomes a proposal of this person.
 * @returns which of both, or `undefined` where there is no such entry
 */
export function keepEntry(
	db: Db,
	id: string,
	personId: string,
	entry: CaseBookText
): Promise<Kept | undefined> {
	return db.transaction(async (tx) => {
		const here = and(eq(caseBookEntry.id, id), isPublished);
		const [published] = await tx.select(text).from(caseBookEntry).where(here).for('update');
		if (!published) return undefined;
		const same = wording(published) === wording(entry);
		const proposed = { ...entry, state: 'proposed' as const, proposedBy: personId };
		await tx
			.update(caseBookEntry)
			.set(same ? { reviewIn: entry.reviewIn } : proposed)
			.where(here);
		return same ? 'kept' : 'proposed';
	});
}

/** All that readers see of an entry besides its month. */
const wording = (entry: CaseBookText) =>
	JSON.stringify([entry.question, entry.arguments, entry.agreement, entry.themes.toSorted()]);

/** Takes a published entry out of the book. @returns whether it was there */
export async function dropEntry(db: Db, id: string): Promise<boolean> {
	const rows = await db
		.delete(caseBookEntry)
		.where(and(eq(caseBookEntry.id, id), isPublished))
		.returning({ id: caseBookEntry.id });
	return rows.length > 0;
}
