import { describe, expect, test } from 'vitest';
import type { AnyStatement } from '../any/statement.ts';
import { definitionsIn, merged, mostDefinition, withSaid } from './definitions.ts';
import { withNobody } from './forget.ts';
import { givenOut } from './given.ts';
import { actorName, namesIn } from './names.ts';

const noor = { mbox: 'mailto:noor@x.test' };
const sam = { account: { homePage: 'http://x.test', name: 'sam' } };
const verb = { id: 'http://x.test/did' };
const told = (more: object) =>
	({ actor: noor, verb, object: { id: 'http://x.test/a' }, ...more }) as AnyStatement;

describe('names', () => {
	test('an agent and a group known in one way have one name, and each way its own', () => {
		expect(actorName(noor)).toBe(actorName({ objectType: 'Group', ...noor, member: [sam] }));
		const ways = [noor, sam, { openid: 'http://x.test' }, { mbox_sha1sum: 'a'.repeat(40) }];
		expect(new Set(ways.map(actorName)).size).toBe(4);
		expect(actorName({ objectType: 'Group', member: [noor] })).toBeUndefined();
	});

	test('home page and name of an account do not run into each other', () => {
		const account = (homePage: string, name: string) => actorName({ account: { homePage, name } });
		expect(account('http://x.test/a', 'b c')).not.toBe(account('http://x.test/a', 'b  c'));
		expect(account('http://x.test/', 'ab')).not.toBe(account('http://x.test/a', 'b'));
	});

	test('whatever a statement names is found, in a statement within it too', () => {
		const inner = {
			objectType: 'SubStatement',
			...told({ actor: sam, object: { id: 'http://x.test/in' } }),
			context: { contextActivities: { other: { id: 'http://x.test/other' } } }
		};
		const names = namesIn(
			told({
				object: inner,
				context: {
					instructor: { openid: 'http://x.test/i' },
					team: { objectType: 'Group', member: [{ mbox: 'mailto:t@x.test' }] },
					contextAgents: [{ objectType: 'contextAgent', agent: { mbox: 'mailto:c@x.test' } }],
					contextGroups: [
						{
							objectType: 'contextGroup',
							group: { objectType: 'Group', openid: 'http://x.test/g' }
						}
					],
					contextActivities: { grouping: [{ id: 'http://x.test/around' }] }
				}
			})
		);
		expect(names.related).toHaveLength(9);
		expect(names).toMatchObject({ actor: actorName(noor), members: [] });
		expect(names.object).toBeUndefined();
	});
});

describe('given out', () => {
	const authority = { mbox: 'mailto:store@x.test' };
	const stored = '2026-11-22T10:00:00.000Z';
	const out = (statement: AnyStatement, version: '1.0.3' | '2.0.0' = '2.0.0') =>
		JSON.parse(givenOut(statement, { version, authority })(stored));

	test('what the store fills in is there, and the authority of a sender is not', () => {
		expect(out(told({ authority: noor, stored: 'then' }))).toEqual({
			...told({}),
			...{ stored, timestamp: stored, authority, version: '2.0.0' }
		});
		expect(out(told({}), '1.0.3').version).toBe('1.0.0');
		expect(out(told({ version: '1.0.2' }), '1.0.3').version).toBe('1.0.2');
	});

	test('one activity becomes a list, in a statement within it too', () => {
		const context = { contextActivities: { parent: { id: 'http://x.test/p' } } };
		const list = { contextActivities: { parent: [{ id: 'http://x.test/p' }] } };
		const body = out(
			told({ context, object: { objectType: 'SubStatement', ...told({ context }) } })
		);
		expect([body.context, body.object.context]).toEqual([list, list]);
	});

	test('2.0.0 gives a moment in UTC, 1.0.x as it came', () => {
		const statement = told({ timestamp: '2026-11-22T11:00:00+01:00' });
		expect(out(statement).timestamp).toBe('2026-11-22T10:00:00.000Z');
		expect(out(statement, '1.0.3').timestamp).toBe('2026-11-22T11:00:00+01:00');
	});
});

test('definitions are put together by language; components go with their type of interaction', () => {
	const choice = (description: object) => ({
		...{ interactionType: 'choice' as const, correctResponsesPattern: ['a'] },
		choices: [{ id: 'a', description: description as Record<string, string> }]
	});
	expect(merged(choice({ nl: 'ja' }), choice({ en: 'yes' })).choices).toEqual([
		{ id: 'a', description: { nl: 'ja', en: 'yes' } }
	]);
	expect(merged({ ...choice({}), name: { nl: 'Naam' } }, { interactionType: 'numeric' })).toEqual({
		interactionType: 'numeric',
		name: { nl: 'Naam' }
	});
});

test('a definition that would grow too large stays as it was', () => {
	const saying = (at: number) => ({
		extensions: { [`http://a.example/${at}`]: 'x'.repeat(1_000) }
	});
	const said = Array.from({ length: 100 }, (_, at) => saying(at));
	const { definition } = said.reduce(withSaid, undefined)!;
	expect(JSON.stringify(definition).length).toBeLessThanOrEqual(mostDefinition);
	expect(Object.keys(definition.extensions!).length).toBeGreaterThan(50);
	expect(withSaid({ definition, length: mostDefinition }, saying(100))!.definition).toBe(
		definition
	);
	const name = { nl: 'Naam' };
	expect(withSaid({ definition, length: mostDefinition }, { name })!.definition.name).toEqual(name);
	expect(withSaid(undefined, { name: { nl: 'x'.repeat(mostDefinition) } })).toBeUndefined();
	const parent = said.map((each) => ({ id: 'http://a.example/course', definition: each }));
	const statement = told({ context: { contextActivities: { parent } } });
	expect(definitionsIn(statement).get('http://a.example/course')).toEqual(definition);
});

test('nobody stands where somebody stood, but for who vouches', () => {
	const nobody = { name: '***', mbox: 'mailto:nobody@x.test' };
	const statement = told({ authority: noor, object: { objectType: 'SubStatement', ...told({}) } });
	const emptied = withNobody(statement, (who) => 'mbox' in who && who.mbox === noor.mbox, nobody);
	expect(emptied).toMatchObject({ actor: nobody, object: { actor: nobody }, authority: noor });
});
