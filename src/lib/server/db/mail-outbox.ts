import { inArray } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from './connect.ts';
import { mailOnce, mailOutbox } from './schema/mail.ts';

export type QueuedMail = {
	kind: string;
	personId: string;
	to?: string;
	data: Record<string, string | number>;
};

type Moment = { on: Day; now: Date };

/** Rows that go in one statement: PostgreSQL takes 65,535 values. */
const SLICE = 2_000;

/** Puts mails in the outbox. */
export async function addMails(
	db: Db,
	mails: readonly QueuedMail[],
	{ on, now }: Moment
): Promise<void> {
	for (let at = 0; at < mails.length; at += SLICE) {
		const rows = mails.slice(at, at + SLICE).map(({ kind, personId, to, data }) => ({
			...{ kind, personId, to, data, queuedOn: on, notBefore: now }
		}));
		await db.insert(mailOutbox).values(rows);
	}
}

export type QueuedOnce = QueuedMail & { about: string; round: Day };

/**
 * Puts the mails in the outbox that were never put there before: a mail and that it was asked for, or neither,
 * so that none is lost when a process stops in between. @returns how many
 */
export function addMailsOnce(
	db: Db,
	mails: readonly QueuedOnce[],
	moment: Moment
): Promise<number> {
	return db.transaction(async (tx) => {
		let added = 0;
		for (let at = 0; at < mails.length; at += SLICE) {
			const slice = mails.slice(at, at + SLICE);
			const fresh = await tx
				.insert(mailOnce)
				.values(slice.map(({ personId, kind, about, round }) => ({ personId, kind, about, round })))
				.onConflictDoNothing()
				.returning();
			const keys = new Set(fresh.map(onceKey));
			const asked = slice.filter((mail) => keys.has(onceKey(mail)));
			await addMails(tx, asked, moment);
			added += asked.length;
		}
		return added;
	});
}

/** What somebody is written to about once: `person kind about round`. */
export const onceKey = ({ personId, kind, about, round }: Omit<QueuedOnce, 'data'>) =>
	[personId, kind, about, round].join(' ');

/** What somebody was written to about, of these kinds: `person kind about round`. */
export async function askedOnce(db: Db, kinds: readonly string[]): Promise<Set<string>> {
	const rows = await db
		.select()
		.from(mailOnce)
		.where(inArray(mailOnce.kind, [...kinds]));
	return new Set(rows.map(onceKey));
}
