import type { Day } from '../../programme/calendar.ts';
import type { Db } from '../db/connect.ts';
import { claimMail, endMail, putBack } from '../db/mail-sending.ts';
import { clearTrouble, keepTrouble } from '../db/mail-trouble.ts';
import type { Letter, Post } from './post.ts';
import { troubleOf, type MailRefusal } from './trouble.ts';
import type { Turn } from './writer.ts';

/** How often a mail is tried that may arrive later, and after how many minutes again. */
const waits = [10, 30, 120, 360];

/** `troubled`: something was wrong with the way to the server when the last mail went. */
type Run = { on: Day; now: Date; troubled: boolean };

/**
 * Claims one mail, hands it to the server and marks it.
 * @returns whether the next may be tried: false when the way to the server is closed
 */
export async function handOver(
	db: Db,
	post: Post,
	{ id, address }: Turn,
	letter: Omit<Letter, 'id' | 'to'>,
	run: Run
): Promise<boolean> {
	const attempt = await claimMail(db, id);
	if (attempt === null) return true;
	try {
		await post.send({ ...letter, id, to: address! });
	} catch (error) {
		return answerTo(db, { id, address, attempt }, error, run);
	}
	await endMail(db, id, { state: 'sent' }, run.on);
	if (run.troubled) await clearTrouble(db);
	return true;
}

type Tried = { id: string; address: string | null; attempt: number };

async function answerTo(
	db: Db,
	{ id, address, attempt }: Tried,
	error: unknown,
	{ on, now }: Run
): Promise<boolean> {
	const trouble = troubleOf(error);
	const refuse = (reason: MailRefusal) =>
		endMail(db, id, { state: 'refused', reason, address }, on);
	if (trouble.about === 'server') {
		await putBack(db, id, await keepTrouble(db, trouble.trouble, now), true);
		return false;
	}
	if (trouble.about === 'mail') {
		await refuse(trouble.refusal);
		return true;
	}
	if (trouble.trouble) await keepTrouble(db, trouble.trouble, now);
	const minutes = waits[attempt - 1];
	if (minutes === undefined) await refuse(trouble.refusal);
	else await putBack(db, id, new Date(now.getTime() + minutes * 60_000), false);
	return true;
}
