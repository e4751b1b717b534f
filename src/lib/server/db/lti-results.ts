import { and, count, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { ResultTrouble } from '../../lti/trouble.ts';
import type { Db } from './connect.ts';
import { ltiResult } from './schema/lti.ts';

/** Keeps that a learning system wants to hear when somebody is done; what it asked before stays as it is. */
export async function askResult(
	db: Db,
	result: Pick<
		typeof ltiResult.$inferInsert,
		'platformId' | 'personId' | 'lineItem' | 'programme' | 'module' | 'askedOn'
	>
): Promise<void> {
	await db.insert(ltiResult).values(result).onConflictDoNothing();
}

/** A result that is there and was not told yet. `on`: the day of the completion. */
export type Due = {
	id: string;
	platformId: string;
	subject: string;
	lineItem: string;
	on: Day;
	attempts: number;
};

/**
 * Takes one result of a learning system that is due, out of the sight of other processes until the transaction ends. What counts
 * is the turn that somebody started last. In no order of theirs.
 */
export async function takeDue(tx: Db, platformId: string, now: Date): Promise<Due | undefined> {
	const [due] = await tx.execute<Due>(sql`
		select result.id, result.platform_id as "platformId", link.subject,
			result.line_item as "lineItem", result.attempts,
			case when result.module is null then turn.completed_on else done.completed_on end::text as "on"
		from lti_result result
			join lti_platform platform on platform.id = result.platform_id and platform.open
			join lti_link link on link.platform_id = result.platform_id and link.person_id = result.person_id
			join lateral (
				select id, completed_on from enrolment
				where person_id = result.person_id and (programme = result.programme
					or result.module is null and proves = result.programme)
				order by started_on desc, completed_on desc nulls last limit 1) turn on true
			left join module_done done on done.enrolment_id = turn.id and done.module = result.module
		where result.closed_on is null and result.platform_id = ${platformId}
			and (result.retry_at is null or result.retry_at <= ${now.toISOString()}::timestamptz)
			and case when result.module is null then turn.completed_on else done.completed_on end
				<= (${now.toISOString()}::timestamptz at time zone 'UTC')::date
		order by random() limit 1
		for update of result skip locked`);
	return due;
}

/** Closes a result: it was told, or with `trouble` it is tried no more. */
export async function closeResult(
	tx: Db,
	id: string,
	on: Day,
	trouble: ResultTrouble | null
): Promise<void> {
	await tx
		.update(ltiResult)
		.set({ closedOn: on, trouble, retryAt: null })
		.where(eq(ltiResult.id, id));
}

/** Keeps that telling a result did not work, and when it is tried again. */
export async function putOff(
	tx: Db,
	id: string,
	{ trouble, attempts, retryAt }: { trouble: ResultTrouble; attempts: number; retryAt: Date }
): Promise<void> {
	await tx.update(ltiResult).set({ trouble, attempts, retryAt }).where(eq(ltiResult.id, id));
}

/** Forgets what was asked before a day, told or not. */
export async function forgetResults(db: Db, before: Day): Promise<void> {
	await db.delete(ltiResult).where(sql`${ltiResult.askedOn} < ${before}`);
}

export type ResultCounts = { told: number; open: number; given: number };

/** Of a learning system: how many completions were told, are waited for, and were given up. */
export async function countResults(db: Db, platformId: string): Promise<ResultCounts> {
	const closed = isNotNull(ltiResult.closedOn);
	const filtered = (...terms: Parameters<typeof and>) =>
		sql<number>`count(*) filter (where ${and(...terms)})`.mapWith(Number);
	const [row] = await db
		.select({
			told: filtered(closed, isNull(ltiResult.trouble)),
			open: filtered(isNull(ltiResult.closedOn)),
			given: filtered(closed, isNotNull(ltiResult.trouble))
		})
		.from(ltiResult)
		.where(eq(ltiResult.platformId, platformId));
	return row!;
}

/** Why completions do not arrive at a learning system, with how many each. */
export function troublesOf(
	db: Db,
	platformId: string
): Promise<{ trouble: ResultTrouble | null; results: number }[]> {
	return db
		.select({ trouble: ltiResult.trouble, results: count() })
		.from(ltiResult)
		.where(and(eq(ltiResult.platformId, platformId), isNotNull(ltiResult.trouble)))
		.groupBy(ltiResult.trouble)
		.orderBy(ltiResult.trouble);
}

/** Has everything that did not arrive at a learning system tried again. @returns how many */
export async function retryResults(db: Db, platformId: string): Promise<number> {
	const again = await db
		.update(ltiResult)
		.set({ closedOn: null, trouble: null, attempts: 0, retryAt: null })
		.where(and(eq(ltiResult.platformId, platformId), isNotNull(ltiResult.trouble)))
		.returning({ id: ltiResult.id });
	return again.length;
}
