import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays } from '#lib/programme/calendar.ts';
import { createAuth, hashPassword } from '#lib/server/auth.ts';
import { today } from '#lib/server/clock.ts';
import { putPassword } from '#lib/server/db/accounts.ts';
import { addPerson } from '#lib/server/db/new-person.ts';
import { addUnit } from '#lib/server/db/units.ts';
import { changeOwnPassword } from '#lib/server/own-password.ts';
import { signIn, whoIs } from '#lib/server/sessions.ts';
import { choosePassword, seeLink } from '#lib/server/sign-in/choose-password.ts';
import { askRecovery } from '#lib/server/sign-in/forgot.ts';
import { invite, linkFor, lookAtInvitable, type Inviter } from '#lib/server/sign-in/invite.ts';
import { linkMaker } from '#lib/server/sign-in/links.ts';
import { freshDatabase } from '../support/database.ts';
import { cookieHeader } from './cookie-header.ts';

const now = new Date();
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const startsOn = addDays(today(now), -30);
const password = 'vier paarden eten traag gras';
const address = '192.0.2.1';
let database: Awaited<ReturnType<typeof freshDatabase>>;
let auth: ReturnType<typeof createAuth>;
let [top, roads, noor, milan, bram] = ['', '', '', '', ''];

const person = (givenName: string, personnelNumber: string, unitId: string, email: string | null) =>
	addPerson(database.db, {
		person: { givenName, familyName: 'Jansen', personnelNumber, email },
		employment: { unitId, kind: 'civil-servant', startsOn },
		grants: []
	});
const all = (): Inviter => ({ personId: noor, role: 'administrator', scope: null });
const ofRoads = (): Inviter => ({ personId: noor, role: 'hr', scope: [roads] });
const mails = async () =>
	(await database.sql`select kind, person_id, "to", data from mail_outbox order by person_id`).map(
		(row) => ({ kind: row.kind, personId: row.person_id, to: row.to, data: row.data })
	);
const token = async (kind: 'invitation' | 'recovery', who: string) =>
	(await linkMaker(kind)(database.db, who, now))!.replace('/invitation/', '');
const choose = (link: string, at = now) =>
	choosePassword(database.db, auth, { token: link, password, repeat: password, now: at });

beforeAll(async () => {
	database = await freshDatabase();
	const { db } = database;
	auth = createAuth(db, { secret: 's'.repeat(32), secure: false, origin: 'http://localhost' });
	top = await addUnit(db, 'ORG', { name: 'Stad', level: 'directorate', startsOn });
	roads = await addUnit(db, 'ROADS', { name: 'Wegen', level: 'team', startsOn, parentId: top });
	noor = await person('Noor', '1', top, 'noor@zandermeer.example');
	milan = await person('Milan', '2', roads, 'milan@zandermeer.example');
	bram = await person('Bram', '3', roads, null);
});
beforeEach(async () => {
	for (const table of ['mail_outbox', 'sign_in_link', 'rate_limit', 'session', 'account', 'user'])
		await database.sql`delete from ${database.sql(table)}`;
	await putPassword(database.db, noor, await hashPassword('the password of before'));
});
afterAll(() => database.close());

test('an invitation lets somebody choose a password, once, and signs them in', async () => {
	const link = await token('invitation', milan);
	expect(await seeLink(database.db, { token: link, address, now })).toMatchObject({
		...{ state: 'works', kind: 'invitation', givenName: 'Milan' }
	});
	const entered = await choose(link);
	expect(entered).toMatchObject({ state: 'signed-in', personId: milan });
	expect(await whoIs(database.db, auth, cookieHeader(entered))).toMatchObject({
		name: 'Milan Jansen'
	});
	expect(await choose(link)).toEqual({ state: 'gone' });
	const signedIn = { email: 'MILAN@zandermeer.example', password, address };
	expect((await signIn(database.db, auth, signedIn)).state).toBe('signed-in');
	expect(await linkMaker('invitation')(database.db, milan, now)).toBeNull();
});

test('only the newest link works, until its time is over', async () => {
	const [old, fresh] = [await token('recovery', noor), await token('recovery', noor)];
	expect(await choose(old)).toEqual({ state: 'gone' });
	expect(await choose(fresh, hours(2))).toEqual({ state: 'gone' });
	expect((await choose(fresh, hours(1.9))).state).toBe('signed-in');
});

test('a token is kept nowhere but as a hash', async () => {
	const link = await token('recovery', noor);
	const rows = await database.sql`select to_jsonb(l)::text as text from sign_in_link l`;
	expect(rows).toHaveLength(1);
	expect(rows[0]!.text).not.toContain(link);
});

test('a new password after forgetting ends every session', async () => {
	const typed = { email: 'noor@zandermeer.example', password: 'the password of before', address };
	const before = await signIn(database.db, auth, typed);
	const weak = await choosePassword(database.db, auth, {
		...{ token: await token('recovery', noor), password: 'kort', repeat: 'kort', now }
	});
	expect(weak).toEqual({ state: 'problems', problems: { password: 'too-short' } });
	await choose(await token('recovery', noor));
	expect(await whoIs(database.db, auth, cookieHeader(before))).toBeNull();
	expect((await signIn(database.db, auth, typed)).state).toBe('wrong');
});

test('asking for a link answers the same for everyone, and mails only who works here', async () => {
	const ask = (email: string) => askRecovery(database.db, { email, address, now });
	await database.sql`update employment set ends_on = current_date where person_id = ${milan}`;
	const asked = [
		'Noor@Zandermeer.example',
		'nobody@zandermeer.example',
		'milan@zandermeer.example'
	];
	for (const email of asked) expect(await ask(email)).toBeNull();
	await database.sql`update employment set ends_on = null where person_id = ${milan}`;
	expect(await mails()).toEqual([
		{ kind: 'password-recovery', personId: noor, to: null, data: {} }
	]);
});

test('the link of somebody with a role goes to the address they sign in with, and to no newer one', async () => {
	const ask = (email: string) => askRecovery(database.db, { email, address, now });
	await database.sql`insert into role_grant (person_id, role, starts_on)
		values (${noor}, 'administrator', current_date - 1)`;
	await database.sql`update person set email = 'other@zandermeer.example' where id = ${noor}`;
	await ask('other@zandermeer.example');
	expect(await mails()).toEqual([]);
	await ask('noor@zandermeer.example');
	expect(await mails()).toEqual([
		{ kind: 'password-recovery', personId: noor, to: 'noor@zandermeer.example', data: {} }
	]);
	await database.sql`update person set email = 'noor@zandermeer.example' where id = ${noor}`;
	await database.sql`delete from role_grant where person_id = ${noor} and role = 'administrator'`;
});

test('a mailbox is not flooded, and neither is an office', async () => {
	const ask = (email: string) => askRecovery(database.db, { email, address, now });
	for (let nth = 1; nth <= 6; nth++) expect(await ask('noor@zandermeer.example')).toBeNull();
	expect(await mails()).toHaveLength(3);
	for (let nth = 1; nth <= 14; nth++) await ask(`nobody-${nth}@zandermeer.example`);
	expect(await ask('noor@zandermeer.example')).toBeGreaterThan(0);
});

test('somebody who guesses links has to wait', async () => {
	const look = () => seeLink(database.db, { token: 'a guess', address, now });
	for (let nth = 1; nth <= 30; nth++) expect((await look()).state).toBe('gone');
	expect((await look()).state).toBe('wait');
});

test('invites who cannot sign in yet and has an address, within what is theirs', async () => {
	const page = await lookAtInvitable(database.db, all(), { unit: '', search: '', now });
	expect(page).toMatchObject({ counts: { people: 2, reachable: 1, invited: 0 }, people: [] });
	expect(await invite(database.db, all(), { unit: '', people: [], now })).toBe(1);
	expect(await mails()).toEqual([{ kind: 'invitation', personId: milan, to: null, data: {} }]);
	expect(await invite(database.db, ofRoads(), { unit: top, people: [], now })).toBe(0);
	expect(await invite(database.db, ofRoads(), { unit: '', people: [noor], now })).toBe(0);
	await token('invitation', milan);
	const again = await lookAtInvitable(database.db, ofRoads(), { unit: roads, search: '', now });
	expect(again.counts).toEqual({ people: 2, reachable: 1, invited: 1 });
	expect(again.people.map(({ name }) => name)).toEqual(['Bram Jansen', 'Milan Jansen']);
});

test('a link is handed over for who cannot sign in yet, and never for who can', async () => {
	const made = await linkFor(database.db, ofRoads(), { personId: bram, now });
	expect(made).toMatchObject({
		name: 'Bram Jansen',
		path: expect.stringMatching(/^\/invitation\//)
	});
	expect(await linkFor(database.db, all(), { personId: noor, now })).toBeUndefined();
	expect(await linkFor(database.db, all(), { personId: 'no id', now })).toBeUndefined();
	const [line] = await database.sql`select action, object from audit_log order by at desc limit 1`;
	expect(line).toEqual({ action: 'make-invitation-link', object: 'people-without-account' });
});

test('HR hands no link over for who has a role that HR must not be able to step into', async () => {
	const { id } = (
		await database.sql`insert into role_grant (person_id, role, starts_on)
			values (${bram}, 'administrator', ${startsOn}) returning id`
	)[0]!;
	expect(await linkFor(database.db, ofRoads(), { personId: bram, now })).toBeUndefined();
	expect(await linkFor(database.db, all(), { personId: bram, now })).toMatchObject({
		name: 'Bram Jansen'
	});
	await database.sql`delete from role_grant where id = ${id}`;
});

test('an invitation that was handed over ends when its owner comes in in another way', async () => {
	const link = await token('invitation', bram);
	await database.sql`insert into pin (person_id, hash, set_on) values (${bram}, 'x', current_date)`;
	expect(await seeLink(database.db, { token: link, address, now })).toEqual({ state: 'gone' });
	expect(await choose(link)).toEqual({ state: 'gone' });
	await database.sql`delete from pin`;
	expect((await choose(link)).state).toBe('signed-in');
});

test('a link to choose a password ends when its owner changes the password', async () => {
	const email = 'noor@zandermeer.example';
	const typed = { email, password: 'the password of before', address };
	const me = await whoIs(database.db, auth, cookieHeader(await signIn(database.db, auth, typed)));
	const link = await token('recovery', noor);
	const change = { current: typed.password, password, repeat: password };
	expect(await changeOwnPassword(database.db, me!, change)).toBeNull();
	expect(await choose(link)).toEqual({ state: 'gone' });
});
