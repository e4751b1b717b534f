import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays } from '#lib/programme/calendar.ts';
import { createAuth, hashPassword } from '#lib/server/auth.ts';
import { today } from '#lib/server/clock.ts';
import { putPassword } from '#lib/server/db/accounts.ts';
import { addPerson } from '#lib/server/db/new-person.ts';
import { addUnit } from '#lib/server/db/units.ts';
import { signIn, whoIs } from '#lib/server/sessions.ts';
import { ownAccount } from '#lib/server/sign-in/own-account.ts';
import {
	addOwnPasskey,
	enterByPasskey,
	newPasskeyChallenge,
	passkeyChallenge,
	removeOwnPasskey
} from '#lib/server/sign-in/passkeys.ts';
import { askSecondStep } from '#lib/server/sign-in/second-step.ts';
import { authenticator } from '../support/authenticator.ts';
import { freshDatabase } from '../support/database.ts';
import { stepBrowser } from '../support/step-cookies.ts';
import { cookieHeader } from './cookie-header.ts';

const origin = 'https://training.zandermeer.example';
const host = 'training.zandermeer.example';
const email = 'noor@zandermeer.example';
const password = 'vier paarden eten traag gras';
const now = new Date();
let database: Awaited<ReturnType<typeof freshDatabase>>;
let auth: ReturnType<typeof createAuth>;
let noor = '';

beforeAll(async () => {
	database = await freshDatabase();
	const { db } = database;
	auth = createAuth(db, { secret: 's'.repeat(32), secure: false, origin });
	const startsOn = addDays(today(), -30);
	const unitId = await addUnit(db, 'ORG', { name: 'Stad', level: 'directorate', startsOn });
	noor = await addPerson(db, {
		person: { givenName: 'Noor', familyName: 'Jansen', personnelNumber: '1', email },
		employment: { unitId, kind: 'civil-servant', startsOn },
		grants: []
	});
	await putPassword(db, noor, await hashPassword(password));
});
beforeEach(async () => {
	await database.sql`delete from passkey`;
	await database.sql`delete from recovery_code`;
});
afterAll(() => database.close());

const enter = () => signIn(database.db, auth, { email, password, address: '192.0.2.1' });

/** Somebody who signed in with a password, and made a passkey on a device. */
async function withPasskey(device = authenticator({ host, origin })) {
	const browser = stepBrowser();
	const me = (await whoIs(database.db, auth, cookieHeader(await enter())))!;
	const asked = { origin, browser, now };
	const { challenge } = await newPasskeyChallenge(database.db, me, asked);
	const answer = device.make(challenge);
	const added = await addOwnPasskey(database.db, me, { ...asked, answer, name: 'Mijn telefoon' });
	return { device, me, added };
}

const show = async (answerTo: (challenge: string) => string, browser = stepBrowser()) => {
	const asked = { origin, browser, now };
	const { challenge } = await passkeyChallenge(database.db, asked);
	return enterByPasskey(database.db, auth, { ...asked, answer: answerTo(challenge) });
};

test('somebody makes a passkey, gets recovery codes once, and signs in with it alone', async () => {
	const { device, me, added } = await withPasskey();
	expect(added).toEqual({ codes: expect.arrayContaining([expect.stringMatching(/^\w{4}-/)]) });
	const entered = await show(device.answer);
	expect(entered).toMatchObject({ state: 'signed-in', personId: noor });
	expect((await whoIs(database.db, auth, cookieHeader(entered)))!.session.way).toBe('two-steps');
	const { passkeys } = await ownAccount(database.db, me, now);
	expect(passkeys).toMatchObject([{ name: 'Mijn telefoon', madeOn: today(now) }]);
});

test('after a password it is the second step, and goes on to where somebody was going', async () => {
	const { device } = await withPasskey();
	expect(await enter()).toEqual({ state: 'second-step', personId: noor });
	const browser = stepBrowser();
	await askSecondStep(database.db, browser, { personId: noor, to: '/calendar', now });
	const entered = await show(device.answer, browser);
	expect(entered).toMatchObject({ state: 'signed-in', to: '/calendar' });
});

test.each([
	['to a challenge of another browser', (device: Device) => () => device.answer('AAAA')],
	[
		'without a finger, a face or a PIN',
		(device: Device) => (asked: string) => device.answer(asked, 1)
	],
	['that is no answer', () => () => '{"id":7}'],
	['of a device that nobody added', () => foreign.answer]
])('an answer %s opens nothing', async (_, answer) => {
	foreign.make('AAAA');
	const { device } = await withPasskey();
	expect(await show(answer(device))).toEqual({ state: 'wrong' });
});
type Device = ReturnType<typeof authenticator>;
const foreign = authenticator({ host, origin });

test('an answer works once', async () => {
	const { device } = await withPasskey();
	const browser = stepBrowser();
	const asked = { origin, browser, now };
	const { challenge } = await passkeyChallenge(database.db, asked);
	const answer = device.answer(challenge);
	const take = () => enterByPasskey(database.db, auth, { ...asked, answer });
	expect((await take()).state).toBe('signed-in');
	expect((await take()).state).toBe('wrong');
});

test.each([
	['for another site', { host: 'elsewhere.example', origin }],
	['from a page of another site', { host, origin: 'https://elsewhere.example' }]
])('a passkey %s is not kept', async (_, place) => {
	expect((await withPasskey(authenticator(place))).added).toBe('wrong');
	expect(await database.sql`select 1 from passkey`).toHaveLength(0);
});

test('a passkey is taken away by its owner and by nobody else', async () => {
	const { me, device } = await withPasskey();
	const { id } = (await ownAccount(database.db, me, now)).passkeys[0]!;
	await removeOwnPasskey(database.db, crypto.randomUUID(), id);
	await removeOwnPasskey(database.db, noor, 'no id');
	expect((await show(device.answer)).state).toBe('signed-in');
	await removeOwnPasskey(database.db, noor, id);
	expect((await show(device.answer)).state).toBe('wrong');
	expect(await database.sql`select 1 from recovery_code`).toHaveLength(0);
});
