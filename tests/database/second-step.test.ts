import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '#lib/programme/calendar.ts';
import { createAuth, hashPassword } from '#lib/server/auth.ts';
import { today } from '#lib/server/clock.ts';
import { putPassword } from '#lib/server/db/accounts.ts';
import { addPerson } from '#lib/server/db/new-person.ts';
import { setAdministratorsTwoSteps } from '#lib/server/db/passkeys-codes.ts';
import { addUnit } from '#lib/server/db/units.ts';
import { forget } from '#lib/server/rate-limits.ts';
import { signIn, whoIs } from '#lib/server/sessions.ts';
import { confirmApp, newApp, removeApp } from '#lib/server/sign-in/code-app.ts';
import { helpPerson } from '#lib/server/sign-in/help.ts';
import { endOwnSession, isFresh, ownAccount } from '#lib/server/sign-in/own-account.ts';
import { newRecoveryCodes } from '#lib/server/sign-in/recovery-codes.ts';
import { askSecondStep, secondSteps, takeSecondStep } from '#lib/server/sign-in/second-step.ts';
import { codeAt, stepAt } from '#lib/server/sign-in/totp.ts';
import { freshDatabase } from '../support/database.ts';
import { stepBrowser } from '../support/step-cookies.ts';
import { cookieHeader } from './cookie-header.ts';

const secret = 's'.repeat(32);
const email = 'ada@zandermeer.example';
const password = 'vier paarden eten traag gras';
const start = new Date();
const later = (seconds: number) => new Date(start.getTime() + seconds * 1_000);
let database: Awaited<ReturnType<typeof freshDatabase>>;
let auth: ReturnType<typeof createAuth>;
let ada = '';

beforeAll(async () => {
	database = await freshDatabase();
	const { db } = database;
	auth = createAuth(db, { secret, secure: false, origin: 'http://localhost' });
	const startsOn = addDays(today(), -30);
	const unitId = await addUnit(db, 'ORG', { name: 'Stad', level: 'directorate', startsOn });
	ada = await addPerson(db, {
		person: { givenName: 'Ada', familyName: 'Bos', personnelNumber: '7', email },
		employment: { unitId, kind: 'civil-servant', startsOn },
		grants: [{ role: 'administrator', startsOn }]
	});
	await putPassword(db, ada, await hashPassword(password));
});
beforeEach(async () => {
	await database.sql`delete from rate_limit`;
	await database.sql`delete from session`;
	await database.sql`delete from code_app`;
	await database.sql`delete from recovery_code`;
});
afterAll(() => database.close());

const enter = () => signIn(database.db, auth, { email, password, address: '192.0.2.1' });
const seen = (result: object) => whoIs(database.db, auth, cookieHeader(result));
const sessions = () => database.sql`select 1 from session`;

/** Signs in with the password, adds an app, and is left with its secret and the recovery codes. */
async function withApp() {
	const { db } = database;
	const me = (await seen(await enter()))!;
	const app = (await newApp(db, secret, ada))!;
	const typed = codeAt(app, stepAt(start));
	const confirmed = await confirmApp(db, secret, me, { typed, now: start });
	return { app, me, codes: (confirmed as { codes: string[] }).codes };
}

/** A browser that showed the right password. */
async function halfway() {
	const browser = stepBrowser();
	expect(await enter()).toEqual({ state: 'second-step', personId: ada });
	await askSecondStep(database.db, browser, { personId: ada, to: '/hr', now: start });
	return browser;
}

const take = (
	browser: ReturnType<typeof stepBrowser>,
	typed: Partial<{ code: string; recovery: string }>,
	now = later(31)
) => takeSecondStep(database.db, auth, secret, { browser, code: '', recovery: '', now, ...typed });

describe('with an app that gives codes', () => {
	test('a password alone opens nothing', async () => {
		const { app } = await withApp();
		await database.sql`delete from session`;
		const browser = await halfway();
		expect(await sessions()).toHaveLength(0);
		expect(await secondSteps(database.db, browser, start)).toEqual({ app: true, passkey: false });
		const right = codeAt(app, stepAt(later(31)));
		const taken = await take(browser, { code: right });
		expect(taken).toMatchObject({ state: 'signed-in', to: '/hr' });
		expect((await seen(taken))!.session.way).toBe('two-steps');
	});

	test('a code works once, also the one that confirmed the app', async () => {
		const { app } = await withApp();
		const first = await halfway();
		expect((await take(first, { code: codeAt(app, stepAt(start)) })).state).toBe('wrong');
		const code = codeAt(app, stepAt(later(31)));
		expect((await take(first, { code })).state).toBe('signed-in');
		expect((await take(await halfway(), { code })).state).toBe('wrong');
	});

	test('who guesses has to wait, in whichever browser', async () => {
		const { app } = await withApp();
		await database.sql`delete from rate_limit`;
		for (let nth = 1; nth <= 8; nth++)
			expect((await take(await halfway(), { code: '000000' })).state).toBe('wrong');
		const right = codeAt(app, stepAt(later(31)));
		expect((await take(await halfway(), { code: right })).state).toBe('wait');
	});

	test('a step ends after ten minutes, and belongs to one browser', async () => {
		const { app } = await withApp();
		const browser = await halfway();
		const at = later(601);
		expect((await take(browser, { code: codeAt(app, stepAt(at)) }, at)).state).toBe('gone');
		expect((await take(stepBrowser(), { code: codeAt(app, stepAt(later(31))) })).state).toBe(
			'gone'
		);
	});

	test('a recovery code works once, however it is typed', async () => {
		const { codes } = await withApp();
		expect(codes).toHaveLength(8);
		const recovery = ` ${codes[0]!.toLowerCase().replaceAll('-', ' ')}`;
		expect((await take(await halfway(), { recovery })).state).toBe('signed-in');
		expect((await take(await halfway(), { recovery })).state).toBe('wrong');
		const [fresh] = await newRecoveryCodes(database.db, ada);
		expect((await take(await halfway(), { recovery: codes[1]! })).state).toBe('wrong');
		expect((await take(await halfway(), { recovery: fresh! })).state).toBe('signed-in');
	});

	test('its secret and the recovery codes lie nowhere as they are', async () => {
		const { app, codes } = await withApp();
		const rows = await database.sql`select to_jsonb(a)::text as text from code_app a
			union all select to_jsonb(r)::text from recovery_code r`;
		const text = rows.map((row) => row.text).join();
		for (const known of [app, ...codes]) expect(text).not.toContain(known);
	});

	test('patient guessing ends too: wrong codes are counted for a month', async () => {
		const { codes } = await withApp();
		const browser = await halfway();
		for (let quarter = 1; quarter <= 9; quarter++) {
			for (let nth = 1; nth <= 7; nth++) await take(browser, { code: '000000' });
			await forget(database.db, 'second-step-person', ada);
		}
		expect((await take(browser, { recovery: codes[0]! })).state).toBe('wait');
		const other = crypto.randomUUID();
		await helpPerson(database.db, { who: email, help: 'second-step', actor: other });
		await withApp();
		await database.sql`delete from session`;
		expect((await take(await halfway(), { recovery: 'wrong' })).state).toBe('wrong');
	});

	test('an app that is still being added is no second step beside a passkey', async () => {
		const app = (await newApp(database.db, secret, ada))!;
		const browser = stepBrowser();
		await askSecondStep(database.db, browser, { personId: ada, to: '/hr', now: start });
		const code = codeAt(app, stepAt(start));
		const taken = await takeSecondStep(database.db, auth, secret, {
			...{ browser, code, recovery: '', now: start }
		});
		expect(taken).toEqual({ state: 'wrong' });
	});

	test('an app that is not confirmed asks for nothing', async () => {
		const app = await newApp(database.db, secret, ada);
		expect(await newApp(database.db, secret, ada)).toBe(app);
		expect((await enter()).state).toBe('signed-in');
	});

	test('without an app its recovery codes are gone too, and an administrator can take it away', async () => {
		await withApp();
		await removeApp(database.db, ada);
		expect((await enter()).state).toBe('signed-in');
		expect(await database.sql`select 1 from recovery_code`).toHaveLength(0);
		await withApp();
		const other = crypto.randomUUID();
		const help = { who: email.toUpperCase(), help: 'second-step' as const };
		expect(await helpPerson(database.db, { ...help, actor: ada })).toBe(false);
		expect(await helpPerson(database.db, { ...help, actor: other })).toBe(true);
		expect(await sessions()).toHaveLength(0);
		expect((await enter()).state).toBe('signed-in');
	});
});

test('where administrators need two steps, one step is not enough until a second is added', async () => {
	await setAdministratorsTwoSteps(database.db, true);
	const session = await enter();
	expect((await seen(session))!.needsSecondStep).toBe(true);
	const app = (await newApp(database.db, secret, ada))!;
	const typed = codeAt(app, stepAt(start));
	await confirmApp(database.db, secret, (await seen(session))!, { typed, now: start });
	expect((await seen(session))!.needsSecondStep).toBe(false);
	await setAdministratorsTwoSteps(database.db, false);
});

test('somebody sees where they are signed in, and ends another session and not one of somebody else', async () => {
	const [here, there] = [await enter(), await enter()];
	const me = (await seen(here))!;
	const account = await ownAccount(database.db, me, new Date());
	expect(account.sessions.map((session) => session.here).toSorted()).toEqual([false, true]);
	expect(account).toMatchObject({ email, hasPassword: true, fresh: true });
	const other = account.sessions.find((session) => !session.here)!.id;
	const stranger = { ...me, personId: crypto.randomUUID() };
	expect(await endOwnSession(database.db, stranger, other)).toBe(false);
	expect(await seen(there)).not.toBeNull();
	expect(await endOwnSession(database.db, me, other)).toBe(true);
	expect(await seen(there)).toBeNull();
	expect(isFresh(me, new Date(me.session.since.getTime() + 16 * 60_000))).toBe(false);
});
