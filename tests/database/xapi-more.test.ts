import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { openLrsClient, type Answered, type LrsClient } from '../support/lrs-client.ts';
import { idsOf, nameless, said, someone, thing, type Said } from '../support/said.ts';

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

type Statement = { id: string };

/** All pages of a list, from the first on. */
async function walk(
	query: Record<string, unknown>,
	onPage: (page: Answered) => unknown = () => undefined
): Promise<Statement[]> {
	const found: Statement[] = [];
	let page = await system.find({ limit: '2', ...query });
	for (;;) {
		expect(page.status, page.text).toBe(200);
		found.push(...(page.body.statements as Statement[]));
		expect(page.body.statements.length).toBeLessThanOrEqual(2);
		await onPage(page);
		if (page.body.more === '') return found;
		expect(page.body.more).toMatch(/^\/xapi\//);
		page = await system.follow(page.body.more as string);
	}
}

describe('what follows in a list', () => {
	const who = someone();
	const activity = thing();
	const verb = { id: thing() };
	const registration = randomUUID();
	const all = {
		...{ actor: who, verb, object: { id: activity } },
		context: { registration }
	};
	/** Each misses one of the conditions. */
	const others = (): Said[] => [
		...[said({ ...all, actor: someone() }), said({ ...all, verb: { id: thing() } })],
		...[said({ ...all, object: { id: thing() } }), said({ ...all, context: {} })]
	];
	let meant: Said[];
	let stored: string[];

	beforeAll(async () => {
		meant = Array.from({ length: 7 }, () => said(all));
		for (const each of meant) expect((await system.tell([each, ...others()])).status).toBe(200);
		stored = await Promise.all(
			meant.map(async ({ id }) => (await system.find({ statementId: id })).body.stored as string)
		);
	});

	test.each<[string, object]>([
		['agent', { agent: who, verb: verb.id, activity, registration }],
		['agent alone', { agent: who }],
		['verb', { verb: verb.id }],
		['activity', { activity }],
		['registration', { registration }]
	])('meets the same conditions: %s', async (_, query) => {
		const found = await walk({ ...query, ascending: 'true' });
		const expected = (await system.find({ ...query, ascending: 'true', limit: '100' })).body;
		expect(idsOf(found)).toEqual(idsOf(expected.statements));
		expect(expected.more).toBe('');
		const back = await walk({ ...query });
		expect(idsOf(back)).toEqual(idsOf(found).toReversed());
	});

	test('lies between the same moments', async () => {
		const query = { activity, agent: who, verb: verb.id, registration };
		const found = await walk({ ...query, since: stored[0], until: stored[5], ascending: 'true' });
		expect(idsOf(found)).toEqual(idsOf(meant.slice(1, 6)));
	});

	test('is related in the same way', async () => {
		const [agent, parent] = [someone(), thing()];
		const context = { contextActivities: { parent: [{ id: parent }] }, instructor: agent };
		const five = Array.from({ length: 5 }, () => said({ context, actor: nameless(someone()) }));
		await system.tell(five);
		const query = { agent, activity: parent, ascending: 'true' };
		const related = { related_agents: 'true', related_activities: 'true' };
		expect(idsOf(await walk({ ...query, ...related }))).toEqual(idsOf(five));
	});

	test('has the same format', async () => {
		const named = { ...someone(), name: 'Noor' };
		await system.tell(Array.from({ length: 5 }, () => said({ actor: named })));
		const found = await walk({ agent: named, format: 'ids' });
		expect(found).toHaveLength(5);
		for (const each of found) expect(each).toMatchObject({ actor: { mbox: named.mbox } });
		expect(JSON.stringify(found)).not.toContain('Noor');
	});
});

test('a list that is walked while others write has every statement of its beginning once', async () => {
	const object = { id: thing() };
	const before = Array.from({ length: 9 }, () => said({ object }));
	for (const each of before) await system.tell(each);
	for (const ascending of ['true', 'false']) {
		const found = await walk({ activity: object.id, ascending }, () =>
			system.tell([said({ object }), said({ object })])
		);
		const ids = new Set(idsOf(found));
		expect(ids.size).toBe(found.length);
		for (const { id } of before) expect(ids).toContain(id);
	}
});

test('an address that the store did not give leads nowhere', async () => {
	const object = { id: thing() };
	await system.tell([said({ object }), said({ object })]);
	const { more } = (await system.find({ activity: object.id, limit: '1' })).body as {
		more: string;
	};
	expect((await system.follow(more)).status).toBe(200);
	const place = more.split('/').at(-1)!;
	for (const wrong of ['', 'x', place.slice(2), Buffer.from('{}').toString('base64url')])
		expect((await system.follow(more.replace(place, wrong))).status, wrong).toBe(400);
	expect((await system.follow(`${more}?limit=5`)).status).toBe(400);
});

test('an answer says up to when everything can be read, and is right', async () => {
	const header = 'x-experience-api-consistent-through';
	for (const query of [{}, { verb: thing() }, { statementId: randomUUID() }, { limit: 'x' }]) {
		const moment = (await system.find(query)).headers.get(header)!;
		expect(Date.parse(moment)).toBeGreaterThan(Date.now() - 60_000);
	}
	const object = { id: thing() };
	const writing = Array.from({ length: 20 }, () => system.tell(said({ object })));
	const seen = await system.find({ activity: object.id });
	await Promise.all(writing);
	const until = seen.headers.get(header)!;
	const later = await system.find({ activity: object.id, until });
	expect(idsOf(later.body.statements)).toEqual(
		idsOf(
			(seen.body.statements as { stored: string; id: string }[]).filter(
				({ stored }) => stored <= until
			)
		)
	);
});

test('a page of large statements is shorter, and what follows has the others', async () => {
	const verb = { id: thing() };
	const result = { response: 'x'.repeat(980_000) };
	const all = Array.from({ length: 24 }, () => said({ verb, result }));
	for (let at = 0; at < all.length; at += 8)
		expect((await system.tell(all.slice(at, at + 8))).status).toBe(200);
	const first = await system.find({ verb: verb.id, ascending: 'true' });
	expect(first.bytes.length).toBeLessThan(20_100_000);
	const next = await system.follow(first.body.more as string);
	expect(next.body.more).toBe('');
	const found = [first, next].map(({ body }) => idsOf(body.statements as Statement[]));
	expect(found.map(({ length }) => length)).toEqual([20, 4]);
	expect(found.flat()).toEqual(idsOf(all));
});
