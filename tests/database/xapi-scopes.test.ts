import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scope } from '#lib/xapi/scope.ts';
import { freshDatabase } from '../support/database.ts';
import { openLrsClient, type LrsClient } from '../support/lrs-client.ts';
import { about, idsOf, said, someone, thing } from '../support/said.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
const open: LrsClient[] = [];

beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(async () => {
	for (const each of open) await each.close();
	await database.close();
});

async function systemWith(...scopes: Scope[]): Promise<LrsClient> {
	const system = await openLrsClient(database.db, scopes);
	open.push(system);
	return system;
}

const where = { activityId: thing(), agent: someone() };
const profile = { agent: where.agent, profileId: 'a' };

/** What can be asked, by a name. */
const requests: Record<string, (system: LrsClient) => Promise<{ status: number }>> = {
	write: (system) => system.tell(said()),
	read: (system) => system.find(),
	'read state': (system) => system.ask('GET', '/activities/state', { query: where }),
	'write state': (system) =>
		system.ask('PUT', '/activities/state', { query: { ...where, stateId: 'a' }, body: {} }),
	'read profile': (system) =>
		system.ask('GET', '/activities/profile', { query: { activityId: where.activityId } }),
	'write profile': (system) => system.ask('POST', '/agents/profile', { query: profile, body: {} }),
	activities: (system) =>
		system.ask('GET', '/activities', { query: { activityId: where.activityId } }),
	agents: (system) => system.ask('GET', '/agents', { query: { agent: where.agent } })
};

test.each<[Scope, string[]]>([
	['statements/write', ['write', 'activities']],
	['statements/read', ['read', 'activities', 'agents']],
	['statements/read/mine', ['read', 'activities']],
	['state', ['read state', 'write state', 'activities']],
	['profile', ['read profile', 'write profile', 'activities', 'agents']],
	['all/read', ['read', 'read state', 'read profile', 'activities', 'agents']],
	['all', Object.keys(requests)]
])('a client with the scope %s does what goes with it, and nothing else', async (scope, may) => {
	const system = await systemWith(scope);
	for (const [name, request] of Object.entries(requests)) {
		const { status } = await request(system);
		expect([name, status === 403]).toEqual([name, !may.includes(name)]);
	}
});

test('who may read its own statements finds those and no others, however it asks', async () => {
	const [mine, other] = [
		await systemWith('statements/write', 'statements/read/mine'),
		await systemWith('all')
	];
	const object = { id: thing() };
	const [own, theirs] = [
		[said({ object }), said({ object })],
		[said({ object }), said({ object })]
	];
	await mine.tell(own);
	await other.tell(theirs);
	const query = { activity: object.id, ascending: 'true', limit: '1' };
	const page = await mine.find(query);
	const next = await mine.follow(page.body.more);
	expect(idsOf([...page.body.statements, ...next.body.statements])).toEqual(idsOf(own));
	expect(next.body.more).toBe('');
	expect((await mine.find({ statementId: theirs[0]!.id })).status).toBe(404);
	expect((await mine.find({ statementId: own[0]!.id })).status).toBe(200);
	const link = (await other.find(query)).body.more as string;
	const stolen = await mine.follow(link);
	expect(idsOf(stolen.body?.statements ?? [])).not.toContain(theirs[1]!.id);
});

test('who may read its own statements learns nothing of others by referring to them', async () => {
	const mine = await systemWith('statements/write', 'statements/read/mine');
	const other = await systemWith('all');
	const verb = { id: thing() };
	const [theirs, own] = [said({ verb }), said({ verb })];
	await other.tell(theirs);
	const [toTheirs, toOwn] = [about(theirs.id), about(own.id)];
	await mine.tell([own, toTheirs, toOwn]);
	const found = await mine.find({ verb: verb.id, ascending: 'true' });
	expect(idsOf(found.body.statements)).toEqual(idsOf([own, toOwn]));
	expect(idsOf((await other.find({ verb: verb.id })).body.statements)).toContain(toTheirs.id);
});
