import { and, eq, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { AsideReason } from '../../xapi/forward/trouble.ts';
import type { Db } from './connect.ts';
import { recordsAfter, type FollowedRecord } from './records.ts';
import { forwardAside } from './schema/forward-target.ts';

/** Why a statement is set aside, and what the store said of it. */
export type Aside = { reason: AsideReason; says: string };

type Place = { targetId: string; statementId: string };

/** A statement that is set aside, as an administrator sees it. */
export type AsideLine = Aside & {
	statementId: string;
	on: Day;
	again: boolean;
	body: string;
};

/** Sets a statement aside for a store, or says anew why it is. One that is no longer here is let go. */
export async function setAside(
	db: Db,
	{ targetId, statementId, on, reason, says }: Aside & Place & { on: Day }
): Promise<void> {
	await db.execute(sql`
		insert into forward_aside (target_id, statement_id, reason, says, "on")
		select ${targetId}, id, ${reason}, ${says}, ${on} from record where id = ${statementId}
		on conflict (statement_id, target_id) do update
			set reason = excluded.reason, says = excluded.says, "on" = excluded."on", again = false`);
}

/** Forgets that a statement was set aside: it arrived. */
export async function clearAside(db: Db, { targetId, statementId }: Place): Promise<void> {
	await db
		.delete(forwardAside)
		.where(and(eq(forwardAside.targetId, targetId), eq(forwardAside.statementId, statementId)));
}

/** Has what was set aside for a store tried again: one statement, or all. */
export async function askAgain(db: Db, targetId: string, statementId?: string): Promise<void> {
	const one = statementId === undefined ? undefined : eq(forwardAside.statementId, statementId);
	await db
		.update(forwardAside)
		.set({ again: true })
		.where(and(eq(forwardAside.targetId, targetId), one));
}

/** Set-aside statements that are tried again, in the order in which they were written. */
export const askedAgain = (db: Db, targetId: string, limit: number): Promise<FollowedRecord[]> =>
	recordsAfter(
		db,
		0n,
		limit,
		sql`r.id in (select statement_id from forward_aside where again and target_id = ${targetId})`
	);

/** How many statements are set aside, per store. */
export async function asidesPerTarget(db: Db): Promise<Map<string, number>> {
	const rows = await db.execute<{ target: string; n: number }>(
		sql`select target_id as target, count(*)::int as n from forward_aside group by target_id`
	);
	return new Map(rows.map(({ target, n }) => [target, n]));
}

/** What is set aside for a store, the last first. */
export const asidesOf = (db: Db, targetId: string, limit: number): Promise<AsideLine[]> =>
	db.execute<AsideLine>(sql`
		select a.statement_id as "statementId", a.reason, a.says, a."on"::text as "on", a.again, r.body
		from forward_aside a join record r on r.id = a.statement_id
		where a.target_id = ${targetId} order by a."on" desc, r.seq desc limit ${limit}`);
