import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { claim } from '#lib/lti/claims.ts';
import { addDays } from '#lib/programme/calendar.ts';
import { today } from '#lib/server/clock.ts';
import { publish } from '#lib/server/db/programmes.ts';
import { choosingFor, offers, reply } from '#lib/server/lti/choice.ts';
import { publicKeys } from '#lib/server/lti/keys.ts';
import { choosingClaims } from '../support/lti-platform.ts';
import { ltiTown, origin, secret } from '../support/lti-town.ts';

let town: Awaited<ReturnType<typeof ltiTown>>;

async function choose(more: object = {}) {
	const { state, nonce } = await town.begin();
	const claims = { ...choosingClaims(town.platform, nonce, town.now), ...more };
	return { state, launched: await town.take(state, await town.platform.sign(claims)) };
}
const tokenOf = async () => ((await choose()).launched as { token: string }).token;
const answer = (token: string, chosen: string, now = town.now) =>
	reply(town.db, secret, { token, chosen, origin, now });
const keys = () => publicKeys(town.db, secret, today(town.now));

beforeAll(async () => {
	town = await ltiTown();
	const [programme] = library.programmes.values();
	await publish(town.db, programme!, addDays(today(town.now), -9));
}, 60_000);
beforeEach(async () => {
	await town.database.sql`delete from sign_in_step`;
});
afterAll(() => town.close());

test('what is chosen goes back signed, for the learning system, with a link and a column for being done', async () => {
	const token = await tokenOf();
	expect((await choosingFor(town.db, token, town.now))?.name).toBe('Leerplein');
	const [{ programme, modules }] = (await offers(town.db, town.now)) as [
		Awaited<ReturnType<typeof offers>>[number]
	];
	const [module] = modules;
	const made = await answer(token, `${programme.programme} ${module!.module}`);
	expect(made).toMatchObject({
		...{ title: module!.title, returnUrl: `${town.platform.issuer}/course/2/chosen` }
	});
	const { payload } = await jwtVerify(made!.jwt, createLocalJWKSet(await keys()), {
		...{ issuer: 'tweesprong-17', audience: town.platform.issuer, algorithms: ['RS256'] },
		requiredClaims: ['nonce', 'iat', 'exp']
	});
	expect(payload).toMatchObject({
		...{ [claim.message]: 'LtiDeepLinkingResponse', [claim.version]: '1.3.0' },
		...{ [claim.deployment]: '1', [claim.data]: 'their own' },
		[claim.items]: [
			{
				...{ type: 'ltiResourceLink', title: module!.title, window: { targetName: '_blank' } },
				url: `${origin}/programme/${programme.programme}?module=${module!.module}`,
				lineItem: { label: module!.title, scoreMaximum: 1 }
			}
		]
	});
});

test('a whole programme can be chosen, and what is not on the list cannot', async () => {
	const [offer] = await offers(town.db, town.now);
	const token = await tokenOf();
	expect(await answer(token, offer!.programme.programme)).toMatchObject({
		title: offer!.programme.title
	});
	expect(await answer(token, 'somewhere-else')).toBeUndefined();
});

test('a message that came before, an answer too late, and a guessed token come to nothing', async () => {
	const { state, nonce } = await town.begin();
	const signed = await town.platform.sign(choosingClaims(town.platform, nonce, town.now));
	const launched = await town.take(state, signed);
	expect(await town.take(state, signed)).toMatchObject({ trouble: 'expired' });
	const { token } = launched as { token: string };
	const later = new Date(town.now.getTime() + 11 * 60_000);
	const [offer] = await offers(town.db, town.now);
	expect(await answer(token, offer!.programme.programme, later)).toBeUndefined();
	expect(await answer('guessed', offer!.programme.programme)).toBeUndefined();
	expect(await choosingFor(town.db, state, town.now)).toBeUndefined();
});

test('nobody is signed in by choosing, and a message that takes no links is refused', async () => {
	await choose();
	expect(await town.database.sql`select 1 from session`).toHaveLength(0);
	const settings = { deep_link_return_url: 'https://x.example', accept_types: ['html'] };
	const wrong = [settings, { ...settings, accept_types: ['ltiResourceLink'] }];
	wrong[1]!.deep_link_return_url = 'http://x.example/plain';
	for (const each of wrong)
		expect((await choose({ [claim.settings]: each })).launched).toMatchObject({
			trouble: 'wrong-message'
		});
});

test('our key is made once, told without its private half, and made anew under another secret', async () => {
	const [first] = (await keys()).keys;
	expect((await keys()).keys).toEqual([first]);
	expect(Object.keys(first!).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
	expect(Buffer.from(first!.n!, 'base64url')).toHaveLength(3072 / 8);
	const [row] = await town.database.sql`select key from lti_key`;
	expect(row!['key']).not.toContain(first!.n);
	const other = await publicKeys(town.db, 'another secret of the installation', today(town.now));
	expect(other.keys.map(({ kid }) => kid)).not.toContain(first!.kid);
	const made = await answer(
		await tokenOf(),
		(await offers(town.db, town.now))[0]!.programme.programme
	);
	expect(decodeProtectedHeader(made!.jwt)).toEqual({ alg: 'RS256', typ: 'JWT', kid: first!.kid });
});
