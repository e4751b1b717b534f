import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Module } from '#lib/programme/schema.ts';
import { keepReminderSettings, untouched } from '#lib/server/db/reminder-settings.ts';
import { dutyException } from '#lib/server/db/schema/duty.ts';
import { employment, person } from '#lib/server/db/schema/person.ts';
import { deliver } from '#lib/server/mail/deliver.ts';
import { enqueueMail } from '#lib/server/mail/outbox.ts';
import { planReminders } from '#lib/server/reminders/plan.ts';
import { reminderReader } from '#lib/server/reminders/reader.ts';
import { lookAtUndelivered, settleUndelivered } from '#lib/server/reminders/undelivered.ts';
import { freshDatabase } from '../support/database.ts';
import { mailRoom } from '../support/mail-room.ts';
import { openSink, type Sink } from '../support/mail-sink.ts';
import { makeTown } from './small-town.ts';

const half = { required: true, minutes: 30 } as Module;

let database: Awaited<ReturnType<typeof freshDatabase>>;
let town: ReturnType<typeof makeTown>;
let sink: Sink;
let sam: string;

/** A moment in winter, by the clock of the Netherlands. */
const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00+01:00`);
const send = (now: Date, url = sink.url) => deliver(database.db, mailRoom(url), () => now);
const plan = (now: Date) => planReminders(database.db, now);
const planAndSend = async (now: Date) => {
	await plan(now);
	await send(now);
};
const outbox = () =>
	database.sql`select kind, state, reason, attempts, not_before from mail_outbox order by kind, id`;
const settings = (more: object) =>
	keepReminderSettings(
		database.db,
		{ ...untouched, on: true, ...more },
		{ by: sam, on: '2026-01-01' }
	);

/** What a test leaves behind, those that refer to others first. */
const traces = [
	...['mail_outbox', 'mail_once', 'mail_trouble', 'sign_in_link'],
	...['duty_exception', 'enrolment']
];

beforeAll(async () => {
	database = await freshDatabase();
	town = makeTown(database.db);
	await town.publish({ modules: [half] });
	sam = await town.person(await town.unit('Ruimte'), 'Bos');
});
beforeEach(async () => {
	sink = await openSink();
	for (const table of traces) await database.sql`delete from ${database.sql(table)}`;
	await database.db.update(person).set({ email: 'sam@zandermeer.example', language: 'nl' });
	await database.db.update(employment).set({ endsOn: null });
	await settings({});
});
afterEach(() => sink.close());
afterAll(() => database.close());

describe('a reminder', () => {
	test('arrives once, in plain text and HTML that say the same, and measures nothing', async () => {
		expect(await plan(at('2026-01-05'))).toBe(1);
		expect(await plan(at('2026-01-05', '11:00'))).toBe(0);
		await send(at('2026-01-05'));
		await send(at('2026-01-05', '11:00'));
		expect(sink.arrived.map(({ to }) => to)).toEqual(['sam@zandermeer.example']);
		const mail = await sink.read(sink.arrived[0]!);
		expect(mail.subject).toBe('Een programma voor jou: Welkom');
		expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
		expect(mail.headers.has('list')).toBe(false);
		for (const said of ['Hallo Sam,', '31 januari 2026', '30 minuten', '/programme/welkom']) {
			expect(mail.text).toContain(said);
			expect(mail.html).toContain(said);
		}
		expect(mail.html).toMatch(/^<!doctype html>\s*<html lang="nl">/);
		expect(mail.html).not.toMatch(/<img|<script|<link|url\(|src=/);
		expect(mail.html).not.toContain(sam);
		expect(await outbox()).toMatchObject([{ state: 'sent', attempts: 1, not_before: null }]);
	});

	test('speaks the language of its reader', async () => {
		await database.db.update(person).set({ language: 'en' });
		await planAndSend(at('2026-01-05'));
		expect((await sink.read(sink.arrived[0]!)).subject).toBe('A programme for you: Welkom');
	});

	test('waits for the office: no evening, weekend or holiday', async () => {
		expect(await plan(at('2026-01-03')), 'Saturday').toBe(0);
		await plan(at('2026-01-05', '16:05'));
		for (const moment of ['2026-01-05T17:00', '2026-01-06T08:59', '2026-01-10T11:00'])
			await send(new Date(`${moment}:00+01:00`));
		expect(sink.arrived).toHaveLength(0);
		await send(at('2026-01-06', '09:00'));
		expect(sink.arrived).toHaveLength(1);
	});

	test.each([
		['is done', () => town.completed(sam, '2026-01-05')],
		[
			'has left',
			() =>
				database.db
					.update(employment)
					.set({ endsOn: '2026-01-05' })
					.where(eq(employment.personId, sam))
		],
		[
			'is excepted',
			() =>
				database.db
					.insert(dutyException)
					.values({ personId: sam, startsOn: '2026-01-05', endsOn: '2026-03-01' })
		],
		['is not reminded any more', () => settings({ on: false })],
		['is not reminded of this', () => settings({ steps: ['overdue'] })]
	])('does not go to who %s between planning and sending', async (_, happens) => {
		await plan(at('2026-01-05'));
		await happens();
		await send(at('2026-01-05', '11:00'));
		expect(sink.arrived).toHaveLength(0);
	});

	test('that was paused goes when it still holds, and not when another does', async () => {
		await plan(at('2026-01-05'));
		await settings({ pausedUntil: '2026-01-12' });
		await send(at('2026-01-06'));
		expect(sink.arrived).toHaveLength(0);
		await planAndSend(at('2026-01-12'));
		expect(sink.arrived).toHaveLength(1);
		await plan(at('2026-01-23'));
		await settings({ pausedUntil: '2026-01-30' });
		await planAndSend(at('2026-01-30'));
		const subjects = await Promise.all(
			sink.arrived.map(async (mail) => (await sink.read(mail)).subject)
		);
		expect(subjects).toEqual(['Een programma voor jou: Welkom', 'Bijna de laatste dag: Welkom']);
	});

	test('is asked for again when planning stopped half-way: it is never lost', async () => {
		await database.sql`alter table mail_outbox add constraint stop check (kind = '') not valid`;
		await expect(plan(at('2026-01-05'))).rejects.toThrow();
		await database.sql`alter table mail_outbox drop constraint stop`;
		expect(await plan(at('2026-01-05'))).toBe(1);
	});

	test('is not planned for who has no address', async () => {
		await database.db.update(person).set({ email: null });
		expect(await plan(at('2026-01-05'))).toBe(0);
	});
});

describe('a link', () => {
	test('is made when the mail goes: neither the outbox nor the database ever holds its token', async () => {
		await enqueueMail(
			database.db,
			{ kind: 'invitation', personId: sam, data: {} },
			at('2026-01-03')
		);
		await send(at('2026-01-03', '22:00'));
		const { text } = await sink.read(sink.arrived[0]!);
		const token = /\/invitation\/(\S+)/.exec(text!)![1]!;
		expect(token.length).toBeGreaterThan(20);
		const tables = await database.sql<{ name: string }[]>`
			select table_name as name from information_schema.tables where table_schema = 'public'`;
		for (const { name } of tables) {
			const rows = await database.sql.unsafe(`select t::text as row from "${name}" t`);
			expect(rows.map(({ row }) => row).join('\n'), name).not.toContain(token);
		}
	});

	test('is not sent when the transaction does not hold', async () => {
		const undone = database.db.transaction(async (tx) => {
			await enqueueMail(tx, { kind: 'invitation', personId: sam, data: {} });
			tx.rollback();
		});
		await expect(undone).rejects.toThrow();
		expect(await outbox()).toHaveLength(0);
	});
});

describe('a server', () => {
	const hr = reminderReader(
		{ personId: '', grants: [{ role: 'hr', unitId: null, startsOn: '2026-01-01' }] },
		'2026-01-06'
	);
	const list = () => lookAtUndelivered(database.db, { ...hr, personId: sam }, 1);

	test('that does not know an address: HR sees it, and nothing more goes there until it is another', async () => {
		sink.rules.address = () => ({ code: 550, words: '5.1.1 unknown' });
		await planAndSend(at('2026-01-05'));
		expect((await list()).rows).toMatchObject([
			{
				name: 'Sam Bos',
				address: 'sam@zandermeer.example',
				reason: 'address',
				kind: 'reminder-start'
			}
		]);
		sink.rules.address = undefined;
		await planAndSend(at('2026-01-23'));
		expect(sink.arrived).toHaveLength(0);
		await database.db.update(person).set({ email: 'sam.bos@zandermeer.example' });
		await planAndSend(at('2026-01-30'));
		expect(sink.arrived.map(({ to }) => to)).toEqual(['sam.bos@zandermeer.example']);
	});

	test('that did not know an address may be asked again by HR, within their own units', async () => {
		sink.rules.address = () => ({ code: 550, words: '5.1.1 unknown' });
		await planAndSend(at('2026-01-05'));
		sink.rules.address = undefined;
		const { id } = (await list()).rows[0]!;
		const other = { ...hr, personId: sam, scope: [await town.unit('Zuid')] };
		const again = { id, act: 'again', now: at('2026-01-06') } as const;
		expect(await settleUndelivered(database.db, other, again)).toBe(false);
		expect((await lookAtUndelivered(database.db, other, 1)).total).toBe(0);
		expect(await settleUndelivered(database.db, { ...hr, personId: sam }, again)).toBe(true);
		await send(at('2026-01-06'));
		expect(sink.arrived).toHaveLength(1);
		expect((await list()).total).toBe(0);
	});

	test('that asks to come back later is asked later, and given up after five times', async () => {
		sink.rules.address = () => ({ code: 450, words: '4.2.0 later' });
		await enqueueMail(
			database.db,
			{ kind: 'invitation', personId: sam, data: {} },
			at('2026-01-05')
		);
		const times = ['10:00', '10:05', '10:11', '10:42', '12:43', '18:44'];
		for (const time of times) await send(at('2026-01-05', time));
		expect(await outbox()).toMatchObject([{ state: 'refused', reason: 'gave-up', attempts: 5 }]);
	});

	test('that is not there loses nothing: the mail waits without counting, and goes when it is back', async () => {
		await enqueueMail(
			database.db,
			{ kind: 'invitation', personId: sam, data: {} },
			at('2026-01-05')
		);
		for (const time of ['10:00', '10:02', '10:05', '10:11', '10:22', '11:00'])
			await send(at('2026-01-05', time), 'smtp://127.0.0.1:1');
		expect(await outbox()).toMatchObject([{ state: 'waiting', attempts: 0 }]);
		expect(await database.sql`select trouble, times from mail_trouble`).toEqual([
			{ trouble: 'closed-door', times: 6 }
		]);
		await send(at('2026-01-05', '11:31'));
		expect(sink.arrived).toHaveLength(1);
		expect(await database.sql`select from mail_trouble`).toHaveLength(0);
	});

	test('gets a mail that a process left behind under the same name', async () => {
		await enqueueMail(
			database.db,
			{ kind: 'invitation', personId: sam, data: {} },
			at('2026-01-05')
		);
		await database.sql`update mail_outbox set state = 'sending', attempts = 1`;
		await send(at('2026-01-05', '10:01'));
		const [row] = await database.sql`select id from mail_outbox`;
		expect(sink.arrived.map(({ id }) => id)).toEqual([row!.id]);
	});
});
