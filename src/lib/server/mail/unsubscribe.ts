import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Language } from '../../i18n/language.ts';
import type { Day } from '../../programme/calendar.ts';
import type { Db } from '../db/connect.ts';
import { isOptedOut, optIn, optOut } from '../db/mail-opt-outs.ts';
import { asMailKind, termsOf, type MailKind } from './kinds.ts';

/** What a link of a digest stands for: these mails, for this person. */
export type Subscription = { personId: string; kind: MailKind };

/**
 * The path that stops mails of a kind for somebody. Who has the mail may stop it, and nothing else: it is
 * signed with a key from the secret of the installation, and kept nowhere. The page speaks `language`.
 */
export function unsubscribePath(
	secret: string,
	{ personId, kind }: Subscription,
	language: Language
): string {
	const mark = signature(secret, kind, personId).toString('base64url');
	return `/unsubscribe/${kind}.${personId}.${mark}?lang=${language}`;
}

/** Reads such a link. @returns undefined for one that was not made here */
export function readSubscription(secret: string, token: string): Subscription | undefined {
	const [word = '', personId = '', sent = ''] = token.split('.');
	const kind = asMailKind(word);
	if (!kind || !termsOf(kind).optional) return undefined;
	const right = signature(secret, kind, personId);
	const given = Buffer.from(sent, 'base64url');
	if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
	return { personId, kind };
}

/** Stops these mails, or sends them again. */
export const subscribe = (
	db: Db,
	{ personId, kind }: Subscription,
	{ wanted, on }: { wanted: boolean; on: Day }
): Promise<void> => (wanted ? optIn(db, personId, kind) : optOut(db, personId, kind, on));

/** Whether somebody gets these mails. */
export const isSubscribed = async (db: Db, { personId, kind }: Subscription): Promise<boolean> =>
	!(await isOptedOut(db, personId, kind));

function signature(secret: string, kind: string, personId: string): Buffer {
	const key = Buffer.from(hkdfSync('sha256', secret, '', 'tweesprong unsubscribe', 32));
	return createHmac('sha256', key).update(`${kind} ${personId}`).digest();
}
