import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { isWithin, wantedUnits, type Within } from './staff-units.ts';
import { runs } from './standing.ts';

/** Of whom: everyone, or who works in some units and below them on a day. */
export type UndeliveredAsked = { scope: Within; on: Day };

/** A mail that the server refused, of who works here. */
export type UndeliveredRow = {
	id: string;
	personId: string;
	name: string;
	personnelNumber: string;
	kind: string;
	programme: string | null;
	/** The address that was refused, and the one that is known now. */
	address: string;
	addressNow: string | null;
	reason: string;
	refusedOn: Day;
};

/** What did not arrive and nobody has looked at, the newest first. */
export function listUndelivered(
	db: Db,
	asked: UndeliveredAsked,
	{ limit, offset }: { limit: number; offset: number }
): Promise<UndeliveredRow[]> {
	return db.execute<UndeliveredRow>(sql`
		with ${undelivered(asked)}
		select m.id, p.id as "personId", p.given_name || ' ' || p.family_name as name,
			p.personnel_number as "personnelNumber", m.kind, m.data ->> 'programme' as programme,
			m.address, p.email as "addressNow", m.reason, m.settled_on::text as "refusedOn"
		from undelivered m join person p on p.id = m.person_id
		order by m.settled_on desc, p.family_name, p.given_name, m.id
		limit ${limit} offset ${offset}`);
}

/** How many mails that is. */
export async function countUndelivered(db: Db, asked: UndeliveredAsked): Promise<number> {
	const [row] = await db.execute<{ mails: number }>(
		sql`with ${undelivered(asked)} select count(*)::int as mails from undelivered`
	);
	return row!.mails;
}

/** Has a mail that did not arrive tried again. @returns whether it was there to try */
export async function tryAgain(
	db: Db,
	asked: UndeliveredAsked,
	{ id, now }: { id: string; now: Date }
): Promise<boolean> {
	const rows = await db.execute(sql`
		with ${undelivered(asked)}
		update mail_outbox set state = 'waiting', attempts = 0, not_before = ${now.toISOString()}::timestamptz,
			settled_on = null, reason = null, address = null
		where id in (select id from undelivered where id = ${id}) returning id`);
	return rows.length > 0;
}

/** Takes a mail that did not arrive from the list. @returns whether it was on it */
export async function markHandled(db: Db, asked: UndeliveredAsked, id: string): Promise<boolean> {
	const rows = await db.execute(sql`
		with ${undelivered(asked)}
		update mail_outbox set handled_on = ${asked.on}
		where id in (select id from undelivered where id = ${id}) returning id`);
	return rows.length > 0;
}

function undelivered({ scope, on }: UndeliveredAsked): SQL {
	return sql`recursive ${wantedUnits(scope, on)}, undelivered as (
		select m.* from mail_outbox m
		where m.state = 'refused' and m.handled_on is null and exists (
			select from employment e
			where e.person_id = m.person_id and ${runs('e', on)} and ${isWithin('e', scope)}))`;
}
