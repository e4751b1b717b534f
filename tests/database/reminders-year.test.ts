import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, type Day } from '#lib/programme/calendar.ts';
import { keepReminderSettings, untouched } from '#lib/server/db/reminder-settings.ts';
import { freshDatabase } from '../support/database.ts';
import { openSink, type Arrived, type Sink } from '../support/mail-sink.ts';
import { mailWorker } from '../support/mail-worker.ts';
import { expectedOf } from './expected-reminders.ts';
import { settle } from './settled-year.ts';
import { chance, livesOf } from './year-of-people.ts';

// A year of two thousand people under a clock of our own: real rows, a real mail server, and workers that are
// killed over their work.

const first = '2026-01-01';
const days = Array.from({ length: 365 }, (_, at) => addDays(first, at));
const random = chance(20_260_101);
const lives = livesOf(2_000, first, random);
const expected = new Map(lives.flatMap((life) => [...expectedOf(life, days)]));
/** The days that workers live: all on which a mail is due, and some of every week on which none is. */
const busy = new Set(expected.values());
const lived = new Set(days.filter((day, at) => busy.has(day) || at % 9 === 2));

/** Mails at which the worker is killed: right before the server accepts it, or right after. */
const killedBefore = new Set([7, 500]);
const killedAfter = new Set([40, 300, 800]);
/** Days on which it is killed some time after it began to plan, and again after it began to send. */
const killedOn = new Set(['2026-02-02', '2026-04-01']);

let database: Awaited<ReturnType<typeof freshDatabase>>;
let sink: Sink;
let worker: ReturnType<typeof mailWorker>;
const arrivedOn = new Map<Arrived, Day>();

beforeAll(async () => {
	database = await freshDatabase();
	const year = await settle(database.db, lives);
	// As PostgreSQL does by itself within minutes: without it every plan is a guess.
	await database.sql`analyze`;
	const by = lives[0]!.id;
	await keepReminderSettings(database.db, { ...untouched, on: true }, { by, on: first });
	let now: Day = first;
	sink = await openSink({
		mail: () => {
			if (killedBefore.delete(sink.arrived.length)) worker.kill();
			return undefined;
		},
		accepted: (mail) => {
			arrivedOn.set(mail, now);
			if (killedAfter.delete(sink.arrived.length)) worker.kill();
		}
	});
	worker = mailWorker(database.url, sink.url, async () => {
		// The server may not have noticed yet that a worker died: it holds this until it has.
		await database.sql.begin((tx) => tx`select pg_advisory_xact_lock(hashtext('mail outbox'))`);
	});
	for (now of days) {
		const dies = killedOn.has(now);
		await year.opens(now);
		if (lived.has(now))
			await worker.do({ work: 'plan', at: `${now}T08:05:00Z` }, dies ? 300 * random() : undefined);
		// What changes between the planning and the sending is seen when it is sent.
		await year.closes(now);
		if (lived.has(now))
			await worker.do(
				{ work: 'deliver', at: `${now}T10:00:00Z` },
				dies ? 600 * random() : undefined
			);
	}
}, 180_000);
afterAll(async () => {
	await worker.stop();
	await sink.close();
	await database.close();
});

test('everybody gets each reminder once, on its day, and nobody gets another', async () => {
	const rows = await database.sql<{ id: string; about: string }[]>`
		select id, concat_ws(' ', data ->> 'programme', replace(kind, 'reminder-', ''), data ->> 'round') as about
		from mail_outbox`;
	const about = new Map(rows.map((row) => [row.id, row.about]));
	// Two messages of one name are one mail to whoever gets them: a worker died right after the first.
	const mails = [...new Map(sink.arrived.map((mail) => [mail.id, mail])).values()];
	const got = mails.map((mail): [string, Day] => [
		`${mail.to} ${about.get(mail.id)}`,
		arrivedOn.get(mail)!
	]);
	expect(new Map(got)).toEqual(expected);
	expect(got).toHaveLength(expected.size);
	expect(expected.size).toBeGreaterThan(800);
});

test('a worker died at many moments, and nearly nothing was sent under one name twice', () => {
	const again = sink.arrived.length - new Set(sink.arrived.map(({ id }) => id)).size;
	expect(worker.deaths()).toBeGreaterThanOrEqual(5);
	expect(again).toBeLessThanOrEqual(worker.deaths());
});

test('nothing is left behind', async () => {
	const left = await database.sql`select id from mail_outbox where state in ('waiting', 'sending')`;
	expect(left).toHaveLength(0);
});
