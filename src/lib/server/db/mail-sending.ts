import { and, eq, sql } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Language } from '../../i18n/language.ts';
import type { Db } from './connect.ts';
import { mailOnce, mailOutbox } from './schema/mail.ts';
import { runs } from './standing.ts';

export type Waiting = {
	id: string;
	kind: string;
	personId: string;
	data: Record<string, string>;
};

/** Who gets a mail, as they are known at the moment of sending. */
export type Receiver = {
	firstName: string;
	language: Language;
	/** Null for who has none. */
	address: string | null;
	employed: boolean;
	/** The server refused this address before, and nobody has looked at it since. */
	refusedBefore: boolean;
};

/** Holds the outbox until the transaction ends: one process sends at a time. @returns whether it is held */
export async function holdOutbox(tx: Db): Promise<boolean> {
	const [row] = await tx.execute<{ held: boolean }>(
		sql`select pg_try_advisory_xact_lock(hashtext('mail outbox')) as held`
	);
	return row!.held;
}

/** Has mails wait again that a process was handing over when it stopped. Call it with the outbox held. */
export async function takeBack(db: Db, now: Date): Promise<void> {
	await db
		.update(mailOutbox)
		.set({ state: 'waiting', notBefore: now })
		.where(eq(mailOutbox.state, 'sending'));
}

type Asked = { now: Date; on: Day; kinds: readonly string[]; limit: number };

/** The mails whose turn it is, of these kinds, with who gets them. */
export function waitingMails(
	db: Db,
	{ now, on, kinds, limit }: Asked
): Promise<(Waiting & Receiver)[]> {
	return db.execute<Waiting & Receiver>(sql`
		select m.id, m.kind, m.person_id as "personId", m.data, p.given_name as "firstName", p.language,
			coalesce(m."to", p.email) as address,
			exists (select from employment e where e.person_id = p.id and ${runs('e', on)}) as employed,
			exists (select from mail_outbox r where r.person_id = p.id and r.state = 'refused'
				and r.reason = 'address' and r.handled_on is null
				and r.address = coalesce(m."to", p.email)) as "refusedBefore"
		from mail_outbox m join person p on p.id = m.person_id
		where m.state = 'waiting' and m.not_before <= ${now.toISOString()}::timestamptz
			and m.kind in ${kinds}
		order by m.not_before, m.id limit ${limit}`);
}

/** Marks a mail as being handed over. @returns which attempt this is; null when it does not wait any more */
export async function claimMail(db: Db, id: string): Promise<number | null> {
	const [claimed] = await db
		.update(mailOutbox)
		.set({ state: 'sending', attempts: sql`${mailOutbox.attempts} + 1` })
		.where(and(eq(mailOutbox.id, id), eq(mailOutbox.state, 'waiting')))
		.returning({ attempts: mailOutbox.attempts });
	return claimed?.attempts ?? null;
}

/** How a mail ended. `address`: where it was refused. */
export type Ending =
	| { state: 'sent' }
	| { state: 'refused'; reason: string; address: string | null }
	| { state: 'dropped'; reason: string };

/** Keeps how a mail ended, and on which day; the time it waited for is forgotten. */
export async function endMail(db: Db, id: string, ending: Ending, on: Day): Promise<void> {
	await db
		.update(mailOutbox)
		.set({ ...ending, settledOn: on, notBefore: null })
		.where(eq(mailOutbox.id, id));
}

/** Has a mail wait until a moment. `free`: the attempt does not count, as it was not about this mail. */
export async function putBack(db: Db, id: string, until: Date, free: boolean): Promise<void> {
	const attempts = free ? { attempts: sql`greatest(${mailOutbox.attempts} - 1, 0)` } : {};
	await db
		.update(mailOutbox)
		.set({ state: 'waiting', notBefore: until, ...attempts })
		.where(eq(mailOutbox.id, id));
}

/** Forgets that somebody was written to, for a mail that was not sent after all. */
export async function releaseOnce(db: Db, { kind, personId, data }: Waiting): Promise<void> {
	await db
		.delete(mailOnce)
		.where(
			and(
				...[eq(mailOnce.personId, personId), eq(mailOnce.kind, kind)],
				...[eq(mailOnce.about, data.programme ?? ''), eq(mailOnce.round, data.round!)]
			)
		);
}
