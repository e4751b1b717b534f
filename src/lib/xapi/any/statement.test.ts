import { expect, test } from 'vitest';
import { completed } from '../statement.ts';
import { readStatement, versions, type Version } from './statement.ts';

const plain = {
	actor: { mbox: 'mailto:a@example.com' },
	verb: { id: 'http://adlnet.gov/expapi/verbs/attended', display: { 'nl-NL': 'nam deel' } },
	object: { id: 'https://example.com/activities/1' }
};
const says = (change: object, version: Version = '1.0.3') => {
	const read = readStatement({ ...plain, ...change }, version);
	return read.ok ? 'ok' : read.says;
};
const about = (definition: object) => says({ object: { ...plain.object, definition } });
const ref = { objectType: 'StatementRef', id: '9e13cefd-53d3-4eac-b5ed-2cf6693903bb' };

test.each(versions)('what this product tells is a statement of %s', (version) => {
	const told = completed(
		crypto.randomUUID(),
		'zandermeer',
		{ personnelNumber: '1', name: 'A' },
		{
			programme: { id: 'welkom', version: 1, title: 'Welkom' },
			on: '2026-11-22'
		}
	);
	expect(readStatement(told, version)).toEqual({ ok: true, statement: told });
});

test.each<[string, object]>([
	['an account', { actor: { account: { homePage: 'https://example.com', name: '12' } } }],
	['a nameless group', { actor: { objectType: 'Group', member: [plain.actor] } }],
	['a known group', { actor: { objectType: 'Group', openid: 'https://example.com/g' } }],
	['an agent as object', { object: { objectType: 'Agent', ...plain.actor } }],
	['a reference', { object: ref }],
	['a statement within', { object: { ...plain, objectType: 'SubStatement' } }],
	['one activity around it', { context: { contextActivities: { parent: plain.object } } }],
	['null in an extension', { result: { extensions: { 'https://example.com/x': null } } }],
	['a loose offset', { timestamp: '2026-11-22T10:00:00.123456+0100' }],
	['weeks', { result: { duration: 'P4W' } }],
	['hours', { result: { duration: 'PT1H0.5S' } }],
	['a score', { result: { score: { scaled: -1, raw: 3, min: 0, max: 10 } } }],
	['a language', { context: { language: 'zh-Hant-TW' } }]
])('%s is taken', (_, change) => {
	expect(says(change)).toBe('ok');
});

test.each<[string, object, string]>([
	['nobody', { actor: { name: 'A' } }, 'actor needs exactly one of'],
	[
		'two ways to know somebody',
		{ actor: { ...plain.actor, openid: 'https://a.b' } },
		'actor needs'
	],
	['an address that is none', { actor: { mbox: 'a@example.com' } }, 'actor.mbox is no mailto'],
	[
		'a group within a group',
		{ actor: { objectType: 'Group', member: [{ objectType: 'Group', member: [plain.actor] }] } },
		'actor.member.0'
	],
	['an empty group', { actor: { objectType: 'Group' } }, 'actor needs members'],
	['an unknown key', { extra: 1 }, 'extra'],
	['null', { result: null }, 'result'],
	['a relative id', { object: { id: 'activities/1' } }, 'object.id is no IRI'],
	[
		'an unknown type of object',
		{ object: { objectType: 'Thing', id: 'x:y' } },
		'object.objectType'
	],
	[
		'a type of object that every object has',
		{ object: { objectType: 'constructor', id: 'x:y' } },
		'object.objectType'
	],
	[
		'a type of object that is no text',
		{ object: { objectType: { toString: '' }, id: 'x:y' } },
		'object.objectType'
	],
	[
		'a language that is none',
		{ verb: { id: 'x:y', display: { 'not a tag': 'x' } } },
		'verb.display'
	],
	['an offset that nobody knows', { timestamp: '2026-11-22T10:00:00-00:00' }, 'timestamp is no'],
	['a day that is not there', { timestamp: '2026-02-30T10:00:00Z' }, 'timestamp is no'],
	['a duration without a part', { result: { duration: 'PT' } }, 'result.duration is no'],
	['a score above one', { result: { score: { scaled: 1.1 } } }, 'result.score.scaled'],
	['a raw score outside', { result: { score: { raw: 11, max: 10 } } }, 'result.score has a raw'],
	['a raw score without end', { result: { score: { raw: Infinity } } }, 'result.score.raw'],
	['an id with a sign that no text has', { object: { id: 'x:a\0b' } }, 'object.id is no IRI'],
	['an id with half a sign', { object: { id: 'x:\ud800' } }, 'object.id is no IRI'],
	[
		'a media type that goes on in the next line',
		{
			attachments: [
				{
					...{ usageType: 'x:y', display: {}, length: 3, sha2: 'a'.repeat(64) },
					contentType: 'text/plain; x="\r\nX-Other: 1"'
				}
			]
		},
		'attachments.0.contentType is no media type'
	],
	['min above max', { result: { score: { min: 2, max: 1 } } }, 'result.score has a min'],
	[
		'a platform for a person',
		{ object: { objectType: 'Agent', ...plain.actor }, context: { platform: 'x' } },
		'has a revision or platform'
	],
	[
		'voiding an activity',
		{ verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } },
		'voids something'
	],
	[
		'a statement two deep',
		{
			object: {
				...plain,
				objectType: 'SubStatement',
				object: { ...plain, objectType: 'SubStatement' }
			}
		},
		'object.object'
	],
	['an id within', { object: { ...plain, objectType: 'SubStatement', id: ref.id } }, 'object.id'],
	[
		'an authority of three',
		{ authority: { objectType: 'Group', member: [plain.actor, plain.actor, plain.actor] } },
		'authority that is a group'
	],
	[
		'an attachment without a hash',
		{ attachments: [{ usageType: 'x:y', display: {}, contentType: 'text/plain', length: 3 }] },
		'attachments.0.sha2'
	],
	['another version', { version: '2.0.0' }, 'version is another'],
	['context agents before 2.0', { context: { contextAgents: [] } }, 'context.contextAgents']
])('%s is refused, with the place', (_, change, words) => {
	expect(says(change)).toContain(words);
});

test.each<[string, object, string]>([
	['components with a type', { interactionType: 'choice', choices: [{ id: 'a' }] }, 'ok'],
	['components without a type', { choices: [{ id: 'a' }] }, 'needs an interactionType'],
	[
		'components of another type',
		{ interactionType: 'likert', choices: [{ id: 'a' }] },
		'do not go with'
	],
	[
		'an id twice',
		{ interactionType: 'choice', choices: [{ id: 'a' }, { id: 'a' }] },
		'has an id twice'
	],
	['a type that is none', { interactionType: 'guess' }, 'interactionType']
])('an activity with %s', (_, definition, words) => {
	expect(about(definition)).toContain(words);
});

test('2.0 names people and groups around it, with at least one type where any are named', () => {
	const agents = (more: object) =>
		says(
			{ context: { contextAgents: [{ objectType: 'contextAgent', agent: plain.actor, ...more }] } },
			'2.0.0'
		);
	expect(agents({})).toBe('ok');
	expect(agents({ relevantTypes: ['https://example.com/role'] })).toBe('ok');
	expect(agents({ relevantTypes: [] })).toContain('relevantTypes');
	expect(agents({ objectType: 'Agent' })).toContain('objectType');
});
