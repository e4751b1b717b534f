import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Definition } from '#lib/xapi/any/activities.ts';
import { freshDatabase } from '../support/database.ts';
import { openLrsClient } from '../support/lrs-client.ts';

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

describe('a person', () => {
	const account = { homePage: 'https://leerplein.example', name: '12' };

	test.each([
		{ mbox: 'mailto:noor@zandermeer.example' },
		{ mbox_sha1sum: 'ebd31e95054c018b10727ccffd2ef2ec3a016ee9' },
		{ openid: 'https://noor.example' },
		{ account }
	])('is told with what was asked with, as lists: %o', async (known) => {
		const agent = { objectType: 'Agent', name: 'Noor', ...known };
		const lists = Object.entries(known).map(([name, value]) => [name, [value]]);
		expect((await system.ask('GET', '/agents', { query: { agent } })).body).toEqual({
			...{ objectType: 'Person', name: ['Noor'], ...Object.fromEntries(lists) }
		});
	});

	test.each([
		...['text', {}, { mbox: 'noor@zandermeer.example' }, { objectType: 'Group', account }],
		...[{ account, openid: 'https://noor.example' }, { account, age: 7 }, null]
	])('is not asked for with %o', async (agent) => {
		expect((await system.ask('GET', '/agents', { query: { agent } })).status).toBe(400);
	});
});

describe('an activity', () => {
	const look = async (activityId: string) =>
		(await system.ask('GET', '/activities', { query: { activityId } })).body as {
			definition: Definition;
		};
	const tell = async (activityId: string, definition: Definition) => {
		const statement = {
			actor: { mbox: 'mailto:noor@zandermeer.example' },
			verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
			object: { id: activityId, definition }
		};
		const told = await system.ask('POST', '/statements', { body: statement });
		expect(told.status, told.text).toBe(200);
	};

	test('that nobody spoke of is an activity with nothing but its id', async () => {
		const id = course();
		expect(await look(id)).toEqual({ objectType: 'Activity', id });
	});

	test('is told with all that statements said of it', async () => {
		const id = course();
		await tell(id, { name: { nl: 'Cursus', en: 'Course' }, type: 'http://a.example/course' });
		await tell(id, { name: { nl: 'De cursus' }, description: { nl: 'Een dag' } });
		await tell(id, { extensions: { 'http://a.example/days': 1 } });
		expect(await look(id)).toEqual({
			...{ objectType: 'Activity', id },
			definition: {
				name: { nl: 'De cursus', en: 'Course' },
				...{ type: 'http://a.example/course', description: { nl: 'Een dag' } },
				extensions: { 'http://a.example/days': 1 }
			}
		});
	});

	test('of which very much is said keeps nobody waiting, and has a most', async () => {
		const id = course();
		const batch = Array.from({ length: 400 }, (_, of) => ({
			actor: { mbox: 'mailto:noor@zandermeer.example' },
			verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
			object: {
				id,
				definition: {
					extensions: Object.fromEntries(
						Array.from({ length: 200 }, (__, at) => [`a:${of * 200 + at}`, 1])
					)
				}
			}
		}));
		const from = performance.now();
		const told = await system.ask('POST', '/statements', { body: batch });
		expect(told.status, told.text).toBe(200);
		expect(performance.now() - from).toBeLessThan(5_000);
		const { definition } = await look(id);
		const { length } = JSON.stringify(definition);
		expect(length).toBeGreaterThan(50_000);
		expect(length).toBeLessThanOrEqual(64_000);
	});

	test('is asked for with an IRI and nothing else', async () => {
		for (const query of [{}, { activityId: 'course' }, { activityId: course(), agent: '1' }])
			expect((await system.ask('GET', '/activities', { query })).status).toBe(400);
	});
});

test('the store says which versions it speaks, and nothing that the standard does not know', async () => {
	const { status, body } = await system.ask('GET', '/about');
	expect([status, body]).toEqual([200, { version: ['1.0.3', '2.0.0'] }]);
});
