import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAuth } from '#lib/server/auth.ts';
import { putSetUpLink } from '#lib/server/db/accounts.ts';
import * as first from '#lib/server/first-administrator.ts';
import { oneTimeToken } from '#lib/server/secrets.ts';
import { signIn, whoIs } from '#lib/server/sessions.ts';
import { today } from '#lib/server/clock.ts';
import { freshDatabase } from '../support/database.ts';
import { cookieHeader } from './cookie-header.ts';

const now = new Date();
const hour = 3_600_000;
const typed = {
	givenName: ' Ada ',
	familyName: 'Jansen',
	email: 'Ada.Jansen@Zandermeer.example',
	personnelNumber: '100042',
	password: 'mijn fiets staat op het plein',
	repeat: 'mijn fiets staat op het plein'
};
const entry = (first.readForm(typed, 'Gemeente Zandermeer') as { entry: first.NewAdministrator })
	.entry;
const at = { on: today(), now };
let database: Awaited<ReturnType<typeof freshDatabase>>;
let token: string;

/** A link that expires an hour from now, unless told otherwise; only the newest works. */
async function link(expiresAt = new Date(now.getTime() + hour)): Promise<string> {
	const made = oneTimeToken();
	await putSetUpLink(database.db, made.hash, expiresAt);
	return made.token;
}

const rows = async (table: string) => (await database.sql.unsafe(`select * from ${table}`)).length;

beforeAll(async () => {
	database = await freshDatabase();
});
beforeEach(async () => {
	token = await link();
});
afterAll(() => database.close());

test('a link that is wrong, expired or replaced makes nothing', async () => {
	const old = token;
	token = await link();
	expect(await first.makeFirstAdministrator(database.db, 'guess', entry, at)).toBe('gone');
	expect(await first.makeFirstAdministrator(database.db, old, entry, at)).toBe('gone');
	const later = { ...at, now: new Date(now.getTime() + 2 * hour) };
	expect(await first.makeFirstAdministrator(database.db, token, entry, later)).toBe('gone');
	expect(await rows('person')).toBe(0);
});

test('when anything fails nothing is made, and the link still works', async () => {
	const broken = { ...entry, personnelNumber: null as unknown as string };
	await expect(first.makeFirstAdministrator(database.db, token, broken, at)).rejects.toThrow();
	expect([await rows('unit'), await rows('person'), await rows('set_up_link')]).toEqual([0, 0, 1]);
});

test('two presses of the button make one administrator, who can sign in at once', async () => {
	const press = () => first.makeFirstAdministrator(database.db, token, entry, at);
	expect((await Promise.all([press(), press()])).sort()).toEqual(['gone', 'made']);
	expect(await first.checkSetUpLink(database.db, token, '192.0.2.1', now)).toEqual({
		state: 'gone'
	});

	const auth = createAuth(database.db, {
		secret: 's'.repeat(32),
		secure: false,
		origin: 'http://localhost'
	});
	const result = await signIn(database.db, auth, { ...entry, address: '192.0.2.1' });
	const person = await whoIs(database.db, auth, cookieHeader(result));
	expect(person).toMatchObject({
		name: 'Ada Jansen',
		email: 'ada.jansen@zandermeer.example',
		personnelNumber: '100042',
		roles: ['employee', 'administrator']
	});
	const lines = await database.sql`select actor, action, role from audit_log`;
	expect(lines).toMatchObject([
		{ actor: person?.personId, action: 'set-up', role: 'administrator' }
	]);
});

test('an organisation that has units gets no other one', async () => {
	const second = { ...entry, email: 'bo@zandermeer.example', personnelNumber: '100043' };
	expect(await first.makeFirstAdministrator(database.db, token, second, at)).toBe('made');
	expect(await rows('unit')).toBe(1);
});

test('the eleventh try of a link within a quarter of an hour has to wait', async () => {
	const ask = () => first.checkSetUpLink(database.db, 'guess', '192.0.2.2', now);
	for (let nth = 1; nth <= 10; nth++) expect(await ask()).toEqual({ state: 'gone' });
	expect(await ask()).toMatchObject({ state: 'wait' });
});

describe('the form', () => {
	const problems = (change: object) =>
		first.readForm({ ...typed, ...change }, 'Gemeente Zandermeer');

	test('is read with small letters in the address and without spaces around a name', () => {
		expect(entry).toMatchObject({ givenName: 'Ada', email: 'ada.jansen@zandermeer.example' });
	});

	test.each([
		[{ givenName: ' ' }, { givenName: 'missing' }],
		[{ email: 'ada' }, { email: 'missing' }],
		[{ password: 'kort', repeat: 'kort' }, { password: 'too-short' }],
		[{ repeat: 'iets anders dan het eerste' }, { repeat: 'different' }],
		[{ password: 'Ada-Jansen-100042', repeat: 'Ada-Jansen-100042' }, { password: 'guessable' }]
	])('%j is refused', (change, expected) => {
		expect(problems(change)).toEqual({ problems: expected });
	});

	test('an empty one names every field', () => {
		expect(Object.keys((first.readForm({}, '') as { problems: object }).problems).sort()).toEqual([
			'email',
			'familyName',
			'givenName',
			'password',
			'personnelNumber',
			'repeat'
		]);
	});
});
