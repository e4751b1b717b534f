import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPair, importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '#lib/programme/calendar.ts';
import { createAuth } from '#lib/server/auth.ts';
import { today } from '#lib/server/clock.ts';
import { addPerson } from '#lib/server/db/new-person.ts';
import { addUnit } from '#lib/server/db/units.ts';
import { whoIs } from '#lib/server/sessions.ts';
import { logOutByToken } from '#lib/server/sign-in/oidc/back-channel.ts';
import { checkProvider } from '#lib/server/sign-in/oidc/check.ts';
import { setAdministratorsTwoSteps } from '#lib/server/db/passkeys-codes.ts';
import { mayChangeKeys, ownAccount } from '#lib/server/sign-in/own-account.ts';
import { finishAt } from '#lib/server/sign-in/oidc/finish.ts';
import type { ProviderForm } from '#lib/server/sign-in/oidc/form.ts';
import { publicKeys } from '#lib/server/sign-in/oidc/keys.ts';
import { keepProvider, openProvider as openToPeople } from '#lib/server/sign-in/oidc/settings.ts';
import { leaveProvider, leaveUrl } from '#lib/server/sign-in/oidc/sign-out.ts';
import { startAt } from '#lib/server/sign-in/oidc/start.ts';
import { findProvider } from '#lib/server/db/identity-providers.ts';
import { freshDatabase } from '../support/database.ts';
import { browserAt, openProvider } from '../support/openid-provider.ts';
import { stepBrowser } from '../support/step-cookies.ts';
import { cookieHeader } from './cookie-header.ts';

const secret = 's'.repeat(32);
const origin = 'http://training.zandermeer.example';
const level = 'http://eidas.europa.eu/LoA/substantial';
const callback = `${origin}/auth/oidc/gemeente/callback`;
const now = new Date();
let database: Awaited<ReturnType<typeof freshDatabase>>;
let auth: ReturnType<typeof createAuth>;
let provider: Awaited<ReturnType<typeof openProvider>>;
let backChannel: ReturnType<typeof createServer>;
let told: string[] = [];
let noor = '';
let unitId = '';

const form = (more: Partial<ProviderForm> = {}): ProviderForm => ({
	...{ name: 'Gemeente', issuer: provider.issuer, clientId: 'tweesprong' },
	...{ proof: 'client_secret_basic', secret: 'a secret of the client', levels: [level] },
	...{ scopes: ['openid', 'email', 'profile'], matching: 'email', numberClaim: '' },
	...{ twoSteps: false, ownAddresses: false, roleClaim: 'groups', newcomers: false },
	...{ newcomerUnit: '', newcomerKind: '', roles: [{ value: 'TWS Opleiding', role: 'academy' }] },
	...more
});
const set = (more: Partial<ProviderForm> = {}) =>
	keepProvider(database.db, secret, { slug: 'gemeente', form: form(more), actor: noor });
const start = async (browser = stepBrowser(), kiosk = false) => {
	const started = await startAt(database.db, secret, {
		...{ slug: 'gemeente', to: '/programme', origin, browser, kiosk, now }
	});
	return { browser, url: (started as { url: URL }).url };
};
const finish = (url: URL, browser: ReturnType<typeof stepBrowser>) =>
	finishAt(database.db, auth, secret, { slug: 'gemeente', url, browser, now });
/** Signs in as the provider says it is, all the way. */
async function comeIn() {
	const { browser, url } = await start();
	return { browser, result: await finish(await browserAt(provider.issuer)(url), browser) };
}
const whoCame = async () => whoIs(database.db, auth, cookieHeader((await comeIn()).result!));
const rolesOfNoor = async () => (await whoCame())?.roles;
const trouble = (code: string) => ({ state: 'trouble', trouble: code });

beforeAll(async () => {
	database = await freshDatabase();
	auth = createAuth(database.db, { secret, secure: false, origin: 'http://localhost' });
	const on = addDays(today(now), -30);
	unitId = await addUnit(database.db, 'ORG', {
		name: 'Organisatie',
		level: 'directorate',
		startsOn: on
	});
	noor = await addPerson(database.db, {
		person: {
			...{ givenName: 'Noor', familyName: 'Jansen', personnelNumber: '1' },
			email: 'noor@zandermeer.example'
		},
		employment: { unitId, kind: 'civil-servant', startsOn: on },
		grants: []
	});
	backChannel = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const token = new URLSearchParams(Buffer.concat(chunks).toString()).get('logout_token')!;
		told.push(token);
		const ended = await logOutByToken(database.db, secret, {
			slug: 'gemeente',
			token,
			now: new Date()
		});
		response.writeHead(typeof ended === 'number' ? 200 : 400).end();
	});
	await new Promise<void>((done) => void backChannel.listen(0, '127.0.0.1', done));
	const { port } = backChannel.address() as AddressInfo;
	const client = {
		...{ redirect_uris: [callback], post_logout_redirect_uris: [`${origin}/sign-in`] },
		...{ grant_types: ['authorization_code'], response_types: ['code'] as ['code'] },
		...{
			backchannel_logout_uri: `http://127.0.0.1:${port}/`,
			backchannel_logout_session_required: true
		}
	};
	const clients = [{ ...client, client_id: 'tweesprong', client_secret: 'a secret of the client' }];
	provider = await openProvider({ clients, levels: [level] });
	await keepProvider(database.db, secret, { form: form(), actor: noor });
	await openToPeople(database.db, { slug: 'gemeente', open: true, actor: noor });
}, 60_000);
beforeEach(async () => {
	provider.account = {
		sub: 'n-1',
		acr: level,
		email: 'Noor@zandermeer.example',
		email_verified: true
	};
	await database.sql`delete from identity_link`;
	await database.sql`delete from session`;
	await set();
});
afterAll(async () => {
	await provider.close();
	backChannel.close();
	await database.close();
});

test('somebody signs in through a real provider, and is known by their verified address', async () => {
	const { result } = await comeIn();
	expect(result).toMatchObject({ state: 'signed-in', personId: noor, to: '/programme' });
	expect(await whoIs(database.db, auth, cookieHeader(result!))).toMatchObject({
		...{ personId: noor, session: { way: 'provider' } }
	});
});

test('asks for a code with PKCE by S256, and for the level, with a state and a nonce of their own', async () => {
	const [first, second] = [(await start()).url.searchParams, (await start()).url.searchParams];
	expect(Object.fromEntries(first)).toMatchObject({
		...{ response_type: 'code', code_challenge_method: 'S256', acr_values: level },
		...{ redirect_uri: callback, scope: 'openid email profile' }
	});
	for (const name of ['state', 'nonce', 'code_challenge']) {
		expect(first.get(name)!.length).toBeGreaterThanOrEqual(32);
		expect(first.get(name)).not.toBe(second.get(name));
	}
});

test('on a device for everybody the provider asks who is there, whoever was there before', async () => {
	expect((await start()).url.searchParams.has('prompt')).toBe(false);
	expect((await start(stepBrowser(), true)).url.searchParams.get('prompt')).toBe('login');
});

test('a lower level of assurance than asked for lets nobody in', async () => {
	provider.account.acr = 'http://eidas.europa.eu/LoA/low';
	expect((await comeIn()).result).toEqual(trouble('wrong-level'));
	delete provider.account.acr;
	expect((await comeIn()).result).toEqual(trouble('wrong-level'));
	expect(await database.sql`select 1 from session`).toHaveLength(0);
});

test('an answer works once, in the browser that asked for it, with its own state', async () => {
	const { browser, url } = await start();
	const answer = await browserAt(provider.issuer)(url);
	expect(await finish(answer, stepBrowser())).toEqual(trouble('expired'));
	const other = await start();
	expect(await finish(answer, other.browser)).toMatchObject({ state: 'trouble' });
	const thief = browser.stolen();
	expect(await finish(answer, browser)).toMatchObject({ state: 'signed-in' });
	expect(await finish(answer, browser)).toEqual(trouble('expired'));
	expect(await finish(answer, thief)).toEqual(trouble('expired'));
});

test('an answer with another issuer is refused, before its code is used', async () => {
	const { browser, url } = await start();
	const answer = await browserAt(provider.issuer)(url);
	answer.searchParams.set('iss', 'https://elsewhere.example');
	expect(await finish(answer, browser)).toMatchObject({ state: 'trouble' });
});

test('a provider that says it is another one is refused', async () => {
	await set({ issuer: provider.issuer.replace('127.0.0.1', 'localhost') });
	const started = await startAt(database.db, secret, {
		...{ slug: 'gemeente', to: '/', origin, browser: stepBrowser(), kiosk: false, now }
	});
	expect(started).toEqual({ trouble: 'other-issuer' });
});

describe('for an administrator of whom two steps are asked, a provider', () => {
	let grant = '';
	beforeAll(async () => {
		await setAdministratorsTwoSteps(database.db, true);
		const [made] = await database.sql<{ id: string }[]>`
			insert into role_grant (person_id, role, starts_on)
			values (${noor}, 'administrator', current_date - 1) returning id`;
		grant = made!.id;
	});
	afterAll(async () => {
		await database.sql`delete from role_grant where id = ${grant}`;
		await database.sql`delete from code_app`;
		await setAdministratorsTwoSteps(database.db, false);
	});

	test.each([
		['that is asked for a level counts as two', {}, false],
		['that is asked for none counts as one', { levels: [] }, true],
		['counts as two when an administrator says so', { levels: [], twoSteps: true }, false]
	])('%s', async (_, terms, needsSecondStep) => {
		await set(terms);
		expect(await whoCame()).toMatchObject({ needsSecondStep });
	});

	test('that counts as one changes no second step of who did not show theirs', async () => {
		await set({ levels: [] });
		const me = (await whoCame())!;
		expect(await mayChangeKeys(database.db, me, new Date())).toBe(true);
		await database.sql`insert into code_app (person_id, secret, confirmed_on)
			values (${noor}, 'sealed', current_date)`;
		expect(await mayChangeKeys(database.db, me, new Date())).toBe(false);
		expect(await ownAccount(database.db, me, new Date())).toMatchObject({
			...{ fresh: false, owesStep: true }
		});
		await set();
		expect(await mayChangeKeys(database.db, (await whoCame())!, new Date())).toBe(true);
	});
});

test('a key that the provider has just begun to use is fetched at once', async () => {
	await comeIn();
	await provider.turn('second');
	expect((await comeIn()).result).toMatchObject({ state: 'signed-in' });
});

test('we prove who we are by a key of our own, of which the provider gets the public half', async () => {
	await set({ proof: 'private_key_jwt', secret: '' });
	const { keys } = (await publicKeys(database.db, secret, 'gemeente'))!;
	expect(keys).toEqual([expect.not.objectContaining({ d: expect.anything() })]);
	const clients = [
		{
			...{ client_id: 'tweesprong', token_endpoint_auth_method: 'private_key_jwt' as const },
			...{
				redirect_uris: [callback],
				jwks: { keys: keys as never[] },
				grant_types: ['authorization_code']
			}
		}
	];
	const other = await openProvider({ clients, levels: [level] });
	other.account = provider.account;
	await set({ proof: 'private_key_jwt', secret: '', issuer: other.issuer });
	const { browser, url } = await start();
	const result = await finish(await browserAt(other.issuer)(url), browser);
	await other.close();
	expect(result).toMatchObject({ state: 'signed-in', personId: noor });
});

describe('who is let in', () => {
	test.each([
		['an address that is not verified', { email_verified: false }, 'unverified-email'],
		['an address of which nothing is said', { email_verified: undefined }, 'unverified-email'],
		['no address', { email: undefined }, 'no-email'],
		['somebody who is not in the staff list', { email: 'x@elsewhere.example' }, 'unknown-person']
	])('not %s', async (_, claims, code) => {
		Object.assign(provider.account, claims);
		expect((await comeIn()).result).toEqual(trouble(code));
		expect((await findProvider(database.db, 'gemeente'))!.trouble).toBe(code);
	});

	test('an address of which nothing is said, where the provider gives out its own only', async () => {
		await set({ ownAddresses: true });
		provider.account.email_verified = undefined;
		expect((await comeIn()).result).toMatchObject({ personId: noor });
		provider.account = { ...provider.account, sub: 'n-2', email_verified: false };
		expect((await comeIn()).result).toEqual(trouble('unverified-email'));
	});

	test('by personnel number, where the administrator chose that', async () => {
		await set({ matching: 'personnel-number', numberClaim: 'number' });
		Object.assign(provider.account, { email: undefined, number: '1' });
		expect((await comeIn()).result).toMatchObject({ personId: noor });
	});

	test('the same subject stays the same person, and another does not take their place', async () => {
		await comeIn();
		provider.account.email = 'new@zandermeer.example';
		expect((await comeIn()).result).toMatchObject({ personId: noor });
		provider.account = { ...provider.account, sub: 'n-9', email: 'noor@zandermeer.example' };
		expect((await comeIn()).result).toEqual(trouble('other-account'));
	});

	test('somebody new, only where the administrator said so', async () => {
		const someone = { sub: 'z-1', email: 'zoe@zandermeer.example', name: 'Zoë van Dam' };
		Object.assign(provider.account, someone);
		expect((await comeIn()).result).toEqual(trouble('unknown-person'));
		await set({ newcomers: true, newcomerUnit: unitId, newcomerKind: 'external' as never });
		expect(await whoCame()).toMatchObject({ name: 'Zoë van Dam', email: someone.email });
	});

	test('not who does not work here any more', async () => {
		await database.sql`update employment set ends_on = starts_on + 1 where person_id = ${noor}`;
		expect((await comeIn()).result).toEqual(trouble('not-employed'));
		await database.sql`update employment set ends_on = null where person_id = ${noor}`;
	});
});

test('roles follow the claim, and roles from elsewhere stay', async () => {
	await database.sql`insert into role_grant (person_id, role, starts_on) values (${noor}, 'auditor', current_date - 1)`;
	provider.account.groups = ['TWS Opleiding', 'Sportvereniging', 'administrator'];
	expect(await rolesOfNoor()).toEqual(['employee', 'auditor', 'academy']);
	expect(await rolesOfNoor()).toEqual(['employee', 'auditor', 'academy']);
	provider.account.groups = [];
	expect(await rolesOfNoor()).toEqual(['employee', 'auditor']);
});

describe('signing out', () => {
	test('the provider ends a session here, once, and no other', async () => {
		const [here, there] = [(await comeIn()).result!, (await comeIn()).result!];
		const rows = await database.sql`select sid, subject from identity_session`;
		const client = await provider.provider.Client.find('tweesprong');
		told = [];
		const sent = client as unknown as {
			backchannelLogout(sub: string, sid: string): Promise<void>;
		};
		await sent.backchannelLogout('n-1', rows[0]!.sid as string);
		const left = await Promise.all(
			[here, there].map((result) => whoIs(database.db, auth, cookieHeader(result)))
		);
		expect(left.filter((person) => person !== null)).toHaveLength(1);
		const again = { slug: 'gemeente', token: told[0]!, now: new Date() };
		expect(await logOutByToken(database.db, secret, again)).toBe('refused');
	});

	test.each([
		['of another issuer', { iss: 'https://elsewhere.example' }],
		['for another client', { aud: 'somebody-else' }],
		['that is old', { iat: Math.floor(Date.now() / 1000) - 3_600 }],
		['with a nonce', { nonce: 'n' }],
		['about something else', { events: { 'https://other.example': {} } }],
		['about nobody', { sub: undefined, sid: undefined }],
		['without a number of its own', { jti: undefined }]
	])('a message %s ends nothing', async (_, wrong) => {
		await comeIn();
		const event = 'http://schemas.openid.net/event/backchannel-logout';
		const claims = {
			...{ iss: provider.issuer, aud: 'tweesprong', sub: 'n-1', jti: crypto.randomUUID() },
			...{ iat: Math.floor(Date.now() / 1000), events: { [event]: {} } }
		};
		const [jwk] = provider.keys;
		const sign = async (payload: Record<string, unknown>) =>
			new SignJWT(payload)
				.setProtectedHeader({ alg: 'PS256', kid: jwk!.kid!, typ: 'logout+jwt' })
				.sign(await importJWK(jwk!, 'PS256'));
		const say = async (payload: Record<string, unknown>) =>
			logOutByToken(database.db, secret, {
				...{ slug: 'gemeente', token: await sign(payload), now: new Date() }
			});
		expect(await say({ ...claims, ...wrong })).toBe('refused');
		expect(await say(claims)).toBe(1);
	});

	test('messages with keys that nobody has make us ask the provider once, not each time', async () => {
		await comeIn();
		const before = provider.asked;
		const { privateKey } = await generateKeyPair('PS256');
		for (let nth = 1; nth <= 20; nth++) {
			const token = await new SignJWT({ jti: String(nth) })
				.setProtectedHeader({ alg: 'PS256', kid: `made up ${nth}` })
				.sign(privateKey);
			expect(
				await logOutByToken(database.db, secret, { slug: 'gemeente', token, now: new Date() })
			).toBe('refused');
		}
		expect(provider.asked - before).toBeLessThanOrEqual(1);
	});

	test('who signs out here can sign out at the provider too, once', async () => {
		const { result, browser } = await comeIn();
		const person = await whoIs(database.db, auth, cookieHeader(result!));
		expect(await leaveProvider(database.db, person!.session.id, browser, now)).toBe('gemeente');
		const left = { slug: 'gemeente', origin, browser, now };
		const url = (await leaveUrl(database.db, secret, left))!;
		expect(url.href).toContain(`${provider.issuer}/session/end?`);
		expect(url.searchParams.get('post_logout_redirect_uri')).toBe(`${origin}/sign-in`);
		expect(url.searchParams.get('id_token_hint')!.split('.')).toHaveLength(3);
		expect(await leaveUrl(database.db, secret, left)).toBeUndefined();
	});
});

describe('a check of the connection', () => {
	const check = async (more: Partial<ProviderForm>) => {
		await set(more);
		const found = await findProvider(database.db, 'gemeente');
		return checkProvider(found!, secret, origin);
	};

	test('is all right when it is, without anybody signing in', async () => {
		const results = await check({});
		expect(results.filter(({ result }) => result !== 'ok')).toEqual([]);
		expect(results).toHaveLength(8);
	});

	test.each([
		['a wrong secret', { secret: 'another' }, 'client', 'wrong-client'],
		['a client that is not known', { clientId: 'nobody' }, 'client', 'wrong-client'],
		[
			'a port on which nothing listens',
			{ issuer: 'http://127.0.0.1:47' },
			'discovery',
			'closed-port'
		],
		[
			'a host that is not there',
			{ issuer: 'https://nowhere.invalid' },
			'discovery',
			'unknown-host'
		],
		['plain http', { issuer: 'http://login.example' }, 'discovery', 'no-http']
	])('says that it is %s', async (_, more, name, code) => {
		expect(await check(more)).toContainEqual({ name, result: 'wrong', trouble: code });
	});

	test('says that a page is no provider, and which one it is', async () => {
		expect(await check({ issuer: `${provider.issuer}/other` })).toEqual([
			{ name: 'discovery', result: 'wrong', trouble: 'no-discovery' }
		]);
	});
});

test('secrets of a provider are kept sealed', async () => {
	const [row] = await database.sql`select to_jsonb(p)::text as text from identity_provider p`;
	expect(row!.text).not.toContain('a secret of the client');
	await comeIn();
	const [session] = await database.sql`select id_token from identity_session`;
	expect(session!.id_token).not.toMatch(/^ey.*\..*\./);
});
