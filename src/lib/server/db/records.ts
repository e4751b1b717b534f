import { inArray, sql, type SQL } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { recordFile } from './schema/record.ts';

/** One statement of the store. `stored` is written as in its `body`; `client` is null for a fact of our own. */
export type StoredRecord = {
	body: string;
	voided: boolean;
	files: string[] | null;
	stored: string;
	client: string | null;
};

const columns = sql`r.body, r.voided, r.files, r.client,
	to_char(r.stored at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as stored`;

/** The statement with this id, voided or not; `undefined` when it is not there. @param id a UUID */
export async function findRecord(db: Db, id: string): Promise<StoredRecord | undefined> {
	const [found] = await db.execute<StoredRecord>(
		sql`select ${columns} from record r where r.id = ${id}`
	);
	return found;
}

/** One statement of those who follow the store. */
export type FollowedRecord = StoredRecord & { seq: bigint; id: string };

/**
 * What was written after a place in the order of commits, oldest first, voided or not: whoever asks on with the
 * last `seq` meets every statement once.
 */
export async function recordsAfter(
	db: Db,
	seq: bigint,
	limit: number,
	only: SQL = sql`true`
): Promise<FollowedRecord[]> {
	const rows = await db.execute<Omit<FollowedRecord, 'seq'> & { seq: string }>(sql`
		select r.seq, r.id, ${columns} from record r where r.seq > ${seq} and ${only}
		order by r.seq limit ${limit}`);
	return rows.map((row) => ({ ...row, seq: BigInt(row.seq) }));
}

/** The place that was given out last; 0 in a store that was never written to. */
export async function lastSeq(db: Db): Promise<bigint> {
	const [head] = await db.execute<{ seq: string }>(sql`select seq from record_head`);
	return BigInt(head!.seq);
}

/** What came along with statements. @param sha2 in small letters, as `files` names them */
export async function filesOf(
	db: Db,
	sha2: readonly string[]
): Promise<(typeof recordFile.$inferSelect)[]> {
	if (sha2.length === 0) return [];
	return db
		.select()
		.from(recordFile)
		.where(inArray(recordFile.sha2, [...sha2]));
}

/** What all statements together say of an activity, as JSON, by the key of the activity. */
export async function definitionsOf(db: Db, keys: readonly string[]): Promise<Map<string, string>> {
	const rows = await db.execute<{ key: string; definition: string }>(sql`
		select key, definition from record_activity where key = any(${sql.param([...keys])}::uuid[])`);
	return new Map(rows.map(({ key, definition }) => [key, definition]));
}
