import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Module } from '#lib/programme/schema.ts';
import { keepReminderSettings, untouched } from '#lib/server/db/reminder-settings.ts';
import { person, roleGrant } from '#lib/server/db/schema/person.ts';
import { deliver } from '#lib/server/mail/deliver.ts';
import { readSubscription, subscribe } from '#lib/server/mail/unsubscribe.ts';
import { planDigests } from '#lib/server/reminders/plan-digests.ts';
import { reminderReader } from '#lib/server/reminders/reader.ts';
import { keepChoices } from '#lib/server/reminders/settings.ts';
import { freshDatabase } from '../support/database.ts';
import { mailRoom } from '../support/mail-room.ts';
import { openSink, type Sink } from '../support/mail-sink.ts';
import { makeTown } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let sink: Sink;
let people: string[];
const room = () => mailRoom(sink.url);
const at = (day: string) => new Date(`${day}T10:00:00+01:00`);
const choose = (more: object) =>
	keepReminderSettings(
		database.db,
		{ ...untouched, on: true, ...more },
		{ by: people[0]!, on: '2026-02-02' }
	);

/** What goes out on a day, as mail programs show it. */
async function day(on: string) {
	sink.arrived.length = 0;
	await planDigests(database.db, at(on));
	await deliver(database.db, room(), () => at(on));
	return Promise.all(sink.arrived.map((mail) => sink.read(mail)));
}

// Twelve people in a team of one manager, three in a team of another; HR of everything. Five are done.
beforeAll(async () => {
	database = await freshDatabase();
	sink = await openSink();
	const town = makeTown(database.db);
	await town.publish({ modules: [{ required: true, minutes: 30 } as Module] });
	const units = [await town.unit('Groot'), await town.unit('Klein')] as const;
	people = [];
	for (let at = 0; at < 15; at += 1)
		people.push(await town.person(units[at < 12 ? 0 : 1], `Bos${at}`));
	await database.sql`update person set email = lower(family_name) || '@zandermeer.example'`;
	for (const id of people.slice(0, 5)) await town.completed(id, '2026-01-20');
	const grant = (at: number, role: 'manager' | 'hr', unitId: string | null) =>
		database.db
			.insert(roleGrant)
			.values({ personId: people[at]!, role, unitId, startsOn: '2026-01-01' });
	await grant(0, 'manager', units[0]);
	await grant(12, 'manager', units[1]);
	await grant(1, 'hr', null);
});
afterAll(async () => {
	await sink.close();
	await database.close();
});

describe('the week of managers', () => {
	test('goes out once a week, on the first workday, when it was switched on', async () => {
		await choose({});
		expect(await day('2026-02-02')).toHaveLength(0);
		await choose({ managerDigest: true });
		expect(await day('2026-02-02')).toHaveLength(2);
		expect(await day('2026-02-03')).toHaveLength(0);
		expect(await day('2026-02-09')).toHaveLength(2);
	});

	test('has percentages from ten people, no number below it, and no name', async () => {
		await choose({ managerDigest: true });
		const mails = await day('2026-02-16');
		const [large, small] = ['bos0', 'bos12'].map((name) =>
			mails.find(({ to }) => [to].flat()[0]!.text.startsWith(name))
		);
		expect(large!.text).toContain('42% van 12 mensen is klaar');
		expect(small!.text).toContain('Nog niet iedereen is klaar');
		expect(small!.text).not.toMatch(/\d+ ?%|van \d+ mensen/);
		for (const { text, html } of mails) expect(`${text}${html}`).not.toMatch(/Sam Bos/);
	});

	test('has names from the day that the works council agreed, of who is not done, and the log says so', async () => {
		await choose({ managerDigest: true, namesAgreedOn: '2026-02-24' });
		for (const { text } of await day('2026-02-23')) expect(text).not.toContain('Sam Bos');
		const mails = await day('2026-03-02');
		const { text } = mails.find(({ text }) => text!.includes('Groot'))!;
		expect(text).toContain('Sam Bos7');
		expect(text).not.toContain('Sam Bos3');
		expect(text).not.toContain('Sam Bos13');
		const lines =
			await database.sql`select actor, detail from audit_log where action = 'send-names'`;
		expect(lines).toContainEqual({ actor: people[0], detail: { people: 7 } });
	});

	test('is stopped by one click of the mail program, for that person and these mails only', async () => {
		await choose({ managerDigest: true });
		const mails = await day('2026-03-09');
		const mine = mails.find(({ text }) => text!.includes('Groot'))!;
		const list = mine.headers.get('list') as unknown as {
			unsubscribe: { url: string };
			'unsubscribe-post': { name: string };
		};
		expect(list['unsubscribe-post'].name).toBe('List-Unsubscribe=One-Click');
		const token = new URL(list.unsubscribe.url).pathname.split('/').at(-1)!;
		const subscription = readSubscription(room().secret, token)!;
		expect(subscription).toEqual({ personId: people[0], kind: 'digest-manager' });
		expect(readSubscription(room().secret, token.replace(people[0]!, people[12]!))).toBeUndefined();
		expect(readSubscription('another secret of thirty-two characters', token)).toBeUndefined();
		await subscribe(database.db, subscription, { wanted: false, on: '2026-03-09' });
		expect(await day('2026-03-16')).toHaveLength(1);
		await subscribe(database.db, subscription, { wanted: true, on: '2026-03-17' });
		expect(await day('2026-03-23')).toHaveLength(2);
	});
});

test('the month of HR has numbers by programme, once a month, and no names', async () => {
	await choose({ hrDigest: true });
	expect(await day('2026-03-20'), 'in the middle of a month').toHaveLength(0);
	const mails = await day('2026-04-01');
	expect(mails.map(({ to }) => [to].flat()[0]!.text)).toEqual(['bos1@zandermeer.example']);
	expect(mails[0]!.text).toContain('Welkom: klaar 5, van 15, te laat 10');
	expect(mails[0]!.text).not.toContain('Sam Bos');
	expect(await day('2026-04-02')).toHaveLength(0);
});

test('names need the day of consent, and not one to come', async () => {
	const who = reminderReader(
		{ personId: people[1]!, grants: [{ role: 'hr', unitId: null, startsOn: '2026-01-01' }] },
		'2026-04-02'
	);
	const asked = (namesAgreedOn: string) => {
		const form = new FormData();
		for (const [name, value] of Object.entries({ names: 'yes', namesAgreedOn }))
			form.set(name, value);
		return keepChoices(database.db, who, form);
	};
	expect(await asked('')).toMatchObject({ ok: false, problems: { namesAgreedOn: 'no-day' } });
	expect(await asked('2026-04-03')).toMatchObject({
		ok: false,
		problems: { namesAgreedOn: 'later' }
	});
	expect(await asked('2026-04-02')).toEqual({ ok: true });
});

test('when everyone is done nothing goes out', async () => {
	await choose({ managerDigest: true });
	const town = makeTown(database.db);
	for (const id of people) await town.completed(id, '2026-04-07');
	expect(await day('2026-04-13')).toHaveLength(0);
	expect(await database.db.select().from(person)).toHaveLength(15);
});
