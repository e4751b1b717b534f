import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOf } from '#lib/server/db/record-keys.ts';
import { pageOf, type RecordFilter } from '#lib/server/db/record-pages.ts';
import { lastSeq } from '#lib/server/db/records.ts';
import { openPen, type Pen } from '#lib/server/lrs/pen.ts';
import { activityName, actorName, verbName } from '#lib/xapi/store/names.ts';
import { freshDatabase } from '../support/database.ts';
import { about, agent, incoming, said, voiding, writer } from '../support/incoming.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pen: Pen;
let from: Awaited<ReturnType<typeof writer>>;

beforeAll(async () => {
	database = await freshDatabase();
	pen = openPen(database.db);
	from = await writer(database.db);
});
afterAll(async () => {
	await pen.stop();
	await database.close();
});

type Told = ReturnType<typeof said>;

const write = (...statements: Told[]) => pen.write(statements.map(incoming), from);

async function found(filter: RecordFilter): Promise<string[]> {
	const through = await lastSeq(database.db);
	const page = await pageOf(database.db, filter, { through, ascending: true, limit: 100 });
	return page.map(({ body }) => JSON.parse(body).id as string);
}

/** Every order of some things. */
const orders = <T>(of: readonly T[]): T[][] =>
	of.length === 0
		? [[]]
		: of.flatMap((first) =>
				orders(of.filter((each) => each !== first)).map((rest) => [first, ...rest])
			);

/** A statement with a verb of its own, and three others that lead to it one after the other. */
function chain() {
	const verb = { id: `http://example.test/${randomUUID()}` };
	const target = said({ verb });
	const near = about(target.id);
	const middle = about(near.id);
	const far = about(middle.id);
	return { verb: keyOf(verbName(verb.id)), all: [target, near, middle, far] };
}

describe('a chain of three references is found by what its end says', () => {
	test.each(orders([0, 1, 2, 3]))('when they come in the order %i %i %i %i', async (...order) => {
		const { verb, all } = chain();
		for (const at of order) await write(all[at]!);
		expect(await found({ verb })).toEqual(order.map((at) => all[at]!.id));
		const together = chain();
		await write(...order.map((at) => together.all[at]!));
		expect(await found({ verb: together.verb })).toHaveLength(4);
		const [first, ...rest] = order;
		const apart = chain();
		await write(...rest.map((at) => apart.all[at]!));
		await write(apart.all[first!]!);
		expect(await found({ verb: apart.verb })).toHaveLength(4);
	});
});

/** A statement, and others that lead to it one after the other. */
const line = (steps: number, target = said()): Told[] =>
	Array.from({ length: steps }).reduce<Told[]>((all) => [...all, about(all.at(-1)!.id)], [target]);

test('references are followed for ten steps, whichever way they come', async () => {
	for (const turn of [(all: Told[]) => all, (all: Told[]) => all.toReversed()]) {
		const verb = { id: `http://example.test/${randomUUID()}` };
		const all = line(12, said({ verb }));
		for (const one of turn(all)) await write(one);
		const ids = await found({ verb: keyOf(verbName(verb.id)) });
		expect(ids.toSorted()).toEqual(
			all
				.slice(0, 11)
				.map(({ id }) => id)
				.toSorted()
		);
	}
});

test('one statement leads no more than 20,000 others on', async () => {
	const all = line(8);
	const target = about(all.at(-1)!.id);
	for (let at = 0; at < 4; at += 1)
		await write(...Array.from({ length: 1_000 }, () => about(target.id)));
	await write(...all);
	const count = async () => Number((await database.sql`select count(*) from record_ref`)[0]!.count);
	const before = await count();
	expect(await write(target)).toEqual({ ok: true });
	expect((await count()) - before).toBe(20_000 + 9);
});

describe('a statement about another', () => {
	test('is found when that one meets every condition, not when several do together', async () => {
		const { verb, all } = chain();
		const [target, near] = all as [Told, Told];
		near.actor = agent('teacher');
		await write(...all);
		const who = (name: string) => keyOf(actorName(agent(name))!);
		expect(await found({ verb, agent: who('noor') })).toHaveLength(4);
		expect(await found({ verb, agent: who('teacher') })).toEqual([]);
		expect(target.actor).toEqual(agent('noor'));
	});

	test('is found within its own time, not that of the other', async () => {
		const { verb, all } = chain();
		const [target, near] = all as [Told, Told];
		await write(target);
		const since = await pen.consistentThrough();
		await new Promise((resolve) => setTimeout(resolve, 5));
		await write(near);
		expect(await found({ verb, since })).toEqual([near.id]);
		expect(await found({ verb, until: since })).toEqual([target.id]);
	});

	test('is still found when that one is voided, which is not found itself', async () => {
		const { verb, all } = chain();
		const [target, near] = all as [Told, Told];
		const takesBack = voiding(target.id);
		await write(target, near, takesBack);
		expect(await found({ verb })).toEqual([near.id, takesBack.id]);
	});

	test('in a circle is found once', async () => {
		const [a, b] = [randomUUID(), randomUUID()];
		await write(about(a, { id: b, actor: agent('round') }));
		await write(about(b, { id: a }));
		expect((await found({ agent: keyOf(actorName(agent('round'))!) })).toSorted()).toEqual(
			[a, b].toSorted()
		);
	});
});

test('an agent is found as actor, object and member; with related also elsewhere', async () => {
	const me = agent(randomUUID());
	const key = keyOf(actorName(me)!);
	const group = { objectType: 'Group' as const, member: [me, agent('other')] };
	const direct = [
		said({ actor: me }),
		said({ object: { objectType: 'Agent', ...me } as Told['object'] }),
		said({ actor: group })
	];
	const around = [
		said({ context: { instructor: me } }),
		said({ context: { team: group } }),
		said({
			context: { contextAgents: [{ objectType: 'contextAgent', agent: me }] }
		} as Partial<Told>),
		said({
			object: {
				...{ objectType: 'SubStatement', actor: me },
				...{ verb: { id: 'http://example.test/plans' }, object: { id: 'http://example.test/x' } }
			}
		})
	];
	await write(...direct, ...around);
	expect(await found({ agent: key })).toEqual(direct.map(({ id }) => id));
	expect(await found({ agent: key, relatedAgents: true })).toEqual(
		[...direct, ...around].map(({ id }) => id)
	);
});

test('an activity is found as the object; with related also around it and within', async () => {
	const activity = { id: `http://example.test/${randomUUID()}` };
	const key = keyOf(activityName(activity.id));
	const direct = said({ object: activity });
	const around = [
		said({ context: { contextActivities: { parent: [activity] } } }),
		said({ context: { contextActivities: { other: activity } } })
	];
	await write(direct, ...around);
	expect(await found({ activity: key })).toEqual([direct.id]);
	expect(await found({ activity: key, relatedActivities: true })).toHaveLength(3);
});

test('pages in both directions meet every statement once while others are written', async () => {
	const verb = { id: `http://example.test/${randomUUID()}` };
	const all = Array.from({ length: 25 }, () => said({ verb }));
	await write(...all);
	const through = await lastSeq(database.db);
	for (const ascending of [true, false]) {
		const seen: string[] = [];
		let after: bigint | undefined;
		for (;;) {
			const page = await pageOf(
				database.db,
				{ verb: keyOf(verbName(verb.id)) },
				{ through, ascending, limit: 4, ...(after !== undefined && { after }) }
			);
			if (page.length === 0) break;
			seen.push(...page.map(({ body }) => JSON.parse(body).id as string));
			after = page.at(-1)!.seq;
			await write(said({ verb }));
		}
		const ids = all.map(({ id }) => id);
		expect(seen).toEqual(ascending ? ids : ids.toReversed());
	}
});
