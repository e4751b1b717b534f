import { describe, expect, it } from 'vitest';
import { roles } from '#lib/programme/roles.ts';
import { access, judge } from '#lib/server/access.ts';
import type { Db } from '#lib/server/db/connect.ts';
import { guard } from '#lib/server/guard.ts';
import { projectFiles, read } from './project.ts';
import { gaps, routesOf } from './route-table.ts';

describe('the access table', () => {
	it('names every route, and nothing else', () => {
		expect(gaps(routesOf(projectFiles('src')), Object.keys(access))).toEqual([]);
	});

	it('refuses a route that it does not name, to everyone', () => {
		expect(judge('/not-there', roles)).toBe('unlisted');
		expect(judge('/not-there', null)).toBe('unlisted');
	});

	it('lets nobody who is signed out in, unless the route is for anyone', () => {
		const open = Object.keys(access).filter((route) => judge(route, null) === 'allowed');
		expect(open).toEqual(Object.keys(access).filter((route) => access[route] === 'anyone'));
	});

	it('is asked before any page, by the hooks', () => {
		expect(read('src/hooks.server.ts')).toMatch(/sequence\([^)]*\badmit\b[^)]*\)/);
	});
});

describe('an address with a zero byte', () => {
	const ask = (address: string) =>
		guard(null as unknown as Db, {
			route: { id: '/reports/[report]' },
			url: new URL(address, 'https://leren.zandermeer.example'),
			request: new Request('https://leren.zandermeer.example/'),
			isDataRequest: false,
			fetch,
			locals: { person: null, language: 'nl' },
			getClientAddress: () => '127.0.0.1'
		});

	it.each(['/reports/a%00b', '/reports/a?q=%00'])('is none: %s', (address) => {
		expect(() => ask(address)).toThrow(expect.objectContaining({ status: 404 }));
	});

	it('is told from one that only looks like it', () => {
		expect(ask('/reports/verslag-2026?q=%2500')).toBeUndefined();
	});
});

describe('the search for routes', () => {
	it('finds pages, forms and files to download', () => {
		const paths = [
			'src/routes/+page.server.ts',
			'src/routes/+layout.svelte',
			'src/routes/hr/+page.svelte',
			'src/routes/hr/+page.server.ts',
			'src/routes/hr/List.svelte',
			'src/routes/hr/[programme]/people.csv/+server.ts',
			'src/lib/ui/Page.svelte'
		];
		expect(routesOf(paths)).toEqual(['/', '/hr', '/hr/[programme]/people.csv']);
	});

	it('says which route has no rule, and which rule no route', () => {
		expect(gaps(['/hr', '/new'], ['/hr', '/old'])).toEqual([
			expect.stringMatching(/^\/new is a route/),
			expect.stringMatching(/^\/old is in the table/)
		]);
	});
});
