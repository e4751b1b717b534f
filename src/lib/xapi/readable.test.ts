import { expect, test } from 'vitest';
import type { AnyStatement } from './any/statement.ts';
import { readable, wordsFor } from './readable.ts';
import { base } from './verbs.ts';

const page = 'https://leerplein.example';
const told = (more: object = {}, language: 'nl' | 'en' = 'nl') =>
	readable(
		{
			actor: { account: { homePage: page, name: '12' } },
			verb: { id: `${page}/verbs/vond` },
			object: { id: `${page}/cursus/recht` },
			...more
		} as AnyStatement,
		language
	);

test('what has no words is called by the last part of its address', () => {
	expect(told()).toEqual({
		...{ who: '12', known: `12 (${page})`, shortly: `12 (${page})`, verb: 'vond' },
		...{ what: 'recht', about: `${page}/cursus/recht`, activity: `${page}/cursus/recht` },
		within: []
	});
});

test.each([
	[{ nl: 'Recht', en: 'Law' }, 'en', 'Law'],
	[{ 'nl-NL': 'Recht', en: 'Law' }, 'nl', 'Recht'],
	[{ 'NL-be': 'Recht', fr: 'Droit' }, 'en', 'Recht'],
	[{ fr: 'Droit' }, 'nl', 'Droit'],
	[{}, 'nl', undefined],
	[undefined, 'nl', undefined]
] as const)('of the words %j a reader of %s gets %s', (map, language, expected) => {
	expect(wordsFor(map, language)).toBe(expected);
});

test.each([
	[{ mbox: 'mailto:a@b.example' }, 'a@b.example'],
	[{ name: 'An', openid: `${page}/an` }, 'An'],
	[
		{ objectType: 'Group', member: [{ name: 'An' }, { mbox: 'mailto:a@b.example' }] },
		'An, a@b.example'
	]
])('%j is called %s', (actor, who) => {
	expect(told({ actor })).toMatchObject({ who });
});

test('an account that leads nowhere is nobody', () => {
	const account = { homePage: `${base}/anonymous`, name: 'x' };
	expect(told({ actor: { name: '***', account } })).toMatchObject({ who: '', known: undefined });
});

test('an object may be somebody, a statement, or a statement within', () => {
	const ref = { objectType: 'StatementRef', id: '9e13cefd-53d3-4eac-b5ed-2cf6693903bb' };
	expect(told({ object: ref })).toMatchObject({ what: ref.id, activity: undefined });
	expect(told({ object: { objectType: 'Agent', name: 'An' } })).toMatchObject({ what: 'An' });
	const within = { actor: { name: 'An' }, verb: { id: 'x:las' }, object: { id: 'x:boek' } };
	expect(told({ object: { objectType: 'SubStatement', ...within } })).toMatchObject({
		...{ what: 'An – x:las – x:boek', activity: 'x:boek' }
	});
});

test('how it went is told as far as it is said', () => {
	const result = { completion: false, success: true, score: { scaled: 0 }, duration: 'PT1M' };
	const parent = [{ id: 'x:1', definition: { name: { nl: 'Leerlijn' } } }];
	expect(
		told({ result, context: { contextActivities: { parent, other: parent[0] } } })
	).toMatchObject({
		...{ completion: false, success: true, score: 0, duration: 'PT1M', within: ['Leerlijn'] }
	});
	expect(told({ result: {} })).not.toHaveProperty('completion');
});
