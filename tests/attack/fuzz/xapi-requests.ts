import * as fc from 'fast-check';
import { spoiled } from './json.ts';
import { values } from './values.ts';

/** A request to the record store: well made in most of its parts, and wrong in some. */
export type XapiRequest = {
	method: string;
	path: string;
	query: [string, string][];
	headers: Record<string, string>;
	body: string | Uint8Array;
};

const agent = { mbox: 'mailto:noor@example.org' };
const activity = { id: 'https://example.org/activities/1' };
const definition = {
	interactionType: 'choice',
	choices: [{ id: 'a', description: { nl: 'Ja', en: 'Yes' } }],
	name: { nl: 'Een vraag', 'en-GB': 'A question' }
};
const within = { actor: agent, verb: { id: 'https://example.org/did' }, object: activity };
const statement = {
	...within,
	id: '0b9d3c52-6f0e-4a43-9d57-2f1a7f0c5e6d',
	object: { ...activity, definition },
	result: { score: { scaled: 0.5, raw: 5, min: 0, max: 10 }, duration: 'PT1H0.5S' },
	context: {
		registration: '7d8f7d5e-5a52-4c0f-9c5d-1b2f8f2f0a11',
		contextActivities: { parent: [activity], other: activity },
		team: { objectType: 'Group', member: [agent], name: 'Balie' },
		extensions: { 'https://example.org/x': { deep: [null, 1e30, ''] } }
	},
	timestamp: '2026-11-22T10:00:00.123+01:00'
};
const templates: unknown[] = [
	...[statement, [statement], [statement, within], within, agent, {}, [], null],
	{ ...within, object: { ...within, objectType: 'SubStatement' } },
	{
		...within,
		verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
		object: { objectType: 'StatementRef', id: statement.id }
	}
];

const json = fc
	.constantFrom(...templates)
	.chain((template) => fc.oneof(fc.constant(template), spoiled(template), spoiled(template)))
	.map((body) => JSON.stringify(body));

const part = fc
	.tuple(json, values, fc.constantFrom('application/json', 'text/plain', ''))
	.map(
		([text, hash, type]) =>
			`--x\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: ${hash}\r\n\r\n${text}\r\n`
	);
const body: fc.Arbitrary<string | Uint8Array> = fc.oneof(
	{ weight: 9, arbitrary: json },
	{ weight: 1, arbitrary: fc.constantFrom('{"a":', '['.repeat(100_000), '{"a":'.repeat(70), '') },
	{ weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
	{ weight: 1, arbitrary: fc.array(part, { maxLength: 3 }).map((all) => `${all.join('')}--x--`) },
	{
		weight: 1,
		arbitrary: fc.tuple(json, values).map(([content, statementId]) => {
			const form = { statementId: statementId.toWellFormed(), content };
			return new URLSearchParams(form).toString();
		})
	}
);

const truth = fc.constantFrom('true', 'false');
const moment = fc.constantFrom(statement.timestamp, '2026-11-22', '2026-11-22T10:00:00Z');
const known: Record<string, fc.Arbitrary<string>> = {
	...{ statementId: fc.constant(statement.id), voidedStatementId: fc.constant(statement.id) },
	agent: fc.oneof({ weight: 3, arbitrary: fc.constant(JSON.stringify(agent)) }, json),
	...{ activityId: fc.webUrl(), activity: fc.webUrl(), verb: fc.webUrl() },
	...{ stateId: values, profileId: values, x: values },
	...{ since: moment, until: moment, registration: fc.uuid(), limit: fc.nat().map(String) },
	format: fc.constantFrom('ids', 'exact', 'canonical'),
	method: fc.constantFrom('PUT', 'GET', 'DELETE', 'TRACE'),
	...{ attachments: truth, ascending: truth, related_agents: truth, related_activities: truth }
};
const named = (name: string) =>
	fc.tuple(
		fc.constant(name),
		fc.oneof({ weight: 9, arbitrary: known[name]! }, { weight: 1, arbitrary: values })
	);
const odd = fc.array(fc.constantFrom(...Object.keys(known)).chain(named), { maxLength: 2 });

const header = fc.oneof(
	fc.constantFrom('', '*', '"x"', 'W/"x"', 'nl;q=0.5,en', '*;q=0,,nl;q=x'),
	fc.string({ maxLength: 20 })
);

/** What can be asked: method, address, what it needs, and what it may have. */
const asks: [method: string, path: string, needs: string[], may: string[]][] = [
	['PUT', '/statements', ['statementId'], []],
	...Array<[string, string, string[], string[]]>(3).fill(['POST', '/statements', [], []]),
	['POST', '/statements', ['method'], []],
	['GET', '/statements', ['statementId'], ['format', 'attachments']],
	['GET', '/statements', ['voidedStatementId'], ['format', 'attachments']],
	['GET', '/statements', [], ['agent', 'related_agents', 'since', 'format', 'limit']],
	['GET', '/statements', [], ['activity', 'related_activities', 'until', 'attachments']],
	['GET', '/statements', [], ['verb', 'registration', 'ascending', 'limit', 'format']],
	['GET', '/statements/more/e30', [], []],
	...['GET', 'PUT', 'POST', 'DELETE'].flatMap((method): [string, string, string[], string[]][] => [
		[method, '/activities/state', ['activityId', 'agent', 'stateId'], ['registration']],
		[method, '/activities/profile', ['activityId', 'profileId'], []],
		[method, '/agents/profile', ['agent', 'profileId'], []]
	]),
	['DELETE', '/activities/state', ['activityId', 'agent'], ['registration']],
	['GET', '/activities/state', ['activityId', 'agent'], ['since']],
	['GET', '/activities', ['activityId'], []],
	['GET', '/agents', ['agent'], []],
	...['/about', '/', '/%00', '/%FF', '/statements/../about', '/constructor'].map(
		(path): [string, string, string[], string[]] => ['GET', path, [], []]
	)
];
const asked = fc.constantFrom(...asks).chain(([method, path, needs, may]) =>
	fc.record({
		method: fc.oneof(
			{ weight: 9, arbitrary: fc.constant(method) },
			{ weight: 1, arbitrary: fc.constantFrom('HEAD', 'PATCH', 'PUT', 'DELETE') }
		),
		path: fc.constant(path),
		query: fc
			.tuple(
				fc.tuple(...needs.map(named)),
				fc.subarray(may).chain((some) => fc.tuple(...some.map(named))),
				fc.oneof({ weight: 7, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: odd })
			)
			.map((parts): [string, string][] => parts.flat())
	})
);

const types = [
	...Array<string>(6).fill('application/json'),
	...['application/json; charset=utf-8', 'multipart/mixed; boundary=x', 'multipart/mixed'],
	...['application/x-www-form-urlencoded', 'text/plain', '']
];
const version = fc.constantFrom('1.0.3', '2.0.0', '1.0.3', '2.0.0', '1.0.3', '2.0.0', '0.9', 'x');

/** Requests of another system that does not know what it does. */
export const xapiRequests: fc.Arbitrary<XapiRequest> = fc
	.record({
		asked,
		body,
		headers: fc.record(
			{
				'content-type': fc.constantFrom(...types),
				'x-experience-api-version': version,
				...{ 'if-match': header, 'if-none-match': header, 'accept-language': header }
			},
			{ requiredKeys: ['content-type', 'x-experience-api-version'] }
		)
	})
	.map(({ asked, ...rest }) => ({ ...asked, ...rest }));
