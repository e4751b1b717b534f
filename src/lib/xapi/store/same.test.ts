import { describe, expect, test } from 'vitest';
import type { AnyStatement } from '../any/statement.ts';
import { isSame } from './same.ts';

const sent = {
	id: '7d8f7d5e-5a52-4c0f-9c5d-1b2f8f2f0a11',
	actor: {
		objectType: 'Group',
		member: [{ mbox: 'mailto:a@x.test' }, { mbox: 'mailto:b@x.test' }]
	},
	verb: { id: 'http://x.test/did', display: { en: 'did' } },
	object: { id: 'http://x.test/course', definition: { name: { en: 'Course' } } },
	result: { duration: 'PT60S', extensions: { 'http://x.test/e': { a: 1, b: [1, 2] } } },
	context: { registration: 'AAAAAAAA-5a52-4c0f-9c5d-1b2f8f2f0a11' },
	timestamp: '2026-11-22T10:00:00Z'
} as AnyStatement;
const standing = {
	...sent,
	stored: '2026-11-22T10:00:01.000Z',
	authority: { mbox: 'mailto:store@x.test' },
	version: '1.0.0'
} as AnyStatement;
const { timestamp: _, ...untimed } = sent;

describe('the same statement', () => {
	test.each<[string, Partial<AnyStatement>]>([
		['as it was sent', {}],
		['with another authority, stored and version', { authority: sent.actor, version: '1.0.3' }],
		['with another display of the verb', { verb: { id: sent.verb.id } }],
		['with another definition of the activity', { object: { id: 'http://x.test/course' } }],
		['with its moment in another zone', { timestamp: '2026-11-22T11:00:00.0+01:00' }],
		[
			'with members in another order, and a domain in capitals',
			{
				actor: {
					objectType: 'Group',
					member: [{ mbox: 'mailto:b@X.TEST' }, { mbox: 'mailto:a@x.test' }]
				}
			}
		],
		[
			'with a UUID in small letters',
			{ context: { registration: 'aaaaaaaa-5a52-4c0f-9c5d-1b2f8f2f0a11' } }
		],
		[
			'with names in another order',
			{ result: { extensions: { 'http://x.test/e': { b: [1, 2], a: 1 } }, duration: 'PT60S' } }
		]
	])('%s', (_, more) => {
		expect(isSame({ ...sent, ...more } as AnyStatement, standing)).toBe(true);
	});

	test('without a moment, which was filled in', () => {
		expect(isSame(untimed as AnyStatement, standing)).toBe(true);
		const filledIn = { ...standing, timestamp: standing.stored! };
		expect(isSame(sent, filledIn)).toBe(true);
	});

	test('with one activity where the store keeps a list', () => {
		const category = { id: 'http://x.test/profile' };
		const around = (activities: unknown) =>
			({ ...standing, context: { contextActivities: { category: activities } } }) as AnyStatement;
		expect(isSame(around(category), around([category]))).toBe(true);
	});
});

describe('another statement', () => {
	test.each<[string, object]>([
		['of somebody else', { actor: { mbox: 'mailto:a@x.test' } }],
		['with another verb', { verb: { id: 'http://x.test/did-not' } }],
		['about another activity', { object: { id: 'http://x.test/other' } }],
		['with its duration written otherwise', { result: { ...sent.result, duration: 'PT1M' } }],
		['at another moment', { timestamp: '2026-11-22T10:00:00.001Z' }],
		[
			'with a list in another order',
			{ result: { extensions: { 'http://x.test/e': { a: 1, b: [2, 1] } } } }
		],
		['without its context', { context: undefined }],
		[
			'with one member fewer',
			{ actor: { objectType: 'Group', member: [{ mbox: 'mailto:a@x.test' }] } }
		],
		['in another case', { context: { ...sent.context, platform: 'X' } }]
	])('%s', (_, more) => {
		expect(isSame({ ...sent, ...more } as AnyStatement, standing)).toBe(false);
	});
});
