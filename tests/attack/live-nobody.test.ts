import { beforeAll, expect, inject, test } from 'vitest';
import { Remote } from '../support/live-client.ts';
import { newEmployee } from '../support/people.ts';
import { signedIn } from './visitor.ts';

// Pages of a session, for somebody who is signed in on the same browser and for a stranger.

const { address, databaseUrl } = inject('product');
let page: string;
let cookie: string;

beforeAll(async () => {
	const leader = await newEmployee(databaseUrl, { role: 'facilitator' });
	const remote = new Remote(address, await signedIn(address, leader.email, leader.password));
	await remote.start('de-envelop');
	page = `${address}/live/${remote.code}`;
	const english = await newEmployee(databaseUrl, { language: 'en' });
	cookie = await signedIn(address, english.email, english.password);
});

const htmlOf = async (url: string, init: RequestInit = {}) =>
	(await fetch(url, { ...init, headers: { accept: 'text/html', cookie, origin: address } })).text();
/** Sends a form of the page, which has no JavaScript. */
const send = (action: string) =>
	htmlOf(page + action, { method: 'POST', body: new URLSearchParams({ seat: '' }) });

test('a choice without JavaScript comes from nobody, in the language of the page it was made on', async () => {
	const html = await htmlOf(page);
	expect(html).toContain('lang="en"');
	const [, action = ''] = /action="(\?\/join[^"]*)"/.exec(html) ?? [];
	expect(await send(action.replaceAll('&amp;', '&'))).toContain('<html lang="en"');
	expect(await send('?/join')).toContain('<html lang="nl"');
});

test.each(['', '/tablet', '/projector', '/guest'])(
	'no store on the way keeps /live/<code>%s of a stranger',
	async (rest) => {
		const response = await fetch(page + rest);
		expect(response.status).toBe(200);
		expect(response.headers.get('cache-control')).toBe('private, no-store');
	}
);

test('nor the page where codes are typed', async () => {
	const { headers } = await fetch(`${address}/live`);
	expect(headers.get('cache-control')).toBe('private, no-store');
});
