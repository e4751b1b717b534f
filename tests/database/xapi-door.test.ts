import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { revokeXapiClient } from '#lib/server/db/xapi-clients.ts';
import { answerLrs } from '#lib/server/lrs/answer.ts';
import { freshDatabase } from '../support/database.ts';
import { base, openLrsClient, type LrsClient } from '../support/lrs-client.ts';
import { said } from '../support/said.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let system: LrsClient;

beforeAll(async () => {
	database = await freshDatabase();
	system = await openLrsClient(database.db);
});
afterAll(async () => {
	await system.close();
	await database.close();
});

describe('who asks', () => {
	test('is known by name and secret, and by nothing less', async () => {
		const other = await openLrsClient(database.db);
		expect((await system.find()).status).toBe(200);
		for (const secret of ['', 'x', system.token.slice(1), `${system.token}x`, other.token]) {
			const answer = await system.find({}, { secret });
			expect(answer.status, secret).toBe(401);
			expect(answer.headers.get('www-authenticate')).toMatch(/^Basic/);
		}
		for (const authorization of ['', 'Basic', 'Basic !', 'Bearer x', `Basic ${system.token}`])
			expect((await system.find({}, { headers: { authorization } })).status).toBe(401);
	});

	test('has no access any more once an administrator took it away', async () => {
		const other = await openLrsClient(database.db);
		await other.find();
		await revokeXapiClient(database.db, other.id, '2026-11-22');
		expect((await other.find()).status).toBe(401);
		expect((await other.tell(said())).status).toBe(401);
	});

	test('is asked nothing for what the store says of itself', async () => {
		const query = new URLSearchParams();
		const request = { method: 'GET', path: '/about', query, headers: new Headers(), body: null };
		const store = { db: database.db, pen: system.pen };
		const answer = await answerLrs(store, { ...request, base, from: '192.0.2.1' }, '2026-11-22');
		expect(answer.status).toBe(200);
	});
});

describe('a version', () => {
	test.each(['1.0', '1.0.0', '1.0.3', '1.0.99'])('%s is spoken as 1.0.3', async (version) => {
		const { status, headers } = await system.find({}, { version });
		expect([status, headers.get('x-experience-api-version')]).toEqual([200, '1.0.3']);
	});

	test.each(['2.0', '2.0.0', '2.0.7'])('%s is spoken as 2.0.0', async (version) => {
		const { status, headers } = await system.find({}, { version });
		expect([status, headers.get('x-experience-api-version')]).toEqual([200, '2.0.0']);
	});

	test.each(['0.9', '0.95', '1.1', '1.1.0', '2.1.0', '3.0.0', '', '1.0x'])(
		'%j is refused, in words',
		async (version) => {
			const { status, text } = await system.find({}, { version });
			expect([status, text]).toEqual([400, expect.stringMatching(/1\.0\.3 and 2\.0\.0/)]);
		}
	);

	test('that is missing is refused, and nothing is promised', async () => {
		const { status, headers } = await system.find({}, { version: null });
		expect([status, headers.get('x-experience-api-version')]).toEqual([400, '0.95']);
	});

	test('stands in every answer, also when something is wrong', async () => {
		for (const path of ['/statements', '/nowhere', '/agents', '/activities/state'])
			for (const method of ['GET', 'DELETE', 'PATCH', 'OPTIONS']) {
				const { headers } = await system.ask(method, path, { query: { odd: '1' } });
				expect(headers.get('x-experience-api-version')).toMatch(/^[12]\.0\.\d$/);
			}
	});
});

describe('the alternate request syntax', () => {
	const form = (more: Record<string, string>, version?: string) => ({
		query: { method: 'PUT' },
		body: new URLSearchParams({ ...more, ...(version && { 'X-Experience-API-Version': version }) }),
		headers: { 'content-type': 'application/x-www-form-urlencoded' }
	});
	const sent = ({ body, ...rest }: ReturnType<typeof form>, version: string) =>
		system.ask('POST', '/statements', { ...rest, body: body.toString(), version });

	test('is understood in 1.0.3, and refused in 2.0.0', async () => {
		const one = said();
		const packed = form({ statementId: one.id, content: JSON.stringify(one) });
		expect((await sent(packed, '2.0.0')).status).toBe(400);
		expect((await system.find({ statementId: one.id })).status).toBe(404);
		expect((await sent(packed, '1.0.3')).status).toBe(204);
		expect((await system.find({ statementId: one.id })).status).toBe(200);
	});

	test('a form of a million pairs is refused at once', async () => {
		const began = performance.now();
		const sent = { ...form({}), body: '&a'.repeat(1_000_000), version: '1.0.3' as const };
		expect((await system.ask('POST', '/statements', sent)).status).toBe(400);
		expect(performance.now() - began).toBeLessThan(2_000);
	});
});

describe('a browser on another site', () => {
	test('may ask with a secret of its own, and never with a cookie of ours', async () => {
		for (const answer of [await system.find(), await system.ask('OPTIONS', '/statements')]) {
			expect(answer.headers.get('access-control-allow-origin')).toBe('*');
			expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
			expect(answer.headers.has('set-cookie')).toBe(false);
		}
	});
});

describe('too much', () => {
	test('of one statement, as it is kept, is 413', async () => {
		const long = (length: number) => said({ result: { response: 'x'.repeat(length) } });
		const [fits, large] = [long(990_000), long(999_900)];
		expect((await system.tell(fits)).status).toBe(200);
		const answer = await system.tell([said(), large]);
		expect([answer.status, answer.text]).toEqual([413, expect.stringMatching('1,000,000 bytes')]);
		expect(answer.text).toContain(large.id);
		expect((await system.find({ statementId: large.id })).status).toBe(404);
	});

	test('of statements, of depth or of bytes is 413 in plain words, and leaves nothing', async () => {
		const many = Array.from({ length: 1_001 }, () => said());
		const answer = await system.tell(many);
		expect([answer.status, answer.text]).toEqual([413, expect.stringMatching(/1,?000/)]);
		expect((await system.find({ statementId: many[0]!.id })).status).toBe(404);
		const extensions = (depth: number) =>
			`{"http://a.example/x":${'['.repeat(depth)}${']'.repeat(depth)}}`;
		const deep = (depth: number) =>
			JSON.stringify(said({ result: { response: 'HERE' } })).replace(
				'"response":"HERE"',
				`"extensions":${extensions(depth)}`
			);
		expect((await system.tell(deep(40))).status).toBe(200);
		expect((await system.tell(deep(100))).status).toBe(413);
		expect((await system.tell(deep(200_000))).status).toBe(413);
	});

	test('at the same time is 429, and says when to come back', async () => {
		const all = await Promise.all(Array.from({ length: 60 }, () => system.find({ limit: '1' })));
		const late = all.filter(({ status }) => status === 429);
		expect(late.length).toBeGreaterThan(0);
		expect(late[0]!.headers.get('retry-after')).toMatch(/^\d+$/);
		expect((await system.find()).status).toBe(200);
	});
});

describe('an address', () => {
	test('that is none is 404, and a method that it does not know 405', async () => {
		for (const path of ['/', '/statement', '/statements/', '/constructor', '/activities/x'])
			expect((await system.ask('GET', path)).status, path).toBe(404);
		for (const [method, path] of [
			...[
				['DELETE', '/statements'],
				['PATCH', '/statements'],
				['POST', '/agents']
			],
			...[
				['PUT', '/activities'],
				['POST', '/about'],
				['PATCH', '/activities/state']
			]
		] as const) {
			const { status, headers } = await system.ask(method, path);
			expect([status, headers.get('allow')], path).toEqual([405, expect.stringMatching(/GET/)]);
		}
	});
});
