import { describe, expect, it } from 'vitest';
import type { Db } from '#lib/server/db/connect.ts';
import { access } from '#lib/server/access.ts';
import { limitOf, restrain } from '#lib/server/restrain.ts';

const asked = (method: string, search = '', type = '') => ({
	...{ method, search: new URLSearchParams(search), type }
});

describe('what a route costs', () => {
	it.each([
		['/hr/staff/people.csv', asked('GET'), 'exports-person'],
		['/annual-report/figures/[figure]/[file]', asked('GET', 'year=2026'), 'exports-person'],
		['/annual-report/reports/[report]/[file]', asked('GET', 'progress=x'), undefined],
		[
			'/hr/staff/import',
			asked('POST', '/take', 'multipart/form-data; boundary=x'),
			'uploads-person'
		],
		['/hr/rules/new', asked('POST', '', 'application/x-www-form-urlencoded'), undefined],
		['/hr/people', asked('GET', 'q=noor'), 'searches-person'],
		['/hr/people', asked('GET'), undefined]
	])('%s', (route, how, limit) => expect(limitOf(route, how)).toBe(limit));

	it('no time is stored of anything that every employee opens, or that takes a choice', () => {
		const open = Object.keys(access).filter((route) => typeof access[route] === 'string');
		const ways = [asked('GET', 'a=b'), asked('POST', '', 'multipart/form-data')];
		const counted = open.filter((route) => ways.some((how) => limitOf(route, how)));
		expect(counted).toEqual([]);
	});
});

describe('who is signed out', () => {
	const ask = (address: string, id = '/sign-in', accept = '*/*') =>
		restrain(null as unknown as Db, {
			...{ route: { id }, url: new URL('https://leren.zandermeer.example/'), accept },
			request: new Request('https://leren.zandermeer.example/', { headers: { accept } }),
			...{ isDataRequest: false, isSubRequest: false },
			fetch: async (page) => new Response(String(page), { status: 403 }),
			locals: { person: null, language: 'nl' },
			getClientAddress: () => address
		});

	it('waits after more pages than an office opens, and so do all addresses of that client', async () => {
		for (let nth = 1; nth <= 6000; nth++) await ask('2001:db8::1');
		await expect(ask('2001:db8::2')).rejects.toMatchObject({ status: 429 });
		const page = await ask('2001:db8::3', '/sign-in', 'text/html');
		expect(page!.status).toBe(429);
		expect(Number(page!.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(await page!.text()).toBe('https://leren.zandermeer.example/refused?wait');
		expect(await ask('2001:db8:0:1::1')).toBeUndefined();
	});

	it.each(['/live/[code]', '/ballot-box'])('is not counted where people choose: %s', async (id) => {
		for (let nth = 0; nth <= 6000; nth++) await ask('192.0.2.1', id);
		expect(await ask('192.0.2.1')).toBeUndefined();
	});

	it('is not counted as one with everybody behind a proxy that names nobody', async () => {
		for (let nth = 0; nth <= 6000; nth++) await ask('127.0.0.1');
		expect(await ask('127.0.0.1')).toBeUndefined();
	});
});
