import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Agent } from '#lib/xapi/any/agents.ts';
import type { AnyStatement } from '#lib/xapi/any/statement.ts';
import { freshDatabase } from '../support/database.ts';
import { openLrsClient, type LrsClient } from '../support/lrs-client.ts';
import { about, idsOf, nameless, said, someone, thing, voids } from '../support/said.ts';

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

const version = '2.0.0';
const tell = async (...statements: object[]) => {
	const answer = await system.tell(statements, { version });
	expect(answer.status, answer.text).toBe(200);
};
const find = async (query: Record<string, unknown>): Promise<(string | undefined)[]> => {
	const answer = await system.find({ ascending: 'true', ...query }, { version });
	expect(answer.status, answer.text).toBe(200);
	return idsOf(answer.body.statements);
};

type Place = [string, (who: Agent) => Partial<AnyStatement>];
const group = (who: Agent) => nameless(someone(), who);
const known = (who: Agent): Actor => ({ ...someone(), ...group(who) }) as Actor;
const sub = (more: object) =>
	({
		objectType: 'SubStatement',
		...said(more),
		id: undefined
	}) as unknown as AnyStatement['object'];

/** Where an agent is found without asking for related ones. */
const near: Place[] = [
	['actor', (who) => ({ actor: who })],
	['object', (who) => ({ object: who })],
	['member of a nameless actor', (who) => ({ actor: group(who) })],
	['member of a named actor', (who) => ({ actor: known(who) })],
	['member of the object', (who) => ({ object: group(who) })]
];
/** And where it is found only by asking for those. */
const far: Place[] = [
	['instructor', (who) => ({ context: { instructor: who } })],
	['member of the instructor', (who) => ({ context: { instructor: group(who) } })],
	['member of the team', (who) => ({ context: { team: group(who) as never } })],
	[
		'agent of the context',
		(who) => ({ context: { contextAgents: [{ objectType: 'contextAgent', agent: who }] } })
	],
	[
		'member of a group of the context',
		(who) => ({
			context: { contextGroups: [{ objectType: 'contextGroup', group: group(who) as never }] }
		})
	],
	['actor of the statement within', (who) => ({ object: sub({ actor: who }) })],
	['object of the statement within', (who) => ({ object: sub({ object: who }) })],
	[
		'instructor of the statement within',
		(who) => ({
			object: sub({ context: { instructor: who } })
		})
	]
];

describe('somebody', () => {
	test.each(near)('is found as %s', async (_, place) => {
		const who = someone();
		const one = said(place(who));
		await tell(one, said());
		expect(await find({ agent: who })).toEqual([one.id]);
		expect(await find({ agent: who, related_agents: 'true' })).toEqual([one.id]);
	});

	test.each(far)('is found as %s by asking for related agents', async (_, place) => {
		const who = someone();
		const one = said(place(who));
		await tell(one, said());
		expect(await find({ agent: who })).toEqual([]);
		expect(await find({ agent: who, related_agents: 'true' })).toEqual([one.id]);
	});

	test('who vouches is found by asking for related agents', async () => {
		const one = said();
		await tell(one);
		const { authority } = (await system.find({ statementId: one.id })).body;
		const found = await find({ agent: authority, related_agents: 'true', limit: '500' });
		expect(found).toContain(one.id);
		expect(await find({ agent: authority })).toEqual([]);
	});
});

describe('an activity', () => {
	const list = (kind: string, id: string) => ({
		context: { contextActivities: { [kind]: [{ id }] } }
	});

	test.each<[string, (id: string) => object]>([
		...['parent', 'grouping', 'category', 'other'].map((kind): [string, (id: string) => object] => [
			kind,
			(id) => list(kind, id)
		]),
		['object of the statement within', (id) => ({ object: sub({ object: { id } }) })],
		['parent of the statement within', (id) => ({ object: sub(list('parent', id)) })]
	])('is found as %s by asking for related activities', async (_, place) => {
		const id = thing();
		const one = said(place(id));
		const direct = said({ object: { id } });
		await tell(one, direct);
		expect(await find({ activity: id })).toEqual([direct.id]);
		expect(await find({ activity: id, related_activities: 'true' })).toEqual([one.id, direct.id]);
	});
});

describe('moments', () => {
	test('since leaves its own moment out, until takes it in', async () => {
		const object = { id: thing() };
		const all = [said({ object }), said({ object }), said({ object })];
		for (const each of all) await tell(each);
		const [a, b, c] = idsOf(all);
		const stored = (await system.find({ statementId: b! })).body.stored as string;
		const activity = object.id;
		expect(await find({ activity, since: stored })).toEqual([c]);
		expect(await find({ activity, until: stored })).toEqual([a, b]);
		const before = new Date(Date.parse(stored) - 1).toISOString();
		expect(await find({ activity, since: before, until: stored })).toEqual([b]);
	});

	test('without a wish the last comes first', async () => {
		const object = { id: thing() };
		const all = [said({ object }), said({ object })];
		for (const each of all) await tell(each);
		const found = await system.find({ activity: object.id });
		expect(idsOf(found.body.statements)).toEqual(idsOf(all).toReversed());
	});
});

describe('a statement about another', () => {
	const orders = [
		[0, 1, 2, 3],
		[3, 2, 1, 0],
		[1, 3, 0, 2],
		[2, 0, 3, 1]
	];

	test.each(orders)(
		'is found by it through three others, come in the order %d %d %d %d',
		async (...order) => {
			const actor = someone();
			const target = said({ actor });
			const first = about(target.id);
			const second = about(first.id);
			const third = about(second.id);
			const all = [target, first, second, third];
			for (const at of order) await tell(all[at]!);
			expect((await find({ agent: actor })).toSorted()).toEqual(idsOf(all).toSorted());
		}
	);

	test('is found by one other that meets all of a filter, not by two that each meet a part', async () => {
		const [actor, verb] = [someone(), { id: thing() }];
		const far = said({ verb });
		const target = about(far.id, { actor });
		const one = about(target.id);
		await tell(far, target, one);
		expect(await find({ agent: actor, verb: verb.id })).toEqual([]);
		expect(await find({ agent: actor })).toEqual([target.id, one.id]);
	});

	test('that voids it is found by what is void', async () => {
		const one = said();
		const takesBack = voids(one.id);
		await tell(one, takesBack);
		expect(await find({ agent: one.actor })).toEqual([takesBack.id]);
	});
});

test('a registration and a verb are found as they are', async () => {
	const registration = randomUUID();
	const one = said({ context: { registration }, verb: { id: thing() } });
	await tell(one, said({ context: { registration } }), said({ verb: one.verb }));
	expect(await find({ registration: registration.toUpperCase(), verb: one.verb.id })).toEqual([
		one.id
	]);
});

test('what is no filter is refused', async () => {
	const id = randomUUID();
	for (const query of [
		...[
			{ statementId: id, voidedStatementId: id },
			{ statementId: id, verb: thing() }
		],
		...[{ statementId: id, ascending: 'true' }, { agent: 'text' }, { agent: {} }, { verb: 'x' }],
		...[{ activity: 'x' }, { registration: 'x' }, { since: 'x' }, { until: 'x' }, { limit: '-1' }],
		...[{ limit: 'x' }, { format: 'odd' }, { ascending: 'yes' }, { related_agents: 'yes' }],
		...[{ attachments: '1' }, { Agent: someone() }, { odd: '1' }, { statementId: 'x' }]
	])
		expect((await system.find(query)).status, JSON.stringify(query)).toBe(400);
});
