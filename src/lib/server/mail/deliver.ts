import { today } from '../clock.ts';
import type { Db } from '../db/connect.ts';
import {
	endMail,
	holdOutbox,
	putBack,
	releaseOnce,
	takeBack,
	waitingMails
} from '../db/mail-sending.ts';
import { troubleNow } from '../db/mail-trouble.ts';
import { reminderSettings } from '../db/reminder-settings.ts';
import { runsOn } from '../reminders/plan.ts';
import { handOver } from './hand-over.ts';
import { mailKinds, termsOf, type MailKind } from './kinds.ts';
import { inOfficeHours } from './office-hours.ts';
import { openPost, type Post } from './post.ts';
import type { MailSetUp } from './set-up.ts';
import { writeTurns } from './write-turns.ts';
import type { Turn } from './writer.ts';
import type { House } from './write.ts';

/** The place mails go out from. */
export type MailRoom = {
	setUp: MailSetUp;
	secret: string;
	/** How the organisation is called and its colour, asked for when a run begins. */
	house: () => Promise<House>;
	/** Hears of a mail that could not be written. */
	report: (error: unknown) => void;
};

/** Mails that are looked at together, and how long one run lasts: the next goes on within a minute. */
const [batch, runSeconds] = [50, 45];

/**
 * Sends what waits, one mail after the other: each is claimed, handed over and marked. One process does it at
 * a time, so a mail that was claimed before was left by a process that stopped, and is sent again under the
 * same name. See docs/decisions/036-mail.md.
 * @param clock the moment, asked for before every batch
 */
export async function deliver(
	db: Db,
	room: MailRoom,
	clock: () => Date = () => new Date()
): Promise<void> {
	await db.transaction(async (holding) => {
		if (!(await holdOutbox(holding))) return;
		const start = clock();
		await takeBack(db, start);
		if (((await troubleNow(db))?.retryAt ?? start) > start) return;
		const post = openPost(room.setUp);
		try {
			const until = performance.now() + runSeconds * 1000;
			while (performance.now() < until && (await sendBatch(db, room, post, clock())));
		} finally {
			post.close();
		}
	});
}

/** @returns whether there may be more to send */
async function sendBatch(db: Db, room: MailRoom, post: Post, now: Date): Promise<boolean> {
	const on = today(now);
	const kinds = await kindsAt(db, now);
	const found = await waitingMails(db, { now, on, kinds, limit: batch });
	const turns = found as Turn[];
	const able = turns.filter((turn) => obstacle(turn) === null);
	for (const turn of turns.filter((each) => !able.includes(each)))
		await endMail(db, turn.id, { state: 'dropped', reason: obstacle(turn)! }, on);
	const desk = { origin: room.setUp.origin, secret: room.secret, on, now };
	const troubled = (await troubleNow(db)) !== null;
	const { letters, failed } = await writeTurns(db, able, desk, room);
	for (const turn of able) {
		const letter = letters.get(turn.id);
		if (failed.has(turn.kind)) await putBack(db, turn.id, tenMinutesAfter(now), true);
		else if (!letter) await drop(db, turn, on);
		else if (!(await handOver(db, post, turn, letter, { on, now, troubled }))) return false;
	}
	return found.length === batch;
}

/** Why somebody cannot be written to at all. */
function obstacle({ employed, address, refusedBefore }: Turn): string | null {
	if (!employed) return 'left';
	if (address === null) return 'no-address';
	return refusedBefore ? 'refused-before' : null;
}

const tenMinutesAfter = (now: Date) => new Date(now.getTime() + 10 * 60_000);

async function drop(db: Db, turn: Turn, on: string): Promise<void> {
	await endMail(db, turn.id, { state: 'dropped', reason: 'not-needed' }, on);
	if (termsOf(turn.kind).hours === 'office') await releaseOnce(db, turn);
}

/** The kinds that may go at a moment: what belongs to the office waits for it, and while HR has paused. */
async function kindsAt(db: Db, now: Date): Promise<MailKind[]> {
	const all = Object.keys(mailKinds) as MailKind[];
	const office = inOfficeHours(now) && runsOn(await reminderSettings(db), today(now));
	return office ? all : all.filter((kind) => termsOf(kind).hours === 'always');
}
