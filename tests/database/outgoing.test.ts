import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ask, NetworkClosed } from '#lib/server/outgoing/ask.ts';
import { troubleOf } from '#lib/server/sign-in/oidc/trouble.ts';

let asked = 0;
let endless: NodeJS.Timeout | undefined;
const server = createServer((request, response) => {
	asked += 1;
	if (request.url === '/away') return response.writeHead(302, { location: '/secret' }).end();
	if (request.url === '/silent') return undefined;
	if (request.url === '/endless') {
		endless = setInterval(() => response.write(Buffer.alloc(64 * 1024, 'x')), 1);
		return void response.once('close', () => clearInterval(endless));
	}
	const parts: Buffer[] = [];
	request.on('data', (part: Buffer) => parts.push(part));
	return void request.on('end', () => {
		const { 'content-type': type, authorization } = request.headers;
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify({ type, authorization, body: Buffer.concat(parts).toString() }));
	});
});
let port = 0;

beforeAll(async () => {
	await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
	({ port } = server.address() as AddressInfo);
});

afterAll(() => {
	server.close();
	server.closeAllConnections();
});

describe('while no network of our own is open', () => {
	/** Ways to write an address of this machine, and a name that leads to it. */
	const ways = ['127.0.0.1', '127.1', '2130706433', '0x7f000001', '017700000001', '[::1]'];

	test.each([...ways, '[::ffff:127.0.0.1]', 'localhost', '0.0.0.0', '169.254.169.254'])(
		'%s is not asked, and a reader is told why',
		async (host) => {
			vi.stubEnv('OUTGOING_NETWORKS', '');
			const before = asked;
			try {
				const problem = await ask(`http://${host}:${port}/`).catch((each: unknown) => each);
				expect(problem).toBeInstanceOf(NetworkClosed);
				expect(troubleOf(problem)).toBe('closed-network');
				expect(asked).toBe(before);
			} finally {
				vi.unstubAllEnvs();
			}
		}
	);
});

describe('another system', () => {
	test('gets what is sent, and answers as it would to fetch', async () => {
		const answer = await ask(`http://localhost:${port}/token`, {
			...{ method: 'POST', headers: { authorization: 'Bearer x' } },
			body: new URLSearchParams({ a: 'é' })
		});
		expect(answer.status).toBe(200);
		expect(await answer.json()).toEqual({
			...{ type: 'application/x-www-form-urlencoded;charset=UTF-8', authorization: 'Bearer x' },
			body: 'a=%C3%A9'
		});
	});

	test('sends us nowhere else', async () => {
		const before = asked;
		const { status } = await ask(`http://127.0.0.1:${port}/away`, { redirect: 'manual' });
		expect(status).toBe(302);
		await expect(ask(`http://127.0.0.1:${port}/away`, { redirect: 'error' })).rejects.toThrow();
		expect(asked - before).toBe(2);
	});

	test('that answers without end is read for a megabyte', async () => {
		const answer = await ask(`http://127.0.0.1:${port}/endless`);
		const { length } = await answer.text();
		expect(length).toBeGreaterThan(1024 * 1024);
		expect(length).toBeLessThan(2 * 1024 * 1024);
	});

	test('that does not answer is waited for as long as the signal says', async () => {
		const signal = AbortSignal.timeout(50);
		const problem = await ask(`http://127.0.0.1:${port}/silent`, { signal }).catch(
			(e: unknown) => e
		);
		expect(problem).toMatchObject({ name: 'TimeoutError' });
	});
});
