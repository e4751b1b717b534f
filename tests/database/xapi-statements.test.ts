import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { openLrsClient, type LrsClient } from '../support/lrs-client.ts';
import { idsOf, said, someone, thing, voids, type Said } from '../support/said.ts';

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

const put = (one: Said, statementId = one.id) =>
	system.ask('PUT', '/statements', { query: { statementId }, body: one });
const get = (statementId: string) => system.find({ statementId });

describe('a statement', () => {
	test('gets from the store who vouches for it and when it was stored, whatever it says itself', async () => {
		const one = said({
			...{ authority: someone('directeur'), stored: '2001-01-01T00:00:00.000Z' },
			timestamp: '2026-11-20T10:00:00.000Z'
		});
		const before = Date.now();
		expect((await put(one)).status).toBe(204);
		const { body } = await get(one.id);
		expect(body.authority).toEqual({
			...{ objectType: 'Agent', name: 'Leerplein' },
			account: { homePage: expect.stringMatching(/\/clients$/), name: system.id }
		});
		expect(Date.parse(body.stored)).toBeGreaterThan(before - 1_000);
		expect(body).toMatchObject({ timestamp: one.timestamp, actor: one.actor });
	});

	test('without id, moment or version gets them', async () => {
		const { id: _, ...one } = said();
		const { status, body } = await system.tell(one);
		expect([status, body]).toEqual([200, [expect.stringMatching(/^[\da-f-]{36}$/)]]);
		const found = (await get(body[0])).body;
		expect(found).toMatchObject({ ...one, id: body[0], version: '1.0.0' });
		expect(found.timestamp).toBe(found.stored);
	});

	test('sent by PUT stands under the id of the address, or is refused', async () => {
		const { id, ...one } = said();
		expect((await put(one as Said, id)).status).toBe(204);
		expect((await get(id)).body.id).toBe(id);
		expect((await put(said(), randomUUID())).status).toBe(400);
		expect((await put(said(), 'no-uuid')).status).toBe(400);
		expect((await system.ask('PUT', '/statements', { body: said() })).status).toBe(400);
	});

	test('under an id that stands already is 409 when it says something else, and changes nothing', async () => {
		const one = said();
		expect((await put(one)).status).toBe(204);
		const other = { ...one, actor: someone() };
		expect((await put(other)).status).toBe(409);
		expect((await system.tell(other)).status).toBe(409);
		expect((await system.tell({ ...one, id: one.id.toUpperCase(), result: {} })).status).toBe(409);
		expect((await get(one.id)).body.actor).toEqual(one.actor);
	});

	test('that is sent again is as good as the first time', async () => {
		const one = said();
		await put(one);
		const first = (await get(one.id)).body;
		expect((await put(one)).status).toBe(204);
		expect((await system.tell([one])).body).toEqual([one.id]);
		expect((await put(first)).status).toBe(204);
		expect((await get(one.id)).body).toEqual(first);
	});
});

describe('a batch', () => {
	test('is written whole or not at all', async () => {
		const [one, two] = [said(), said()];
		const wrong = { ...said(), verb: { id: 'no IRI' } };
		expect((await system.tell([one, two, wrong])).status).toBe(400);
		for (const { id } of [one, two]) expect((await get(id)).status).toBe(404);
		await put(one);
		expect((await system.tell([two, { ...one, actor: someone() }])).status).toBe(409);
		expect((await get(two.id)).status).toBe(404);
		const { status, body } = await system.tell([one, two]);
		expect([status, body]).toEqual([200, idsOf([one, two])]);
	});

	test('has an id once', async () => {
		const one = said();
		expect((await system.tell([one, one])).status).toBe(400);
		const other = { ...one, id: one.id.toUpperCase() };
		expect((await system.tell([one, other])).status).toBe(400);
		expect((await get(one.id)).status).toBe(404);
	});
});

test('what takes the database too long is not stored, and may be tried again', async () => {
	const one = said();
	const slow = await database.sql.begin(async (tx) => {
		await tx`select from record_head for update`;
		return put(one);
	});
	expect([slow.status, slow.headers.get('retry-after')]).toEqual([503, '10']);
	expect((await get(one.id)).status).toBe(404);
	expect((await put(one)).status).toBe(204);
}, 30_000);

describe('what is void', () => {
	test('is not among the others, and found by asking for it as such', async () => {
		const one = said();
		await put(one);
		const takesBack = voids(one.id);
		expect((await put(takesBack)).status).toBe(204);
		expect((await get(one.id)).status).toBe(404);
		const found = await system.find({ voidedStatementId: one.id });
		expect(found.body).toMatchObject({ id: one.id });
		expect((await system.find({ voidedStatementId: takesBack.id })).status).toBe(404);
		const listed = await system.find({ agent: one.actor });
		expect(idsOf(listed.body.statements)).toEqual([takesBack.id]);
	});

	test('stays void: what voids cannot be voided itself', async () => {
		const one = said();
		const takesBack = voids(one.id);
		await system.tell([one, takesBack]);
		const again = await system.tell(voids(takesBack.id));
		expect(again.status).toBe(400);
		expect((await get(takesBack.id)).status).toBe(200);
		expect((await system.find({ voidedStatementId: one.id })).status).toBe(200);
	});

	test('is voided by the one that came before it as well', async () => {
		const one = said();
		await put(voids(one.id));
		await put(one);
		expect((await get(one.id)).status).toBe(404);
	});
});

describe('what is no statement', () => {
	const choices = (...ids: string[]) => ({
		id: thing(),
		definition: { interactionType: 'choice', choices: ids.map((id) => ({ id })) }
	});

	test.each<[string, object]>([
		['two answers of one question under one id', { object: choices('a', 'b', 'a') }],
		['a property that is null', { result: { response: null } }],
		['a property that nobody knows', { feeling: 'good' }],
		['a verb that is no IRI', { verb: { id: 'completed' } }],
		['a score beyond what it says itself', { result: { score: { raw: 11, min: 0, max: 10 } } }],
		['a score that is no share of one', { result: { score: { scaled: 1.01 } } }],
		['somebody who is two', { actor: { ...someone(), openid: 'https://a.example' } }],
		['a moment that never was', { timestamp: '2026-02-30T10:00:00Z' }],
		['an id that is no UUID', { id: '12345678' }],
		[
			'a statement within one within one',
			{
				object: {
					objectType: 'SubStatement',
					...said({ object: { objectType: 'SubStatement' } as never })
				}
			}
		],
		['context of 2.0.0 in a statement of 1.0.3', { context: { contextAgents: [] } }],
		['a void of something that is no reference', { verb: voids(randomUUID()).verb }]
	])('%s is refused', async (_, more) => {
		const one = { ...said(), ...more };
		expect((await system.tell(one)).status).toBe(400);
	});

	test('JSON that is none, with another type, or none at all, is refused', async () => {
		for (const body of ['', '{', 'null', '7', '"a"', '[[]]', '[null]'])
			expect((await system.tell(body)).status, body).toBe(400);
		const headers = { 'content-type': 'text/plain' };
		expect((await system.tell(said(), { headers })).status).toBe(400);
	});
});
