import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetActors } from '#lib/server/db/record-erasure.ts';
import { freshDatabase } from '../support/database.ts';
import { openLrsClient, type Sent } from '../support/lrs-client.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let system: Awaited<ReturnType<typeof openLrsClient>>;

beforeAll(async () => {
	database = await freshDatabase();
	system = await openLrsClient(database.db);
});
afterAll(async () => {
	await system.close();
	await database.close();
});

const course = () => `https://leerplein.example/${randomUUID()}`;
const someone = () => ({ mbox: `mailto:${randomUUID()}@zandermeer.example` });

/** The three resources, each with something new that a document is about. */
const resources = [
	{
		path: '/activities/state',
		id: 'stateId',
		about: () => ({ activityId: course(), agent: someone() })
	},
	{ path: '/activities/profile', id: 'profileId', about: () => ({ activityId: course() }) },
	{ path: '/agents/profile', id: 'profileId', about: () => ({ agent: someone() }) }
];
const versions = ['1.0.3', '2.0.0'] as const;
const both = resources.flatMap((resource) => versions.map((version) => ({ ...resource, version })));
const anew = { 'if-none-match': '*' };

describe.each(both)('documents of $path in $version', ({ path, id, about, version }) => {
	const query = (): Record<string, unknown> => ({ ...about(), [id]: 'a document/1' });
	const ask = (method: string, more: Sent) => system.ask(method, path, { version, ...more });

	test('come back byte for byte, with their type, entity tag and moment', async () => {
		const one = query();
		const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
		const headers = { ...anew, 'content-type': 'application/x-odd; v=1' };
		expect(await ask('PUT', { query: one, body: bytes, headers })).toMatchObject({ status: 204 });
		const found = await ask('GET', { query: one });
		expect(found.status).toBe(200);
		expect(found.bytes).toEqual(bytes);
		expect(found.headers.get('content-type')).toBe('application/x-odd; v=1');
		expect(found.headers.get('content-disposition')).toBe('attachment');
		const sha1 = createHash('sha1').update(bytes).digest('hex');
		expect(found.headers.get('etag')).toBe(`"${sha1}"`);
		const age = Date.now() - Date.parse(found.headers.get('last-modified')!);
		expect(Math.abs(age)).toBeLessThan(5_000);
	});

	test('do not grow beyond what one request may bring', async () => {
		const one = query();
		const half = 'x'.repeat(6_000_000);
		expect((await ask('PUT', { query: one, body: { a: half }, headers: anew })).status).toBe(204);
		const { headers } = await ask('GET', { query: one });
		const match = { 'if-match': headers.get('etag')! };
		const answer = await ask('POST', { query: one, body: { b: half }, headers: match });
		expect([answer.status, answer.text]).toEqual([413, expect.stringMatching('10,000,000')]);
		expect((await ask('GET', { query: one })).headers.get('etag')).toBe(match['if-match']);
	});

	test('are told apart by everything that they are about', async () => {
		const one = query();
		await ask('PUT', { query: one, body: {}, headers: anew });
		for (const [name, other] of Object.entries({ ...about(), [id]: 'another' }))
			expect((await ask('GET', { query: { ...one, [name]: other } })).status).toBe(404);
	});

	test('merge one level deep when both are JSON objects', async () => {
		const one = query();
		await ask('POST', { query: one, body: { a: { b: 1 }, c: 2 } });
		await ask('POST', { query: one, body: { a: { d: 3 } } });
		expect((await ask('GET', { query: one })).body).toEqual({ a: { d: 3 }, c: 2 });
	});

	test('do not merge otherwise, and stay as they were', async () => {
		const one = query();
		const text = { 'content-type': 'text/plain' };
		await ask('POST', { query: one, body: { a: 1 } });
		for (const wrong of [
			...[{ body: 'a text', headers: text }, { body: '[1]' }, { body: '{"a":' }, { body: '7' }]
		])
			expect((await ask('POST', { query: one, ...wrong })).status).toBe(400);
		expect((await ask('GET', { query: one })).body).toEqual({ a: 1 });
		const other = query();
		await ask('POST', { query: other, body: '{"a":1}', headers: text });
		expect((await ask('POST', { query: other, body: { b: 2 } })).status).toBe(400);
		expect((await ask('GET', { query: other })).text).toBe('{"a":1}');
	});

	test('change only while they are as If-Match says', async () => {
		const one = query();
		await ask('POST', { query: one, body: { a: 1 } });
		const etag = (await ask('GET', { query: one })).headers.get('etag')!;
		for (const method of ['PUT', 'POST', 'DELETE']) {
			const body = method === 'DELETE' ? undefined : { b: 2 };
			const refused = await ask(method, { query: one, body, headers: { 'if-match': '"0"' } });
			expect(refused.status).toBe(412);
		}
		expect((await ask('GET', { query: one })).body).toEqual({ a: 1 });
		const headers = { 'if-match': etag };
		expect((await ask('PUT', { query: one, body: { b: 2 }, headers })).status).toBe(204);
		expect((await ask('PUT', { query: one, body: { c: 3 }, headers })).status).toBe(412);
		expect((await ask('DELETE', { query: one, headers })).status).toBe(412);
		expect((await ask('GET', { query: one })).body).toEqual({ b: 2 });
	});

	test('are not overwritten when If-None-Match asks for none', async () => {
		const one = query();
		expect((await ask('PUT', { query: one, body: { a: 1 }, headers: anew })).status).toBe(204);
		for (const method of ['PUT', 'POST'])
			expect((await ask(method, { query: one, body: { a: 2 }, headers: anew })).status).toBe(412);
		expect((await ask('GET', { query: one })).body).toEqual({ a: 1 });
	});

	test('are not overwritten by a PUT that knows of none, but for a state of 1.0.3', async () => {
		const one = query();
		await ask('POST', { query: one, body: { a: 1 } });
		const put = await ask('PUT', { query: one, body: { a: 2 } });
		const may = id === 'stateId' && version === '1.0.3';
		expect(put.status).toBe(may ? 204 : 409);
		expect((await ask('GET', { query: one })).body).toEqual({ a: may ? 2 : 1 });
		if (!may) expect(put.text).toMatch(/If-Match/);
	});

	test('of two that come at once one wins', async () => {
		const one = query();
		const puts = Array.from({ length: 8 }, (_, at) =>
			ask('PUT', { query: one, body: { at }, headers: anew })
		);
		const statuses = (await Promise.all(puts)).map(({ status }) => status).toSorted();
		expect(statuses).toEqual([204, ...Array(7).fill(412)]);
		const posts = Array.from({ length: 8 }, (_, at) =>
			ask('POST', { query: one, body: { [`k${at}`]: at } })
		);
		await Promise.all(posts);
		const { body } = await ask('GET', { query: one });
		expect(Object.keys(body as object)).toHaveLength(9);
	});

	test('are listed by name, since a moment that is left out itself', async () => {
		const [where, [a, b]] = [about(), ['a', 'b']] as const;
		await ask('POST', { query: { ...where, [id]: a }, body: {} });
		await ask('POST', { query: { ...where, [id]: b }, body: {} });
		expect((await ask('GET', { query: where })).body).toEqual([a, b]);
		await database.sql`update xapi_document set updated = '2030-01-01T10:00:00.500Z'
			where key in (select key from xapi_document order by updated desc limit 1)`;
		const listed = async (since: string) =>
			(await ask('GET', { query: { ...where, since } })).body as string[];
		expect(await listed('2030-01-01T10:00:00.500Z')).toEqual([]);
		expect(await listed('2030-01-01T11:00:00.499+01:00')).toEqual([b]);
		await database.sql`update xapi_document set updated = now()`;
	});

	test('are gone after a DELETE, which may come twice', async () => {
		const one = query();
		await ask('POST', { query: one, body: {} });
		expect((await ask('DELETE', { query: one })).status).toBe(204);
		expect((await ask('GET', { query: one })).status).toBe(404);
		expect((await ask('DELETE', { query: one })).status).toBe(204);
	});

	test('are refused with a parameter that is missing, unknown or wrong', async () => {
		const one = query();
		for (const name of Object.keys(one)) {
			const { [name]: value, ...others } = one;
			for (const method of ['PUT', 'POST'])
				expect((await ask(method, { query: others, body: {} })).status).toBe(400);
			const other = { ...others, [name.toUpperCase()]: value };
			expect((await ask('GET', { query: other })).status).toBe(400);
		}
		const group = { objectType: 'Group', mbox: 'mailto:groep@zandermeer.example' };
		const wrong = [
			...[{ extra: '1' }, { activityId: 'no-iri' }, { agent: 'text' }, { agent: {} }],
			...[{ agent: group }, { registration: 'no-uuid' }, { [id]: 'a\0b' }, { [id]: '' }]
		].filter((each) => Object.keys(each).every((name) => name in one || name === 'extra'));
		for (const each of wrong)
			expect((await ask('GET', { query: { ...one, ...each } })).status).toBe(400);
		const { [id]: _, ...where } = one;
		expect((await ask('GET', { query: { ...where, since: 'soon' } })).status).toBe(400);
	});
});

describe('states', () => {
	const path = '/activities/state';

	test('belong to a registration, and without one to all of them', async () => {
		const where = { activityId: course(), agent: someone() };
		const [first, second] = [randomUUID(), randomUUID()];
		const put = (stateId: string, registration?: string) =>
			system.ask('PUT', path, {
				query: { ...where, stateId, ...(registration && { registration }) },
				body: { stateId }
			});
		await put('a');
		await put('a', first);
		await put('b', second);
		const list = async (more = {}) =>
			(await system.ask('GET', path, { query: { ...where, ...more } })).body as string[];
		expect(await list({ registration: first.toUpperCase() })).toEqual(['a']);
		expect((await list()).toSorted()).toEqual(['a', 'b']);
		const one = { ...where, stateId: 'b' };
		expect((await system.ask('GET', path, { query: one })).status).toBe(404);
		await system.ask('DELETE', path, { query: { ...where, registration: first } });
		expect(await list({ registration: first })).toEqual([]);
		expect((await list()).toSorted()).toEqual(['a', 'b']);
		await system.ask('DELETE', path, { query: where });
		expect(await list()).toEqual([]);
	});

	test('of somebody are found however the agent is written', async () => {
		const activityId = course();
		const mbox = 'mailto:Noor@Zandermeer.Example';
		const stateId = 'plaats';
		const query = { activityId, agent: { mbox }, stateId };
		await system.ask('PUT', path, { query, body: { page: 3 } });
		const agent = { objectType: 'Agent', name: 'Noor', mbox: 'mailto:Noor@zandermeer.example' };
		const found = await system.ask('GET', path, { query: { activityId, agent, stateId } });
		expect(found.body).toEqual({ page: 3 });
	});

	test('and profiles of somebody go when somebody is erased, those of others stay', async () => {
		const [noor, sam] = [someone(), someone()];
		const activityId = course();
		for (const agent of [noor, sam]) {
			const state = { activityId, agent, stateId: 'plaats' };
			await system.ask('PUT', path, { query: state, body: {} });
			const profile = { agent, profileId: 'voorkeur' };
			await system.ask('POST', '/agents/profile', { query: profile, body: {} });
		}
		const forgotten = await database.db.transaction((tx) => forgetActors(tx, [noor]));
		expect(forgotten).toEqual({ removed: 0, emptied: 0, documents: 2 });
		const left = async (agent: object) =>
			(await system.ask('GET', path, { query: { activityId, agent } })).body as string[];
		expect([await left(noor), await left(sam)]).toEqual([[], ['plaats']]);
	});
});
