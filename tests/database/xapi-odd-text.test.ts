import { afterAll, beforeAll, expect, test } from 'vitest';
import { versions } from '#lib/xapi/any/statement.ts';
import { freshDatabase } from '../support/database.ts';
import { openLrsClient, type LrsClient } from '../support/lrs-client.ts';
import { said, someone, thing } from '../support/said.ts';

// PostgreSQL keeps no NUL and no half of a sign in a text. A statement may have both, and is given back as it
// came.

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

const odd = [
	'\0',
	'a\0b',
	'\ud800',
	'\udc00x',
	'\\u0000',
	'\u2028',
	'\ufeff',
	'"',
	'\\',
	'{}',
	'😀'
];

test.each(versions)('odd signs in words come back as they were (%s)', async (version) => {
	for (const text of odd) {
		const words = { nl: text };
		const one = said({
			actor: { ...someone(), name: text },
			verb: { id: thing(), display: words },
			object: { id: thing(), definition: { name: words, extensions: { 'x:y': { [text]: text } } } },
			result: { response: text }
		});
		expect((await system.tell(one, { version })).status).toBe(200);
		for (const format of ['exact', 'canonical']) {
			const query = { statementId: one.id, format };
			const { body } = await system.find(query, { version });
			const { actor, verb, object, result } = body as typeof one;
			expect({ actor, verb, object, result }, `${JSON.stringify(text)} ${format}`).toEqual({
				...{ actor: one.actor, verb: one.verb, object: one.object, result: one.result }
			});
		}
	}
});

test('odd signs say who somebody is as well as others do', async () => {
	for (const name of odd) {
		const actor = { account: { homePage: 'https://leerplein.example', name } };
		const one = said({ actor });
		expect((await system.tell(one)).status).toBe(200);
		const { body } = await system.find({ agent: actor });
		expect((body as { statements: { id: string }[] }).statements.map(({ id }) => id)).toEqual([
			one.id
		]);
	}
});

test('odd signs in an id are refused', async () => {
	for (const text of ['\0', '\ud800', '\u0085', ' ']) {
		const answer = await system.tell(said({ object: { id: `x:${text}` } }));
		expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('object.id')]);
	}
});

test('what looks like something of the language is data', async () => {
	for (const name of ['__proto__', 'constructor', 'toString']) {
		const body = JSON.stringify(said({ result: { response: 'HERE' } })).replace(
			'"response":"HERE"',
			`"extensions":{"x:y":{"${name}":{"a":1}}}`
		);
		const { status, text } = await system.tell(body);
		expect([status, text]).toEqual([200, expect.stringMatching(/^\["/)]);
		const [statementId] = JSON.parse(text) as [string];
		expect((await system.find({ statementId })).text).toContain(`{"${name}":{"a":1}}`);
	}
	expect('a' in {}).toBe(false);
});
