import { addDays, type Day } from '../../programme/calendar.ts';
import type { Db } from '../db/connect.ts';
import { countMails, type MailCounts } from '../db/mail-counts.ts';
import { troubleNow } from '../db/mail-trouble.ts';
import type { ReadSetUp, SetUpGap } from './set-up.ts';
import type { ServerTrouble } from './trouble.ts';

/** Something is wrong with the way to the mail server. */
export type TroubleState = { trouble: ServerTrouble; since: Date; retryAt: Date };

/** How mail stands. The password of the server is not in it. */
export type MailState = {
	/** What is missing; null when mail goes out. */
	gap: SetUpGap | null;
	server: {
		host: string;
		port: number;
		tls: 'from-start' | 'asked-for' | 'none';
		user: string | null;
		from: string;
		origin: string;
	} | null;
	trouble: TroubleState | null;
	/** Of the last thirty days. */
	counts: MailCounts;
};

/** How mail stands on a day, for who manages it. */
export async function mailState(db: Db, read: ReadSetUp, on: Day): Promise<MailState> {
	const [trouble, counts] = await Promise.all([
		currentTrouble(db),
		countMails(db, addDays(on, -30))
	]);
	if (!read.ok) return { gap: read.gap, server: null, trouble, counts };
	const { host, port, secure, requireTls, login, from, origin } = read.setUp;
	const tls = secure ? 'from-start' : requireTls ? 'asked-for' : 'none';
	const server = { host, port, tls, user: login?.user ?? null, from, origin } as const;
	return { gap: null, server, trouble, counts };
}

/** What is wrong with the way to the mail server, or null. */
export async function currentTrouble(db: Db): Promise<TroubleState | null> {
	const kept = await troubleNow(db);
	if (!kept) return null;
	return { trouble: kept.trouble as ServerTrouble, since: kept.since, retryAt: kept.retryAt };
}
