import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { claim } from '#lib/lti/claims.ts';
import { addDays } from '#lib/programme/calendar.ts';
import { today } from '#lib/server/clock.ts';
import { openToLearners } from '#lib/server/lti/settings.ts';
import { startLaunch } from '#lib/server/lti/start.ts';
import { whoIs } from '#lib/server/sessions.ts';
import { secondSteps } from '#lib/server/sign-in/second-step.ts';
import { resourceClaims } from '../support/lti-platform.ts';
import { course, ltiTown, origin } from '../support/lti-town.ts';
import { stepBrowser } from '../support/step-cookies.ts';
import { cookieHeader } from './cookie-header.ts';

let town: Awaited<ReturnType<typeof ltiTown>>;

const seconds = (from: number) => Math.floor(town.now.getTime() / 1_000) + from;
const sessions = async () => (await town.database.sql`select 1 from session`).length;
const trouble = (code: string) => expect.objectContaining({ state: 'trouble', trouble: code });

beforeAll(async () => {
	town = await ltiTown();
}, 60_000);
beforeEach(async () => {
	await town.database.sql`delete from lti_link`;
	await town.database.sql`delete from lti_result`;
	await town.database.sql`delete from session`;
	await town.database.sql`delete from role_grant`;
	await town.database.sql`update lti_platform set matching = 'personnel-number',
		number_claim = 'person_sourcedid', own_addresses = false, deployments = '{1}'`;
});
afterAll(() => town.close());

test('somebody comes in from a course, as who they are in the staff list, at the module that was meant', async () => {
	const arrived = await town.comeIn({ [claim.target]: `${course}?module=begin` });
	expect(arrived).toMatchObject({ state: 'signed-in', to: '/programme/welkom#module-begin' });
	expect(await whoIs(town.db, town.auth, cookieHeader(arrived))).toMatchObject({
		...{ personId: town.noor, roles: ['employee'], session: { way: 'provider' } }
	});
});

test('asks the learning system who is there, by a form, with a state and a nonce of their own', async () => {
	const [first, second] = [await town.begin(), await town.begin()];
	expect(first.url.origin).toBe(town.platform.issuer);
	expect(Object.fromEntries(first.url.searchParams)).toEqual({
		...{ scope: 'openid', response_type: 'id_token', response_mode: 'form_post', prompt: 'none' },
		...{ client_id: 'tweesprong-17', redirect_uri: `${origin}/lti/launch` },
		...{ login_hint: '17', lti_message_hint: 'place 3', state: first.state, nonce: first.nonce }
	});
	expect(first.state).not.toBe(second.state);
	expect(first.nonce).not.toBe(second.nonce);
});

test('a link that names no programme of ours leads to the overview, and asks for no result', async () => {
	const elsewhere = 'https://elsewhere.example/programme/welkom';
	expect(await town.comeIn({ [claim.target]: elsewhere })).toMatchObject({ to: '/programme' });
	expect(await town.database.sql`select 1 from lti_result`).toHaveLength(0);
});

test('a link by hand names its programme in fields', async () => {
	const by = { [claim.target]: `${origin}/lti/launch`, [claim.custom]: { programme: 'welkom' } };
	expect(await town.comeIn(by)).toMatchObject({ to: '/programme/welkom' });
});

describe('a browser', () => {
	test('that did not begin does not come in, and the one that began does not get somebody else', async () => {
		const { browser: thief, launched } = await town.launch();
		const { answer } = launched as { answer: string };
		expect(await town.enter(stepBrowser(), answer)).toEqual(trouble('expired'));
		expect(await town.enter(thief, 'guessed')).toEqual(trouble('expired'));
		expect(await sessions()).toBe(0);
	});

	test('comes in once', async () => {
		const { browser, launched } = await town.launch();
		const { answer } = launched as { answer: string };
		const copy = browser.stolen();
		expect(await town.enter(browser, answer)).toMatchObject({ state: 'signed-in' });
		expect(await town.enter(copy, answer)).toEqual(trouble('expired'));
	});

	test('in which the page stands in another page opens a tab of its own', async () => {
		const around = { origin, browser: stepBrowser(), framed: true, now: town.now };
		expect(await startLaunch(town.db, town.asked, around)).toEqual({ state: 'new-tab' });
		const choosing = { ...town.asked, target_link_uri: `${origin}/lti/deep-linking` };
		expect(await startLaunch(town.db, choosing, around)).toMatchObject({ state: 'sent' });
	});
});

describe('refused is', () => {
	test('a message that came before', async () => {
		const { state, nonce } = await town.begin();
		const token = await town.platform.sign(resourceClaims(town.platform, nonce, course, town.now));
		expect(await town.take(state, token)).toMatchObject({ state: 'known' });
		expect(await town.take(state, token)).toEqual(trouble('expired'));
		expect(await town.take((await town.begin()).state, token)).toEqual(trouble('wrong-nonce'));
	});

	test('a message without signature, with a secret, by another key, or by a key nobody knows', async () => {
		const claims = resourceClaims(town.platform, 'any', course, town.now);
		const other = (await generateKeyPair('RS256')).privateKey;
		const shared = new TextEncoder().encode(JSON.stringify(town.platform.publicKey));
		const wrong = [
			new UnsecuredJWT(claims).encode(),
			await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(shared),
			await town.platform.sign(claims, { key: other }),
			await town.platform.sign(claims, { key: other, kid: 'other' }),
			(await town.platform.sign(claims)).slice(0, -4) + 'AAAA',
			''
		];
		for (const token of wrong)
			expect(await town.take((await town.begin()).state, token)).toMatchObject({
				...{ state: 'trouble', trouble: expect.stringMatching(/^bad-(signature|token)$/) }
			});
		expect(await town.database.sql`select 1 from lti_link`).toHaveLength(0);
	});

	test.each([
		['for another client', { aud: 'somebody-else' }, 'wrong-audience'],
		['for many, without saying for whom', { aud: ['tweesprong-17', 'x'] }, 'wrong-audience'],
		[
			'for many, for another',
			{ aud: ['tweesprong-17', 'x'], azp: 'somebody-else' },
			'wrong-audience'
		],
		['from another issuer', { iss: 'https://elsewhere.example' }, 'bad-token'],
		['of another place', { [claim.deployment]: '2' }, 'wrong-deployment'],
		['without a place', { [claim.deployment]: undefined }, 'wrong-message'],
		['with another nonce', { nonce: 'another' }, 'wrong-nonce'],
		['without a nonce', { nonce: undefined }, 'wrong-nonce'],
		['of another version', { [claim.version]: '1.1' }, 'wrong-message'],
		['of another kind', { [claim.message]: 'LtiSubmissionReviewRequest' }, 'wrong-message'],
		['of nobody', { sub: undefined }, 'wrong-message']
	])('a message %s', async (_, more, code) => {
		expect((await town.launch(more)).launched).toEqual(trouble(code));
		expect(await town.database.sql`select 1 from lti_link`).toHaveLength(0);
	});

	test('a right message with the state of a wrong one', async () => {
		const { state, nonce } = await town.begin();
		expect(await town.take(state, '')).toEqual(trouble('bad-token'));
		const token = await town.platform.sign(resourceClaims(town.platform, nonce, course, town.now));
		expect(await town.take(state, token)).toEqual(trouble('expired'));
	});

	test('an error without a state that waits: the administrator sees nothing of it', async () => {
		const { sql } = town.database;
		const seen = async () => (await sql`select trouble from lti_platform`)[0]!['trouble'] as string;
		await town.comeIn();
		expect(await town.take('guessed', '', town.now, 'invalid_client')).toEqual(trouble('expired'));
		expect(await seen()).toBeNull();
		const { state } = await town.begin();
		expect(await town.take(state, '', town.now, 'invalid_client')).toEqual(trouble('wrong-client'));
		expect(await seen()).toBe('wrong-client');
		await town.comeIn();
		expect(await town.take(state, '', town.now, 'invalid_client')).toEqual(trouble('expired'));
		expect(await seen()).toBeNull();
	});

	test('a message that has expired, is too old, or is of the future', async () => {
		const wrong = [{ exp: seconds(-90) }, { iat: seconds(-900) }, { iat: seconds(900) }];
		for (const more of wrong)
			expect((await town.launch(more)).launched).toEqual(trouble('wrong-time'));
	});

	test('an answer after the time that a browser has', async () => {
		const { state, nonce } = await town.begin();
		const later = new Date(town.now.getTime() + 11 * 60_000);
		const token = await town.platform.sign(resourceClaims(town.platform, nonce, course, later));
		expect(await town.take(state, token, later)).toEqual(trouble('expired'));
	});

	test('a learning system that is not known, not open, or not named clearly', async () => {
		const around = { origin, browser: stepBrowser(), framed: false, now: town.now };
		const ask = (more: object) => startLaunch(town.db, { ...town.asked, ...more }, around);
		expect(await ask({ iss: 'https://elsewhere.example' })).toEqual({ state: 'refused' });
		expect(await ask({ client_id: 'another' })).toEqual({ state: 'refused' });
		expect(await ask({ login_hint: undefined })).toEqual({ state: 'refused' });
		const act = { id: town.platformId, actor: town.noor };
		const begun = await town.begin();
		await openToLearners(town.db, { ...act, open: false });
		expect(await ask({})).toEqual({ state: 'refused' });
		expect(await town.take(begun.state, 'x')).toEqual(trouble('expired'));
		await openToLearners(town.db, { ...act, open: true });
	});
});

test('a key that is not known is asked for at once, and not again within half a minute', async () => {
	const { platform } = town;
	const next = await generateKeyPair('RS256', { extractable: true });
	const at = (after: number) => new Date(town.now.getTime() + (60 + after) * 1_000);
	const come = async (kid: string, now: Date) => {
		const { state, nonce } = await town.begin();
		const claims = { ...resourceClaims(platform, nonce, course, now) };
		return town.take(state, await platform.sign(claims, { kid, key: next.privateKey }), now);
	};
	await town.comeIn();
	platform.keysAsked = 0;
	for (const kid of ['x', 'y', 'z'])
		expect(await come(kid, at(0))).toEqual(trouble('bad-signature'));
	expect(platform.keysAsked).toBe(1);
	platform.keys = [platform.publicKey, { ...(await exportJWK(next.publicKey)), kid: 'next' }];
	expect(await come('next', at(29))).toEqual(trouble('bad-signature'));
	expect(await come('next', at(31))).toMatchObject({ state: 'known' });
	expect(platform.keysAsked).toBe(2);
	platform.keys = [platform.publicKey];
});

describe('who is let in', () => {
	const lis = (person_sourcedid: string) => ({ [claim.lis]: { person_sourcedid } });

	test('nobody who is not in the staff list, and nobody is added', async () => {
		expect(await town.comeIn(lis('404'))).toEqual(trouble('unknown-person'));
		expect(await town.comeIn({ [claim.lis]: undefined })).toEqual(trouble('no-number'));
		expect(await town.database.sql`select 1 from person`).toHaveLength(1);
	});

	test('not by a number that a teacher can put into a link', async () => {
		const by = { [claim.lis]: undefined, [claim.custom]: { person_sourcedid: '1' } };
		expect(await town.comeIn(by)).toEqual(trouble('no-number'));
	});

	test('by an address only where the learning system gives out no others', async () => {
		await town.database.sql`update lti_platform set matching = 'email'`;
		const email = 'Noor@zandermeer.example';
		expect(await town.comeIn({ email })).toEqual(trouble('unverified-email'));
		await town.database.sql`update lti_platform set own_addresses = true`;
		expect(await town.comeIn({ email, email_verified: false })).toEqual(
			trouble('unverified-email')
		);
		expect(await town.comeIn({ email })).toMatchObject({ state: 'signed-in' });
	});

	test('somebody known by their subject from then on, whatever number comes along', async () => {
		await town.comeIn();
		expect(await town.comeIn(lis('404'))).toMatchObject({ state: 'signed-in' });
		expect(await town.comeIn({ sub: 'u-18' })).toEqual(trouble('other-account'));
	});

	test('nobody who has left', async () => {
		const { sql } = town.database;
		const [job] = await sql`select ends_on from employment`;
		await sql`update employment set ends_on = ${addDays(today(town.now), -1)}`;
		expect(await town.comeIn()).toEqual(trouble('not-employed'));
		await sql`update employment set ends_on = ${job!['ends_on'] as string | null}`;
	});

	test('whoever has a second step here only with it, whatever their role', async () => {
		const { sql } = town.database;
		await sql`insert into role_grant (person_id, role, starts_on) values (${town.noor}, 'manager', ${today(town.now)})`;
		await sql`insert into code_app (person_id, secret, confirmed_on)
			values (${town.noor}, 'sealed', ${today(town.now)})`;
		const { browser, launched } = await town.launch();
		const { answer } = launched as { answer: string };
		expect(await town.enter(browser, answer)).toEqual({ state: 'second-step' });
		expect(await sessions()).toBe(0);
		expect(await secondSteps(town.db, browser, town.now)).toEqual({ app: true, passkey: false });
		await sql`delete from code_app`;
	});

	test('nobody with a role that is held apart, unless they have signed in themselves', async () => {
		const { sql } = town.database;
		await sql`insert into role_grant (person_id, role, starts_on) values (${town.noor}, 'hr', ${today(town.now)})`;
		expect(await town.comeIn()).toEqual(trouble('held-apart'));
		expect(await sessions()).toBe(0);
		const [line] = await sql`select result from audit_log where action = 'come-from-platform'`;
		expect(line).toEqual({ result: 'refused' });
		const { browser, launched } = await town.launch();
		const { answer } = launched as { answer: string };
		expect(await town.enter(browser, answer, town.noor)).toEqual({
			...{ state: 'signed-in', cookies: [], to: '/programme/welkom' }
		});
		expect(await sessions()).toBe(0);
	});
});
