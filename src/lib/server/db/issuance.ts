import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { Bytes } from '../../ballot/bytes.ts';
import { builtOnce } from './built-once.ts';
import type { Db } from './connect.ts';
import { errorCode } from './error-code.ts';
import { issuance } from './schema/issuance.ts';

type Issue = { period: string; personId: string; contest: string; requestHash: Bytes };

/**
 * Notes that somebody gets a ballot.
 * @returns `undefined` when this request may be answered: it is the first for this contest, or the same
 * again; else why not
 */
export async function noteIssue(db: Db, issue: Issue): Promise<'elsewhere' | 'closed' | undefined> {
	const insert = db.insert(issuance).values(issue).onConflictDoNothing().returning();
	const made = await insert.catch((error: unknown) => {
		// The close dropped the partition of the period meanwhile.
		if (errorCode(error) === '23514') return undefined;
		throw error;
	});
	if (!made) return 'closed';
	if (made.length > 0) return undefined;
	const rows = await db
		.select()
		.from(issuance)
		.where(
			and(
				eq(issuance.period, issue.period),
				eq(issuance.personId, issue.personId),
				eq(issuance.contest, issue.contest),
				eq(issuance.requestHash, issue.requestHash)
			)
		);
	return rows.length > 0 ? undefined : 'elsewhere';
}

/** The contests that somebody got a ballot of in a period. */
export async function issuedTo(db: Db, personId: string, period?: string) {
	return period === undefined
		? issued(db).execute({ personId })
		: issuedIn(db).execute({ personId, period });
}

const ofPerson = eq(issuance.personId, sql.placeholder('personId'));
const issuedWhere = (db: Db, which: SQL | undefined) =>
	db
		.select({ period: issuance.period, contest: issuance.contest })
		.from(issuance)
		.where(which)
		.orderBy(issuance.period, issuance.contest);
const issued = builtOnce((db) => issuedWhere(db, ofPerson).prepare('ballots of somebody'));
const issuedIn = builtOnce((db) =>
	issuedWhere(db, and(ofPerson, eq(issuance.period, sql.placeholder('period')))).prepare(
		'ballots of somebody in a period'
	)
);

/** How many people got a ballot in a period. */
export async function countInvited(db: Db, period: string): Promise<number> {
	const [row] = await db
		.select({ count: sql<number>`count(distinct ${issuance.personId})::int` })
		.from(issuance)
		.where(eq(issuance.period, period));
	return row!.count;
}
