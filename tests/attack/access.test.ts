import { beforeAll, describe, expect, inject, test } from 'vitest';
import { roles, type Role } from '#lib/programme/roles.ts';
import { access, judge, type Verdict } from '#lib/server/access.ts';
import { demoAccounts, demoEmail } from '#lib/server/demo/accounts.ts';
import { pathOf, routesOfTheTree } from './routes.ts';
import { signedIn } from './visitor.ts';

const { address } = inject('product');
const routes = routesOfTheTree();
const cookies = new Map<Role, string>();

/** The demo account that has a role and no other; a new employee has none but `employee`. */
const accountOf = (role: Role) =>
	demoAccounts.find((account) => account.role === (role === 'employee' ? 'new-employee' : role))!;

beforeAll(async () => {
	for (const role of roles) cookies.set(role, await signedIn(address, demoEmail(accountOf(role))));
});

/** What the product answered, as a verdict. */
async function verdictOf(path: string, init: RequestInit): Promise<Verdict | `status ${number}`> {
	const response = await fetch(address + path, { redirect: 'manual', ...init });
	await response.arrayBuffer();
	if (response.status === 401) return 'sign-in-first';
	if (response.status === 403) return 'refused';
	if (response.headers.get('location')?.startsWith('/sign-in?to=')) return 'sign-in-first';
	return response.status < 500 ? 'allowed' : `status ${response.status}`;
}

const html = { accept: 'text/html' };
const form = { 'content-type': 'application/x-www-form-urlencoded', origin: address, ...html };

test('every route of the tree is in the access table', () => {
	expect(routes.map(({ id }) => id).sort()).toEqual(Object.keys(access).sort());
	expect(routes.find(({ id }) => id === '/sign-out')?.actions).toEqual(['here', 'everywhere']);
});

describe.each([null, ...roles])('asked by %s', (role) => {
	const held = role && ([...new Set(['employee', role])] as Role[]);
	const headers = (): Record<string, string> => (role ? { cookie: cookies.get(role)! } : {});

	test.each(routes.map(({ id }) => id))('GET %s', async (id) => {
		const verdict = await verdictOf(pathOf(id), { headers: { ...html, ...headers() } });
		// A route with actions only has no page of its own; the refusal page is a refusal for everyone.
		const expected = id === '/refused' ? 'refused' : judge(id, held);
		// Signed out, a report that is not there is as one that is not public.
		const isHidden = role === null && id.startsWith('/reports/[report]');
		expect(verdict).toBe(isHidden ? 'sign-in-first' : expected);
	});

	const refusing = routes.filter(({ id }) => judge(id, held) !== 'allowed');
	test.each(refusing.flatMap(({ id, actions }) => actions.map((action) => [id, action])))(
		'POST %s ?/%s does nothing',
		async (id, action) => {
			const query = action === 'default' ? '' : `?/${action}`;
			const init = { method: 'POST', body: 'a=b', headers: { ...form, ...headers() } };
			expect(await verdictOf(pathOf(id!) + query, init)).toBe(judge(id!, held));
		}
	);

	test.each(refusing.filter(({ page }) => page).map(({ id }) => id))('data of %s', async (id) => {
		const response = await fetch(`${address}${pathOf(id)}/__data.json`, { headers: headers() });
		const body = await response.text();
		expect(body).not.toContain('"type":"data"');
	});
});

test('a form from another site is refused', async () => {
	const init = {
		method: 'POST',
		body: 'a=b',
		headers: { ...form, origin: 'https://elsewhere.example' }
	};
	expect(await verdictOf('/sign-in', init)).toBe('refused');
});
