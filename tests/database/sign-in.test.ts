import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { createAuth } from '#lib/server/auth.ts';
import { today } from '#lib/server/clock.ts';
import { demoPassword } from '#lib/server/demo/accounts.ts';
import { seedDemo } from '#lib/server/demo/seed.ts';
import { dropSpentLimits } from '#lib/server/db/spent-limits.ts';
import { changeOwnPassword } from '#lib/server/own-password.ts';
import { attempt } from '#lib/server/rate-limits.ts';
import * as sessions from '#lib/server/sessions.ts';
import { freshDatabase } from '../support/database.ts';
import { cookieHeader } from './cookie-header.ts';

const options = { secret: 's'.repeat(32), secure: false, origin: 'http://localhost' };
let database: Awaited<ReturnType<typeof freshDatabase>>;
let auth: ReturnType<typeof createAuth>;

const emailOf = (givenName: string) => `${givenName}@zandermeer.example`;
const signIn = (email: string, password = demoPassword, address = '192.0.2.1') =>
	sessions.signIn(database.db, auth, { email, password, address });
const whoIs = (result: object) => sessions.whoIs(database.db, auth, cookieHeader(result));

beforeAll(async () => {
	database = await freshDatabase();
	auth = createAuth(database.db, options);
	await seedDemo(database.db, library, { people: 30, today: today() });
});
beforeEach(() => database.sql`delete from rate_limit`);
afterAll(() => database.close());

test('a colleague signs in and is known by name, number and roles', async () => {
	const result = await signIn('Hamza@Zandermeer.example');
	expect(result.state).toBe('signed-in');
	expect(await whoIs(result)).toMatchObject({ name: 'Hamza Aydemir', roles: ['employee', 'hr'] });
	expect(await sessions.whoIs(database.db, auth, new Headers())).toBeNull();
});

test('a wrong password and an unknown address look the same', async () => {
	const wrong = { state: 'wrong' };
	expect(await signIn(emailOf('noor'), 'not the password')).toEqual(wrong);
	expect(await signIn(emailOf('nobody'), 'not the password')).toEqual(wrong);
	expect(await signIn('no address', 'not the password')).toEqual(wrong);
});

test.each(['noor', 'nobody'])(
	'after eight wrong passwords %s has to wait, from anywhere',
	async (name) => {
		for (let nth = 1; nth <= 8; nth++) {
			expect(await signIn(emailOf(name), 'wrong', `192.0.2.${nth}`)).toEqual({ state: 'wrong' });
		}
		const refused = await signIn(emailOf(name), demoPassword, '192.0.2.99');
		expect(refused).toMatchObject({ state: 'wait', seconds: expect.any(Number) });
		expect((await signIn(emailOf('milan'))).state).toBe('signed-in');
	}
);

test('a whole office signs in from one address, and its wrong passwords still count', async () => {
	for (let nth = 1; nth <= 61; nth++)
		expect((await signIn(emailOf('noor'))).state).toBe('signed-in');
	for (let nth = 1; nth <= 60; nth++)
		expect((await signIn(emailOf(`nobody-${nth}`), 'wrong')).state).toBe('wrong');
	expect((await signIn(emailOf('noor'))).state).toBe('wait');
}, 20_000);

test('the right password makes the wrong ones forgotten', async () => {
	for (let round = 1; round <= 3; round++) {
		for (let nth = 1; nth <= 5; nth++) await signIn(emailOf('noor'), 'wrong');
		expect((await signIn(emailOf('noor'))).state).toBe('signed-in');
	}
});

test('neither the address nor the browser is kept with a session, nor an e-mail address with an attempt', async () => {
	await signIn(emailOf('noor'));
	await signIn(emailOf('noor'), 'wrong');
	const kept = await database.sql`select ip_address, user_agent from session`;
	expect(kept.every(({ ip_address, user_agent }) => !ip_address && !user_agent)).toBe(true);
	const [{ text }] = (await database.sql`select string_agg(key, ' ') as text from rate_limit`) as [
		{ text: string }
	];
	expect(text).not.toContain('noor');
});

test('over https the cookie carries the name that a browser guards', async () => {
	auth = createAuth(database.db, { ...options, secure: true, origin: 'https://localhost' });
	const result = await signIn(emailOf('noor'));
	auth = createAuth(database.db, options);
	expect(result).toMatchObject({ cookies: [{ name: '__Host-tweesprong' }] });
});

test('signing out everywhere ends every device of this person and nobody else', async () => {
	const [here, there, other] = [
		await signIn(emailOf('noor')),
		await signIn(emailOf('noor')),
		await signIn(emailOf('milan'))
	];
	const cookies = await sessions.signOut(auth, cookieHeader(here), true);
	expect(cookies.every(({ maxAge }) => maxAge === 0)).toBe(true);
	expect(await whoIs(here)).toBeNull();
	expect(await whoIs(there)).toBeNull();
	expect(await whoIs(other)).not.toBeNull();
	// Another screen was quicker.
	const again = await sessions.signOut(auth, cookieHeader(here), true);
	expect(again.every(({ maxAge }) => maxAge === 0)).toBe(true);
});

test('a new password asks for the current one, and signs the other devices out', async () => {
	const [here, there] = [await signIn(emailOf('bo')), await signIn(emailOf('bo'))];
	const person = (await whoIs(here))!;
	const next = 'mijn fiets staat op het plein';
	const change = (typed: { current: string; password: string; repeat: string }) =>
		changeOwnPassword(database.db, person, typed);

	expect(await change({ current: 'wrong', password: next, repeat: next })).toEqual({
		current: 'wrong'
	});
	expect(await change({ current: '', password: 'bo terlouw bo', repeat: next })).toEqual({
		...{ current: 'missing', password: 'guessable', repeat: 'different' }
	});
	expect(await change({ current: demoPassword, password: next, repeat: next })).toBeNull();
	expect(await whoIs(here)).toMatchObject({ name: 'Bo Terlouw' });
	expect(await whoIs(there)).toBeNull();
	expect((await signIn(emailOf('bo'), demoPassword)).state).toBe('wrong');
	expect((await signIn(emailOf('bo'), next)).state).toBe('signed-in');
});

test('guessing the current password in an open session has to wait too', async () => {
	const here = await signIn(emailOf('wies'));
	const person = (await whoIs(here))!;
	const password = 'mijn fiets staat op het plein';
	const guess = () =>
		changeOwnPassword(database.db, person, { current: 'guess', password, repeat: password });
	for (let nth = 1; nth <= 8; nth++) await guess();
	expect(await guess()).toEqual({ current: 'wait' });
});

test('who left loses access at once, with an open session too', async () => {
	const open = await signIn(emailOf('ugo'));
	await database.sql`update employment set ends_on = ${today()}
		where person_id = (select id from person where email = ${emailOf('ugo')})`;
	expect(await whoIs(open)).toBeNull();
	expect(await signIn(emailOf('ugo'))).toEqual({ state: 'not-employed' });
});

test('a subscriber with a network of addresses is one client', async () => {
	const attempts = [1, 2, 3].map((nth) => `2001:db8:0:7:${nth}::${nth}`);
	for (const address of attempts) await attempt(database.db, 'forgot-address', address);
	const counted = await database.sql`select points from rate_limit`;
	expect(counted.map(({ points }) => points)).toEqual([3]);
});

test('a count that limits nobody any more is thrown away, and others stay', async () => {
	await attempt(database.db, 'forgot-account', 'a@example.org');
	await database.sql`update rate_limit set expire = now() - interval '1 second'`;
	await attempt(database.db, 'forgot-account', 'b@example.org');
	await dropSpentLimits(database.db);
	expect(await database.sql`select key from rate_limit`).toHaveLength(1);
});
