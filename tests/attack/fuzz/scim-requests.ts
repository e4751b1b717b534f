import * as fc from 'fast-check';
import type { Asked } from './asked.ts';
import { jsonTexts } from './json.ts';
import { queryText } from './queries.ts';
import { values } from './values.ts';

const urn = 'urn:ietf:params:scim';
const core = `${urn}:schemas:core:2.0:User`;
const enterprise = `${urn}:schemas:extension:enterprise:2.0:User`;
const patchOp = `${urn}:api:messages:2.0:PatchOp`;

/** Somebody and a group, as a directory brings them. */
export const scimUser = {
	...{ schemas: [core, enterprise], externalId: 'oid-1', userName: 'sam@zandermeer.example' },
	...{ active: true, displayName: 'Sam Bos', name: { familyName: 'Bos', givenName: 'Sam' } },
	emails: [{ primary: true, type: 'work', value: 'sam@zandermeer.example' }],
	[enterprise]: { employeeNumber: '900001', department: 'Noord', manager: { value: 'x' } }
};
export const scimGroup = (member: string) => ({
	...{ schemas: [`${urn}:schemas:core:2.0:Group`], displayName: 'Balie' },
	members: [{ value: member, type: 'User' }]
});

const filters = [
	...['userName eq "sam@x.nl"', 'displayName sw "B" and active eq true', 'not (a eq 1', 'id pr'],
	...[
		'emails[type eq "work"].value co "@"',
		`${'('.repeat(200)}id pr`,
		'id eq "\\ud800"',
		'a.b.c gt 1'
	],
	...[`${core}:userName eq "a"`, 'toString eq "1"', '__proto__ pr', 'meta.created gt "x"']
];

const patches = [
	{ op: 'Replace', path: 'active', value: 'False' },
	{ op: 'add', path: 'emails[type eq "work"].value', value: 'a@b.nl' },
	{ op: 'replace', value: { 'name.givenName': 'Bo', displayName: 'Bo' } },
	{ op: 'remove', path: 'members[value eq "x"]' },
	{ op: 'add', path: 'members', value: [{ value: '00000000-0000-4000-8000-000000000000' }] },
	{ op: 'replace', path: `${enterprise}:manager`, value: { value: 'x' } }
].map((operation) => ({ schemas: [patchOp], Operations: [operation] }));

const search = {
	schemas: [`${urn}:api:messages:2.0:SearchRequest`],
	...{ filter: 'active eq true', startIndex: 1, count: 2, attributes: ['userName'] }
};
const nobody = '00000000-0000-4000-8000-000000000000';

const asks: [method: string, path: string, body?: unknown[]][] = [
	...['GET', 'GET'].map((method): [string, string] => [method, '/Users']),
	...[
		`/Users/${nobody}`,
		'/Groups',
		'/Schemas',
		'/ResourceTypes',
		'/ServiceProviderConfig',
		'/Me'
	].map((path): [string, string] => ['GET', path]),
	...[
		['POST', '/Users', [scimUser]] as const,
		['PUT', `/Users/${nobody}`, [scimUser]] as const
	].map(([method, path, body]): [string, string, unknown[]] => [method, path, [...body]]),
	['PATCH', '/Users/~scim-user~', patches],
	['PUT', '/Users/~scim-user~', [scimUser]],
	['PATCH', '/Groups/~scim-group~', patches],
	['POST', '/Groups', [scimGroup('x')]],
	['POST', '/Users/.search', [search]],
	['POST', '/.search', [search]],
	['POST', '/Bulk', [{ Operations: [] }]],
	['DELETE', `/Users/${nobody}`],
	['GET', `/Users/${'%00'}`],
	['GET', '/constructor']
];

const query = fc.array(
	fc.oneof(
		{
			weight: 4,
			arbitrary: fc.tuple(fc.constant('filter'), fc.oneof(fc.constantFrom(...filters), values))
		},
		{
			weight: 3,
			arbitrary: fc.tuple(
				fc.constantFrom('startIndex', 'count', 'attributes', 'excludedAttributes', 'sortBy'),
				values
			)
		}
	),
	{ maxLength: 2 }
);

/** What a directory asks that does not know what it does. */
export const scimRequests: fc.Arbitrary<Asked> = fc
	.constantFrom(...asks)
	.chain(([method, path, templates]) =>
		fc.record({
			method: fc.oneof(
				{ weight: 9, arbitrary: fc.constant(method) },
				{ weight: 1, arbitrary: fc.constantFrom('PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS') }
			),
			path: query.map((pairs) => `/scim/v2${path}${queryText(pairs)}`),
			headers: fc
				.tuple(
					fc.constantFrom('application/scim+json', 'application/json', 'text/plain', ''),
					fc.constantFrom('*', 'W/"x"', '"', '')
				)
				.map(([type, match]): Record<string, string> => ({
					...{ authorization: 'Bearer ~scim~', 'content-type': type },
					...(match && { 'if-match': match })
				})),
			body: templates ? jsonTexts(templates) : fc.constant('')
		})
	);
