import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '#lib/programme/calendar.ts';
import { createAuth, hashPassword } from '#lib/server/auth.ts';
import { today } from '#lib/server/clock.ts';
import { putPassword } from '#lib/server/db/accounts.ts';
import { waitingMails } from '#lib/server/db/mail-sending.ts';
import { addPerson } from '#lib/server/db/new-person.ts';
import { addUnit } from '#lib/server/db/units.ts';
import { changeOwnPassword } from '#lib/server/own-password.ts';
import { signIn, whoIs } from '#lib/server/sessions.ts';
import { changeAddress } from '#lib/server/sign-in/change-address.ts';
import { choosePassword } from '#lib/server/sign-in/choose-password.ts';
import { confirmApp, newApp, removeApp } from '#lib/server/sign-in/code-app.ts';
import { helpPerson } from '#lib/server/sign-in/help.ts';
import { linkMaker } from '#lib/server/sign-in/links.ts';
import { newRecoveryCodes } from '#lib/server/sign-in/recovery-codes.ts';
import { codeAt, stepAt } from '#lib/server/sign-in/totp.ts';
import type { Turn } from '#lib/server/mail/writer.ts';
import { writeTurns } from '#lib/server/mail/write-turns.ts';
import { freshDatabase } from '../support/database.ts';
import { cookieHeader } from './cookie-header.ts';

const secret = 's'.repeat(32);
const startsOn = addDays(today(), -30);
const [old, next] = ['the password of before', 'vier paarden eten traag gras'];
const address = '192.0.2.1';
const [adasMail, noorsMail] = ['ada@zandermeer.example', 'noor@zandermeer.example'];
const house = { organisation: 'Zandermeer', product: 'Tweesprong', accent: '#0f5055' };
let database: Awaited<ReturnType<typeof freshDatabase>>;
let auth: ReturnType<typeof createAuth>;
let [ada, noor, bram] = ['', '', ''];

beforeAll(async () => {
	database = await freshDatabase();
	const { db } = database;
	auth = createAuth(db, { secret, secure: false, origin: 'http://localhost' });
	const unitId = await addUnit(db, 'ORG', { name: 'Stad', level: 'directorate', startsOn });
	const person = (givenName: string, email: string, role: 'administrator' | 'employee') =>
		addPerson(db, {
			person: { givenName, familyName: 'Bos', personnelNumber: givenName, email },
			employment: { unitId, kind: 'civil-servant', startsOn },
			grants: role === 'employee' ? [] : [{ role, startsOn }]
		});
	ada = await person('Ada', adasMail, 'administrator');
	noor = await person('Noor', noorsMail, 'employee');
	bram = await person('Bram', 'bram@zandermeer.example', 'administrator');
});
beforeEach(async () => {
	for (const table of ['mail_outbox', 'session', 'account', 'user', 'rate_limit', 'code_app'])
		await database.sql`delete from ${database.sql(table)}`;
	const hash = await hashPassword(old);
	for (const who of [ada, noor]) await putPassword(database.db, who, hash);
});
afterAll(() => database.close());

const session = async (email: string) => {
	const entered = await signIn(database.db, auth, { email, password: old, address });
	return (await whoIs(database.db, auth, cookieHeader(entered)))!;
};
const sessions = () => database.sql`select 1 from session`;
const mails = async () =>
	(await database.sql`select kind, "to", data from mail_outbox order by not_before, id`).map(
		({ kind, to, data }) => [kind, to, data.what]
	);

/** What the mails that wait say. */
async function letters(): Promise<string[]> {
	const now = new Date(Date.now() + 1_000);
	const kinds = ['key-changed', 'address-changed'];
	const found = await waitingMails(database.db, { now, on: today(), kinds, limit: 9 });
	const desk = { origin: 'https://x.example', secret, on: today(), now };
	const { letters: written } = await writeTurns(database.db, found as Turn[], desk, {
		...{ house: async () => house, report: (error: unknown) => expect.unreachable(String(error)) }
	});
	return [...written.values()].map(({ text }) => text);
}

describe('somebody hears by mail', () => {
	test('that the password was changed, by whoever knew it or had a link', async () => {
		const me = await session(noorsMail);
		const typed = { current: old, password: next, repeat: next };
		expect(await changeOwnPassword(database.db, me, typed)).toBeNull();
		expect(await mails()).toEqual([['key-changed', noorsMail, 'password']]);
		const [letter] = await letters();
		expect(letter).toContain('Je wachtwoord is veranderd.');
		expect(letter).toContain('Was jij dit niet?');
		await database.sql`delete from mail_outbox`;
		const token = (await linkMaker('recovery')(database.db, noor, new Date()))!.split('/').at(-1)!;
		const chosen = { token, password: old, repeat: old, now: new Date() };
		expect((await choosePassword(database.db, auth, chosen)).state).toBe('signed-in');
		expect(await mails()).toEqual([['key-changed', noorsMail, 'password']]);
	});

	test('that a second step came or went, at the address they sign in with', async () => {
		const me = await session(noorsMail);
		await database.sql`update person set email = 'else@zandermeer.example' where id = ${noor}`;
		const app = (await newApp(database.db, secret, noor))!;
		const now = new Date();
		const typed = codeAt(app, stepAt(now));
		await confirmApp(database.db, secret, me, { typed: '000000', now });
		await confirmApp(database.db, secret, me, { typed, now });
		await newRecoveryCodes(database.db, noor);
		await removeApp(database.db, noor);
		await removeApp(database.db, noor);
		await helpPerson(database.db, { who: 'Noor', help: 'second-step', actor: ada });
		await database.sql`update person set email = ${noorsMail} where id = ${noor}`;
		const told = await mails();
		expect(told.map(([, to]) => to)).toEqual(Array(4).fill(noorsMail));
		expect(told.map(([, , what]) => what).toSorted()).toEqual([
			...['app-added', 'app-removed', 'codes-made', 'second-step-removed']
		]);
		expect((await letters()).join()).not.toMatch(/undefined|\{/);
	});

	test('nothing where there is no address to write to', async () => {
		const me = await session(noorsMail);
		await database.sql`update "user" set email = ${`${noor}@account.invalid`}
			where person_id = ${noor}`;
		await changeOwnPassword(database.db, me, { current: old, password: next, repeat: next });
		expect(await mails()).toEqual([]);
	});
});

describe('an administrator gives somebody another address to sign in with', () => {
	const fresh = 'ada.bos@zandermeer.example';
	const stranger = () =>
		({ personId: bram, session: { id: 'x', since: new Date(), way: 'password' } }) as const;
	const change = (who: string, to: string, actor: Parameters<typeof changeAddress>[1]['actor']) =>
		changeAddress(database.db, { who, address: to, actor }, new Date());
	const enter = async (email: string) =>
		(await signIn(database.db, auth, { email, password: old, address })).state;

	test('the old one hears of it and opens nothing, and every session ends', async () => {
		await session(adasMail);
		expect(await change('Ada', ` ${fresh.toUpperCase()} `, stranger())).toBeNull();
		expect(await sessions()).toHaveLength(0);
		expect(await mails()).toEqual([['address-changed', adasMail, undefined]]);
		expect((await letters())[0]).toContain('Wist je dit niet?');
		expect([await enter(adasMail), await enter(fresh)]).toEqual(['wrong', 'signed-in']);
		const [line] = await database.sql`select action, object, detail from audit_log
			where action = 'change-sign-in-address'`;
		expect(line).toEqual({
			...{ action: 'change-sign-in-address', object: `person ${ada}`, detail: {} }
		});
	});

	test('never their own by one step, nor by a session of long ago', async () => {
		const me = await session(adasMail);
		expect(await change(adasMail, fresh, me)).toBe('first-two-steps');
		const provider = { ...me, session: { ...me.session, way: 'provider' as const } };
		expect(await change('Ada', fresh, provider)).toBe('first-two-steps');
		const since = new Date(Date.now() - 16 * 60_000);
		const twoSteps = { ...me, session: { ...me.session, way: 'two-steps' as const } };
		const long = { ...twoSteps, session: { ...twoSteps.session, since } };
		expect(await change('Ada', fresh, long)).toBe('sign-in-again');
		expect(await mails()).toEqual([]);
		expect(await change('Ada', fresh, twoSteps)).toBeNull();
	});

	test.each([
		['nobody@zandermeer.example', fresh, 'nobody'],
		['9', fresh, 'nobody'],
		['Noor', fresh, 'from-list'],
		['Ada', 'no address', 'no-address'],
		['Ada', 'a@b', 'no-address'],
		['Ada', adasMail, 'same-address'],
		['Ada', noorsMail, 'address-taken']
	])('of %j to %j is refused: %s', async (who, to, refused) => {
		expect(await change(who, to, stranger())).toBe(refused);
		expect(await mails()).toEqual([]);
		expect(await enter(adasMail)).toBe('signed-in');
	});
});
