import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import type { ForwardTarget } from './forward-targets.ts';
import { findRecord, lastSeq, recordsAfter, type FollowedRecord } from './records.ts';

/** What a store still has to be told, as far as it was read. */
export type Stretch = {
	records: FollowedRecord[];
	/** The place up to which nothing else is for it. */
	through: bigint;
};

/** What comes after the place that a store has reached: our own facts, and those of others where it gets these. */
export async function stretchFor(
	db: Db,
	{ sentTo, others }: ForwardTarget,
	limit: number
): Promise<Stretch> {
	const last = await lastSeq(db);
	const only = others ? sql`r.seq <= ${last}` : sql`r.seq <= ${last} and r.client is null`;
	const records = await recordsAfter(db, sentTo, limit, only);
	return { records, through: records.length < limit ? last : records.at(-1)!.seq };
}

/** What stands right before the place that a store has reached and is not set aside for it, the last first. */
export async function toldBefore(
	db: Db,
	{ id, sentTo }: ForwardTarget,
	limit: number
): Promise<FollowedRecord[]> {
	const [edge] = await db.execute<{ seq: string }>(sql`
		select coalesce(min(seq), 0) as seq from (
			select seq from record where seq <= ${sentTo} order by seq desc limit ${limit}) r`);
	const records = await recordsAfter(
		db,
		BigInt(edge!.seq) - 1n,
		limit,
		sql`r.seq <= ${sentTo} and not exists (
			select from forward_aside a where a.statement_id = r.id and a.target_id = ${id})`
	);
	return records.reverse();
}

/** The text of a statement that is referred to, when it is here. */
export const bodyOf = async (db: Db, id: string): Promise<string | undefined> =>
	(await findRecord(db, id))?.body;

/** The most that is counted of how far a store is behind. */
export const mostBehind = 10_000;

/** How many statements a store has not been told yet, whether they are for it or not; counted to `mostBehind`. */
export async function behind(db: Db, { sentTo, others }: ForwardTarget): Promise<number> {
	const whose = others ? sql`true` : sql`client is null`;
	const [row] = await db.execute<{ n: number }>(sql`
		select count(*)::int as n from (
			select from record where seq > ${sentTo} and ${whose} limit ${mostBehind}) r`);
	return row!.n;
}

/** The place right before the first statement that was stored on a day, or later. */
export async function placeBefore(db: Db, on: Day): Promise<bigint> {
	const midnight = sql`${on}::date::timestamp at time zone 'Europe/Amsterdam'`;
	const [row] = await db.execute<{ seq: string }>(sql`
		select coalesce((select seq from record where stored < ${midnight}
			order by stored desc, seq desc limit 1), 0) as seq`);
	return BigInt(row!.seq);
}
