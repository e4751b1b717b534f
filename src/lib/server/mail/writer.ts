import type { Day } from '../../programme/calendar.ts';
import type { Receiver, Waiting } from '../db/mail-sending.ts';
import type { Db } from '../db/connect.ts';
import type { MailKind } from './kinds.ts';
import type { Values } from './write.ts';

/** A mail whose turn it is, with who gets it. */
export type Turn = Omit<Waiting, 'kind'> & Receiver & { kind: MailKind };

/** What writers need to know of the installation and the moment. */
export type Desk = {
	/** The origin that links lead to, and the secret that signs them. */
	origin: string;
	secret: string;
	on: Day;
	now: Date;
};

/**
 * Says what is filled in in mails, at the moment that they are sent.
 * @returns by the id of the mail; one that is not there is not needed any more, and is not sent
 */
export type Writer = (db: Db, turns: readonly Turn[], desk: Desk) => Promise<Map<string, Values>>;
