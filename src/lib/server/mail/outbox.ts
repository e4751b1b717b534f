import type { Day } from '../../programme/calendar.ts';
import { today } from '../clock.ts';
import type { Db } from '../db/connect.ts';
import { addMails, addMailsOnce } from '../db/mail-outbox.ts';
import type { MailData, MailKind } from './kinds.ts';

/** The job that sends what waits; ask for it with `soon` when the transaction is over. */
export const mailJob = 'send-mail';

export type NewMail<Kind extends MailKind = MailKind> = {
	[K in Kind]: {
		kind: K;
		/** Who gets it, in the language of the moment of sending. Who has left by then gets nothing. */
		personId: string;
		/** Where it goes when that is not the address that the person has at that moment. */
		to?: string;
		data: MailData<K>;
	};
}[Kind];

/**
 * Has a mail sent once the transaction `tx` holds, and not at all when it does not. Nothing secret comes
 * in: a link with a token is made when the mail is sent (`links.ts`).
 */
export async function enqueueMail(tx: Db, mail: NewMail, now = new Date()): Promise<void> {
	await addMails(tx, [mail], { on: today(now), now });
}

/** A mail that somebody gets once in a round: about a programme, or a digest of a week or month. */
export type OnceMail = NewMail & { about: string; round: Day };

/** Has the mails sent that were not asked for before. @returns how many are new */
export function enqueueOnce(tx: Db, mails: readonly OnceMail[], now: Date): Promise<number> {
	return addMailsOnce(tx, mails, { on: today(now), now });
}
