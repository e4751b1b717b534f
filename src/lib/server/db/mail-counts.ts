import { sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';

/** How many mails wait, and how many were sent and refused from a day on. */
export type MailCounts = { waiting: number; sent: number; refused: number };

/** Counts the outbox; `from` is the first day of what was sent or refused. */
export async function countMails(db: Db, from: Day): Promise<MailCounts> {
	const [row] = await db.execute<MailCounts>(sql`
		select (count(*) filter (where state in ('waiting', 'sending')))::int as waiting,
			(count(*) filter (where state = 'sent' and settled_on >= ${from}))::int as sent,
			(count(*) filter (where state = 'refused' and settled_on >= ${from}))::int as refused
		from mail_outbox`);
	return row!;
}
