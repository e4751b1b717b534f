import { describe, expect, inject, it } from 'vitest';

const { address } = inject('product');

/** Posts a form the way a page of `origin` would, and gives the status. */
async function post(path: string, origin: string, headers = {}): Promise<number> {
	const body = new URLSearchParams({ email: 'nobody@example.nl', password: 'wrong' });
	const options = { method: 'POST', redirect: 'manual', body } as const;
	const response = await fetch(address + path, {
		...options,
		headers: { origin, accept: 'text/html', ...headers }
	});
	return response.status;
}

describe('a form post', () => {
	it('is taken from our own pages over plain http', async () => {
		expect(await post('/sign-in', address)).toBe(401);
	});

	it('is refused from another origin, also when the client claims to be forwarded from there', async () => {
		const evil = 'https://evil.example';
		const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' };
		const internal = { 'x-tweesprong-protocol': 'https', 'x-tweesprong-host': 'evil.example' };
		expect(await post('/sign-in', evil)).toBe(403);
		expect(await post('/sign-in', evil, { ...forwarded, ...internal })).toBe(403);
	});

	it('reaches a machine path from anywhere', async () => {
		expect(await post('/xapi/nothing-here', 'https://evil.example')).toBe(404);
	});
});

it('takes a large file on a page that asks for one only', async () => {
	const send = (path: string) =>
		fetch(address + path, {
			...{ method: 'POST', redirect: 'manual', headers: { origin: address } },
			body: new URLSearchParams({ text: 'x'.repeat(2_500_000) })
		});
	expect((await send('/sign-in')).status).toBe(413);
	expect((await send('/annual-report/activities/import')).status).not.toBe(413);
});

it('answers on both addresses of localhost', async () => {
	const { port } = new URL(address);
	for (const host of ['127.0.0.1', '[::1]']) {
		expect((await fetch(`http://${host}:${port}/healthz`)).status).toBe(200);
	}
});

it.each(['br', 'gzip'])('compresses pages with %s', async (encoding) => {
	const response = await fetch(`${address}/sign-in`, { headers: { 'accept-encoding': encoding } });
	expect(response.headers.get('content-encoding')).toBe(encoding);
	expect(await response.text()).toContain('</html>');
});
