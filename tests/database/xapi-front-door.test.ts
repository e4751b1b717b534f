import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lrsDoor } from '#lib/server/lrs/door.ts';
import { freshDatabase } from '../support/database.ts';
import { openLrsClient, type LrsClient, type Sent } from '../support/lrs-client.ts';
import { said } from '../support/said.ts';

// Other systems come in by a door before the framework. Whoever comes in by the route, as in development, must
// get the same.

let database: Awaited<ReturnType<typeof freshDatabase>>;
let system: LrsClient;
let server: Server;
let port: number;
let authorization: string;

beforeAll(async () => {
	database = await freshDatabase();
	system = await openLrsClient(database.db);
	authorization = `Basic ${Buffer.from(`${system.id}:${system.token}`).toString('base64')}`;
	const door = lrsDoor({ db: database.db, pen: system.pen });
	server = createServer((request, response) => {
		const answered = door(request, response, '192.0.2.1', 'https://leren.zandermeer.example');
		if (!answered) response.writeHead(418).end();
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	await system.close();
	await database.close();
});

const at = (path: string) => `http://127.0.0.1:${port}/xapi${path}`;
const spoken = () => ({ authorization, 'x-experience-api-version': '1.0.3' });

const one = said();
const asks: [method: string, path: string, sent?: Sent][] = [
	['POST', '/statements', { body: one }],
	['POST', '/statements', { body: { ...one, actor: {} } }],
	['POST', '/statements', { body: '{' }],
	['PUT', '/statements', { body: one, query: { statementId: one.id } }],
	['GET', '/statements', { query: { statementId: one.id } }],
	['HEAD', '/statements', { query: { statementId: one.id } }],
	['GET', '/statements', { query: { limit: '1' } }],
	['GET', '/statements', { query: { odd: '1' } }],
	['GET', '/statements', { version: null }],
	['GET', '/about'],
	['GET', '/nowhere'],
	['DELETE', '/statements'],
	['OPTIONS', '/statements']
];

test.each(asks)('%s %s is the same by both ways', async (method, path, sent = {}) => {
	const { query = {}, body, version = '1.0.3' } = sent;
	const address = at(`${path}?${new URLSearchParams(query as Record<string, string>)}`);
	const byDoor = await fetch(address, {
		method,
		headers: {
			authorization,
			...(version !== null && { 'x-experience-api-version': version }),
			...(body !== undefined && { 'content-type': 'application/json' })
		},
		...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) })
	});
	const byRoute = await system.ask(method, path, sent);
	expect(byDoor.status).toBe(byRoute.status);
	for (const [name, value] of byRoute.headers)
		if (name !== 'x-experience-api-consistent-through')
			expect([name, byDoor.headers.get(name)]).toEqual([name, value]);
	expect(await byDoor.text()).toBe(method === 'HEAD' ? '' : byRoute.text);
});

describe('the door', () => {
	test.each(['/xapi', '/xapi-profile/v1', '/xapis/statements', '/', '/xapi/../statements'])(
		'leaves %s to the framework',
		async (path) => {
			const answer = await raw(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
			expect(answer).toMatch(/^HTTP\/1\.1 418/);
		}
	);

	test('takes no body that is larger than it says, in plain words', async () => {
		const body = new Uint8Array(10_000_001);
		const headers = { ...spoken(), 'content-type': 'application/json' };
		const answer = await fetch(at('/statements'), { method: 'POST', headers, body });
		expect([answer.status, await answer.text()]).toEqual([
			413,
			expect.stringMatching(/at most 10000000 bytes/)
		]);
		// The connection can be used for what comes next.
		expect((await fetch(at('/about'))).status).toBe(200);
	});

	test('takes no body without an end either', async () => {
		const piece = new Uint8Array(1_000_000);
		let sent = 0;
		const body = new ReadableStream({
			pull: (controller) => (sent++ < 11 ? controller.enqueue(piece) : controller.close())
		});
		const headers = { ...spoken(), 'content-type': 'application/json' };
		const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
		expect((await fetch(at('/statements'), init)).status).toBe(413);
	});

	test('reads nothing of who does not say who it is', async () => {
		const head = `POST /xapi/statements HTTP/1.1\r\nhost: x\r\nx-experience-api-version: 1.0.3\r\n`;
		// The body that is announced never comes, and the answer does not wait for it.
		expect(await raw(`${head}content-length: 5000000\r\n\r\n`, '\r\n\r\n')).toMatch(
			/^HTTP\/1\.1 401/
		);
	});

	test('gets over who breaks off', async () => {
		const socket = connect(port, '127.0.0.1');
		const head = `POST /xapi/statements HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\n`;
		socket.write(`${head}content-length: 100\r\n\r\n{`);
		await new Promise((resolve) => setTimeout(resolve, 50));
		socket.destroy();
		expect((await fetch(at('/about'))).status).toBe(200);
	});
});

/** What comes back for what is sent as it is, to the end or up to a sign. */
function raw(sent: string, until?: string): Promise<string> {
	return new Promise((resolve) => {
		let heard = '';
		const socket = connect(port, '127.0.0.1', () => socket.write(sent));
		socket.on('data', (bytes) => {
			heard += String(bytes);
			if (until && heard.includes(until)) socket.destroy();
		});
		socket.on('close', () => resolve(heard));
	});
}
