import { and, eq, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { OutsideTrouble } from '../../xapi/outside.ts';
import type { Db } from './connect.ts';
import { outsideCompletion, recordFollower } from './schema/outside-completion.ts';
import { record } from './schema/record.ts';

/** A statement that may count, as it stands in the record store. */
export type OutsideRecord = {
	seq: bigint;
	id: string;
	body: string;
	voided: boolean;
	registration: string | null;
	actor: string | null;
};

const columns = sql`r.seq, r.id, r.body, r.voided, r.registration, r.actor`;

type Row = Omit<OutsideRecord, 'seq'> & { seq: string };
const read = (rows: readonly Row[]): OutsideRecord[] =>
	rows.map((row) => ({ ...row, seq: BigInt(row.seq) }));

/** Statements of a client that it was done with an activity, after one place up to another, in order. */
export async function finishedAfter(
	db: Db,
	of: { clientId: string; object: string; verbs: readonly string[] },
	between: { after: bigint; through: bigint; limit: number }
): Promise<OutsideRecord[]> {
	const { after, through, limit } = between;
	return read(
		await db.execute<Row>(sql`
			select ${columns} from ${record} r
			where r.object = ${of.object} and r.client = ${of.clientId}
				and r.verb = any(${sql.param([...of.verbs])}::uuid[])
				and r.seq > ${String(after)} and r.seq <= ${String(through)}
			order by r.seq limit ${limit}`)
	);
}

/** Statements of a course that did not count yet and are still there, the newest first. */
export async function unmatchedOf(
	db: Db,
	courseId: string,
	limit: number
): Promise<(OutsideRecord & { trouble: OutsideTrouble })[]> {
	const rows = await db.execute<Row & { trouble: OutsideTrouble }>(sql`
		select ${columns}, o.trouble from ${outsideCompletion} o join ${record} r on r.id = o.statement_id
		where o.course_id = ${courseId} and o.state = 'unmatched' order by r.seq desc limit ${limit}`);
	return rows.map((row) => ({ ...row, seq: BigInt(row.seq) }));
}

/** What became of a statement: it is written down once, and again only while it does not count. */
export async function keepOutside(
	db: Db,
	row: typeof outsideCompletion.$inferInsert
): Promise<void> {
	const { statementId, state } = outsideCompletion;
	await db
		.insert(outsideCompletion)
		.values(row)
		.onConflictDoUpdate({ target: statementId, set: row, setWhere: eq(state, 'unmatched') });
}

/** Whether nothing more has to become of a statement. */
export async function isSettled(db: Db, id: string): Promise<boolean> {
	const settled = and(
		eq(outsideCompletion.statementId, id),
		sql`${outsideCompletion.state} <> 'unmatched'`
	);
	return (await db.$count(outsideCompletion, settled)) > 0;
}

/** Whether something of the same person and the same registration counted already. */
export async function registrationCounted(
	db: Db,
	courseId: string,
	{ actor, registration }: OutsideRecord
): Promise<boolean> {
	if (registration === null) return false;
	const [row] = await db.execute<{ found: boolean }>(sql`
		select exists (select from ${record} r join ${outsideCompletion} o on o.statement_id = r.id
			where r.registration = ${registration} and r.actor = ${actor}
				and o.course_id = ${courseId} and o.state = 'counted') as found`);
	return row!.found;
}

/** Statements that counted and were voided by who told them, after one place up to another. */
export async function voidedSince(
	db: Db,
	verb: string,
	after: bigint,
	through: bigint
): Promise<{ id: string; enrolmentId: string | null }[]> {
	return db.execute<{ id: string; enrolmentId: string | null }>(sql`
		select o.statement_id as id, o.enrolment_id as "enrolmentId" from ${record} v
		join ${outsideCompletion} o on o.statement_id = v.ref and o.state <> 'voided'
		join ${record} r on r.id = v.ref and r.voided and r.client is not distinct from v.client
		where v.verb = ${verb} and v.seq > ${String(after)} and v.seq <= ${String(through)}`);
}

/** Forgets statements that did not count and are gone from the record store. */
export async function forgetGone(db: Db): Promise<void> {
	await db.execute(sql`delete from ${outsideCompletion} where state = 'unmatched'
		and not exists (select from ${record} r where r.id = statement_id)`);
}

/** Says that a statement no longer holds. */
export async function markVoided(db: Db, id: string, on: Day): Promise<void> {
	await db
		.update(outsideCompletion)
		.set({ state: 'voided', trouble: null, seenOn: on })
		.where(eq(outsideCompletion.statementId, id));
}

/** How far a follower has come, held until the end of the transaction. */
export async function lockFollower(db: Db, name: string): Promise<bigint> {
	await db.insert(recordFollower).values({ name, seq: 0n }).onConflictDoNothing();
	const [row] = await db
		.select({ seq: recordFollower.seq })
		.from(recordFollower)
		.where(eq(recordFollower.name, name))
		.for('update');
	return row!.seq;
}

/** Remembers how far a follower has come. */
export async function moveFollower(db: Db, name: string, seq: bigint): Promise<void> {
	await db.update(recordFollower).set({ seq }).where(eq(recordFollower.name, name));
}
