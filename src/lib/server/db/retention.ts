import { desc, sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import type { Rows } from './erasure.ts';
import { lockRecords } from './record-lock.ts';
import { kindNames, kinds, type Kind, type KindName } from './retention-kinds.ts';
import { destruction, retentionRule } from './schema/retention.ts';

export type Destruction = typeof destruction.$inferSelect;

/** How long every kind is kept, in months: as the organisation chose, else the default. `null`: for good. */
export async function termsInForce(db: Db): Promise<Record<KindName, number | null>> {
	const rows = await db.select().from(retentionRule);
	const terms = kindNames.map((kind) => {
		const chosen = rows.find((row) => row.kind === kind);
		return [kind, chosen ? chosen.months : kinds[kind].months];
	});
	return Object.fromEntries(terms) as Record<KindName, number | null>;
}

/** Chooses a term, in months; `null` keeps that kind for good. */
export async function setTerm(
	db: Db,
	term: { kind: KindName; months: number | null; changedOn: Day; changedBy: string }
): Promise<void> {
	await db
		.insert(retentionRule)
		.values(term)
		.onConflictDoUpdate({ target: retentionRule.kind, set: term });
}

/** How many rows of a kind are older than a day, by table. */
export async function rowsDue(
	db: Db,
	kind: KindName,
	{ before, on }: { before: Day; on: Day }
): Promise<Rows> {
	if (kind === 'audit-log') {
		const [row] = await db.execute<{ rows: number }>(sql`
			select count(*)::int as rows from audit_log
			where at < ${before}::timestamp at time zone 'Europe/Amsterdam'`);
		return row!.rows > 0 ? { audit_log: row!.rows } : {};
	}
	const rows: Rows = {};
	for (const { table, empty, due } of partsOf(kind)) {
		const named = empty ? sql`and ${sql.identifier(empty)} is not null` : sql``;
		const [row] = await db.execute<{ rows: number }>(
			sql`select count(*)::int as rows from ${sql.identifier(table)} where ${due(before, on)} ${named}`
		);
		if (row!.rows > 0) rows[table] = row!.rows;
	}
	return rows;
}

/** Destroys what is older than a day. @returns how many rows, by table */
export async function destroyRows(
	db: Db,
	kind: KindName,
	{ before, on }: { before: Day; on: Day }
): Promise<Rows> {
	if (kind === 'audit-log') {
		const [row] = await db.execute<{ rows: number }>(
			sql`select destroy_audit_lines(${before}) as rows`
		);
		return row!.rows > 0 ? { audit_log: row!.rows } : {};
	}
	const rows: Rows = {};
	// Before the rows: what is moved at night is taken in the same order.
	if (partsOf(kind).some(({ table }) => table === 'record')) await lockRecords(db);
	for (const part of partsOf(kind)) {
		const { count } = await db.execute(destroys(part, part.due(before, on)));
		if (count > 0) rows[part.table] = count;
	}
	return rows;
}

const partsOf = (kind: KindName): Kind['parts'] => kinds[kind].parts;

function destroys({ table, empty }: Kind['parts'][number], due: SQL): SQL {
	const name = sql.identifier(table);
	if (!empty) return sql`delete from ${name} where ${due}`;
	const column = sql.identifier(empty);
	return sql`update ${name} set ${column} = null where ${due} and ${column} is not null`;
}

/** Writes down that something was destroyed. */
export async function recordDestruction(db: Db, done: Omit<Destruction, 'id'>): Promise<void> {
	await db.insert(destruction).values(done);
}

/** The record of destruction, the newest first. */
export function destructions(db: Db, most: number): Promise<Destruction[]> {
	return db
		.select()
		.from(destruction)
		.orderBy(desc(destruction.destroyedOn), destruction.kind, destruction.id)
		.limit(most);
}

/** One run at a time: whoever comes second waits until the first one is done. */
export async function lockRetention(db: Db): Promise<void> {
	await db.execute(sql`select pg_advisory_xact_lock(7283502)`);
}
