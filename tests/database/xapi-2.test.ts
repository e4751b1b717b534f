import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { openLrsClient, type LrsClient } from '../support/lrs-client.ts';
import { said, someone } from '../support/said.ts';

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
const contextAgents = [
	{ objectType: 'contextAgent', agent: someone(), relevantTypes: ['https://a.example/coach'] }
];

test('a statement of 2.0.0 has who else was in it, and is of 2.0.0', async () => {
	const one = said({ context: { contextAgents } as never });
	expect((await system.tell(one, { version })).status).toBe(200);
	expect((await system.tell({ ...one, id: undefined })).status).toBe(400);
	const { body } = await system.find({ statementId: one.id }, { version });
	expect(body).toMatchObject({ version: '2.0.0', context: { contextAgents } });
});

test('a moment is given out in UTC', async () => {
	const one = said({ timestamp: '2026-11-22T12:00:00.5+01:00' });
	await system.tell(one, { version });
	const { body } = await system.find({ statementId: one.id }, { version });
	expect(body.timestamp).toBe('2026-11-22T11:00:00.500Z');
	expect((await system.tell(one, { version })).status).toBe(200);
	const later = { ...one, timestamp: '2026-11-22T12:00:00.6+01:00' };
	expect((await system.tell(later, { version })).status).toBe(409);
});

test('an answer says when what it holds was stored last', async () => {
	const one = said();
	await system.tell(one, { version });
	const { body, headers } = await system.find({ statementId: one.id }, { version });
	const modified = Date.parse(headers.get('last-modified')!);
	expect(modified).toBe(Math.floor(Date.parse(body.stored as string) / 1_000) * 1_000);
});

test('what came in by one version is found by the other', async () => {
	const [one, two] = [said(), said({ context: { contextAgents } as never })];
	await system.tell(one);
	await system.tell(two, { version });
	expect((await system.find({ statementId: one.id }, { version })).body.actor).toEqual(one.actor);
	expect((await system.find({ statementId: two.id })).body.actor).toEqual(two.actor);
});
