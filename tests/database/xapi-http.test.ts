import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostBytes } from '#lib/server/lrs/asked.ts';
import { lrsDoor } from '#lib/server/lrs/door.ts';
import { freshDatabase } from '../support/database.ts';
import { openLrsClient, type LrsClient } from '../support/lrs-client.ts';
import { said } from '../support/said.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let system: LrsClient;
let server: Server;

beforeAll(async () => {
	database = await freshDatabase();
	system = await openLrsClient(database.db);
	const door = lrsDoor({ db: database.db, pen: system.pen });
	server = createServer((asked, answer) => {
		door(asked, answer, '192.0.2.1', 'http://localhost')?.catch(() => answer.destroy());
	}).listen(0);
	await once(server, 'listening');
});
afterAll(async () => {
	server.close();
	await system.close();
	await database.close();
});

/** Asks over HTTP, with the right secret. */
async function ask(
	method: string,
	path: string,
	body?: string | Uint8Array,
	more: Record<string, string> = {}
): Promise<{ status: number; headers: IncomingMessage['headers']; bytes: Buffer }> {
	const { port } = server.address() as AddressInfo;
	const sent = request({
		...{ method, port, path: `/xapi${path}` },
		headers: {
			authorization: `Basic ${Buffer.from(`${system.id}:${system.token}`).toString('base64')}`,
			...{ 'x-experience-api-version': '1.0.3', 'content-type': 'application/json', ...more }
		}
	});
	sent.on('error', () => undefined);
	sent.end(body);
	const [answer] = (await once(sent, 'response')) as [IncomingMessage];
	const { statusCode: status = 0, headers } = answer;
	return { status, headers, bytes: await buffer(answer) };
}

test('HEAD is answered as GET is, without the body', async () => {
	const one = said();
	await system.tell(one);
	const paths = [
		...[`/statements?statementId=${one.id}`, '/about', '/statements?limit=x', '/nowhere'],
		`/activities?activityId=${encodeURIComponent('https://leerplein.example/1')}`
	];
	for (const path of paths) {
		const [get, head] = [await ask('GET', path), await ask('HEAD', path)];
		expect([head.status, head.bytes.length]).toEqual([get.status, 0]);
		for (const name of ['content-type', 'content-length', 'etag', 'last-modified'])
			expect(head.headers[name], `${path} ${name}`).toBe(get.headers[name]);
	}
});

test('a body that is too large is 413 in plain words, whether it says its length or not', async () => {
	const large = new Uint8Array(mostBytes + 1).fill(32);
	for (const length of [
		{ 'content-length': String(large.length) },
		{ 'transfer-encoding': 'chunked' }
	]) {
		const { status, bytes } = await ask('POST', '/statements', large, length as never);
		expect([status, bytes.toString()]).toEqual([413, expect.stringMatching(/too large/)]);
	}
	const text = JSON.stringify(said());
	const fits = text + ' '.repeat(mostBytes - text.length);
	expect((await ask('POST', '/statements', fits)).status).toBe(200);
});

test('a document goes in and comes out over HTTP as it is', async () => {
	const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
	const where = new URLSearchParams({
		activityId: 'https://leerplein.example/1',
		agent: JSON.stringify({ mbox: 'mailto:noor@zandermeer.example' }),
		stateId: 'spatie & teken/é'
	});
	const type = { 'content-type': 'image/png' };
	expect((await ask('PUT', `/activities/state?${where}`, bytes, type)).status).toBe(204);
	const found = await ask('GET', `/activities/state?${where}`);
	expect(found.headers).toMatchObject({ ...type, 'content-length': '70000' });
	expect(found.bytes.equals(bytes)).toBe(true);
});

test('everything that can be looked up has an entity tag, and is not sent to who has it already', async () => {
	const id = encodeURIComponent('https://leerplein.example/1');
	const agent = encodeURIComponent('{"mbox":"mailto:noor@zandermeer.example"}');
	for (const path of [
		...[`/activities?activityId=${id}`, `/agents?agent=${agent}`, '/about'],
		...[`/activities/state?activityId=${id}&agent=${agent}`, '/statements?limit=1']
	]) {
		const { headers } = await ask('GET', path);
		expect(headers.etag, path).toMatch(/^"[\da-f]{40}"$/);
		const again = await ask('GET', path, undefined, { 'if-none-match': headers.etag! });
		expect([again.status, again.bytes.length]).toEqual([304, 0]);
	}
});

test('a parameter is there once', async () => {
	const id = encodeURIComponent('https://leerplein.example/1');
	for (const path of ['/activities?', '/activities/profile?', '/statements?'])
		for (const name of path === '/statements?' ? ['verb', 'activity'] : ['activityId'])
			expect((await ask('GET', `${path}${name}=${id}&${name}=${id}`)).status, path).toBe(400);
});

test('nobody gets a cookie, and whatever is next to the store is not of the store', async () => {
	expect((await ask('GET', '/about')).headers['set-cookie']).toBeUndefined();
	const door = lrsDoor({ db: database.db, pen: system.pen });
	for (const url of ['/xapi', '/xapi-profile/v1', '/', '/XAPI/about', '//xapi/about'])
		expect(
			door({ url, method: 'GET' } as never, {} as never, '', 'http://localhost')
		).toBeUndefined();
});
