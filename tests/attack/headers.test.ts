import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { connect } from '#lib/server/db/connect.ts';
import { demoEmail } from '#lib/server/demo/accounts.ts';
import { pathOf, routesOfTheTree } from './routes.ts';
import { signedIn } from './visitor.ts';

const { address, databaseUrl } = inject('product');
let cookie = '';

beforeAll(async () => {
	cookie = await signedIn(address, demoEmail({ givenName: 'Noor' }));
});

/** How the organisation looks and what its statements mean is the same for everyone, and may be kept. */
const forAll = ['/house-style.css', '/logo', '/xapi-profile/[version]'];

/** What other sites may show in theirs. */
const framed = /^\/(embed\/|lti\/(new-tab|problem|deep-linking)$)/;

/** A policy as directives with their sources. */
function directivesOf(policy: string): Map<string, string[]> {
	return new Map(
		policy.split(';').map((part) => {
			const [name, ...sources] = part.trim().split(/\s+/);
			return [name!, sources];
		})
	);
}

/** What other sites may show in theirs has no header that knows no sites; its policy names them. */
function expectSafe(headers: Headers, isFramed = false) {
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('x-frame-options')).toBe(isFramed ? null : 'DENY');
	expect(headers.get('referrer-policy')).toBe('same-origin');
	const policy = headers.get('content-security-policy') ?? '';
	const directives = directivesOf(policy);
	const names = [
		'default-src',
		'base-uri',
		'form-action',
		...(isFramed ? [] : ['frame-ancestors'])
	];
	for (const name of names) {
		expect(directives.get(name), `${name} of ${policy}`).toHaveLength(1);
		expect(["'self'", "'none'"], name).toContain(directives.get(name)?.[0]);
	}
	expect(policy).not.toMatch(/unsafe-|\*|https:(?!\/)|data:|blob:/);
}

describe.each(['signed out', 'signed in'])('%s', (state) => {
	const headers = () => ({ accept: 'text/html', ...(state === 'signed in' && { cookie }) });

	test.each(routesOfTheTree().map(({ id }) => id))(
		'%s answers with the headers of the standard',
		async (id) => {
			const response = await fetch(address + pathOf(id), {
				redirect: 'manual',
				headers: headers()
			});
			const body = await response.text();
			expectSafe(response.headers, framed.test(id));
			expect(body).not.toMatch(/<[^>]+\sstyle=/);
			// What says nothing of itself may be kept by a proxy, and shown to anyone.
			if (response.status === 200) expect(response.headers.get('cache-control')).not.toBeNull();
			if (state === 'signed in' && !forAll.includes(id))
				expect(response.headers.get('cache-control')).toContain('no-store');
		}
	);
});

test('a path that does not exist and a file have the headers too', async () => {
	const missing = await fetch(`${address}/no-such-page`);
	expect(missing.status).toBe(404);
	expectSafe(missing.headers);
	const [file] = readdirSync('static');
	const asset = await fetch(`${address}/${file}`);
	expect(asset.status).toBe(200);
	expectSafe(asset.headers);
});

test('the card of the week may stand on the sites that its series names, and nothing else may', async () => {
	const { sql, close } = connect(databaseUrl, 1);
	const framer = 'https://intranet.example';
	await sql`insert into campaign (id, title, starts_on, dilemmas, framers)
		values ('kop', 'Kop', current_date - 1, ${['de-envelop']}, ${[framer]})`;
	try {
		const card = await fetch(`${address}/embed/week`);
		expect(await card.text()).toContain('href="/week"');
		const policy = directivesOf(card.headers.get('content-security-policy')!);
		expect(policy.get('frame-ancestors')).toEqual([framer]);
		expect(card.headers.getSetCookie()).toEqual([]);
		expectSafe((await fetch(`${address}/week`, { headers: { cookie } })).headers);
	} finally {
		await sql`delete from campaign where id = 'kop'`;
		await close();
	}
});

test('the one cookie is HttpOnly, SameSite=Lax and for the whole site; https asks for more', async () => {
	const response = await fetch(`${address}/sign-in`, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			accept: 'text/html',
			'content-type': 'application/x-www-form-urlencoded',
			origin: address
		},
		body: new URLSearchParams({ email: 'noor@zandermeer.example', password: 'tweesprong-demo' })
	});
	const cookies = response.headers.getSetCookie();
	expect(cookies).toHaveLength(1);
	expect(cookies[0]).toMatch(/^tweesprong=/);
	expect(cookies[0]).toMatch(/Path=\/;.*HttpOnly;.*SameSite=Lax/i);
});

test('security.txt is there and expires within a year', async () => {
	const text = await (await fetch(`${address}/.well-known/security.txt`)).text();
	const expires = new Date(/^Expires: (.+)$/m.exec(text)![1]!);
	const days = (expires.getTime() - Date.now()) / 86_400_000;
	expect(days).toBeGreaterThan(30);
	expect(days).toBeLessThan(365);
	const contacts = [...text.matchAll(/^Contact: (.+)$/gm)].map(([, contact]) => contact);
	expect(contacts).toEqual([
		'mailto:informatieveiligheid@zandermeer.example',
		expect.stringMatching(/^https:/)
	]);
});

test('our xAPI profile is there for whoever reads our statements, version by version', async () => {
	const profile = await fetch(`${address}/xapi-profile`);
	expect(profile.url).toBe(`${address}/xapi-profile/v1`);
	expect(profile.headers.get('content-type')).toBe('application/ld+json');
	expect(await profile.json()).toMatchObject({ type: 'Profile' });
	expect((await fetch(`${address}/xapi-profile/v0`)).status).toBe(404);
	expect((await fetch(`${address}/xapi-profile/constructor`)).status).toBe(404);
});
