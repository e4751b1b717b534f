import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Scope } from '#lib/scim/scope.ts';
import { answerScim } from '#lib/server/scim/answer.ts';
import { revokeKey } from '#lib/server/db/scim-clients.ts';
import {
	base,
	enterprise,
	entraUser,
	openDirectory,
	type Directory
} from '../support/directory.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let entra: Directory;
const ids: string[] = [];

beforeAll(async () => {
	database = await freshDatabase();
	await makeTown(database.db).unit('Noord');
	entra = await openDirectory(database.db, { on: today });
	for (const number of ['1', '2', '3'])
		ids.push((await entra.post('/Users', entraUser(number))).body.id);
	await entra.patch(`/Users/${ids[2]}`, { op: 'replace', path: 'active', value: false });
	await entra.patch(
		`/Users/${ids[1]}`,
		{ op: 'replace', path: 'userName', value: 'Anders.2@zandermeer.example' },
		{ op: 'remove', path: 'emails' },
		{ op: 'add', path: `${enterprise}:manager`, value: { value: ids[0] } }
	);
});

afterAll(() => database.close());

const asked = (query: Record<string, string>, path = '/Users') =>
	entra.get(`${path}?${new URLSearchParams(query)}`);

describe('a filter', () => {
	test.each([
		['userName eq "SAM.1@zandermeer.example"', '1'],
		['externalId eq "oid-1"', '1'],
		['externalId eq "OID-1"', ''],
		['userName sw "sam." and active eq true', '1'],
		['active eq "False"', '3'],
		['not (active eq true)', '3'],
		['active ne true or userName co "anders"', '23'],
		['name.familyName ew "2"', '2'],
		['name.familyName gt "bos 1" and name.familyName le "BOS 3"', '23'],
		['emails pr', '13'],
		['not (emails pr)', '2'],
		['emails[type eq "work" and value co "3@"]', '3'],
		['emails[type eq "work"].value eq "sam.3@zandermeer.example"', '3'],
		['emails.value eq "sam.1@zandermeer.example"', '1'],
		[`${enterprise}:employeeNumber eq "2"`, '2'],
		[`${enterprise}:manager.value pr`, '2'],
		['urn:ietf:params:scim:schemas:core:2.0:User:userName sw "anders"', '2'],
		['userType eq "civil-servant"', '12'],
		['meta.resourceType eq "User"', '123'],
		['id eq "no-id"', ''],
		['title pr', ''],
		['urn:some:other:thing pr', ''],
		['active gt "a"', 'invalidFilter'],
		['userName eq', 'invalidFilter'],
		['userName is "x"', 'invalidFilter'],
		['userName eq "x" and', 'invalidFilter'],
		[`${'('.repeat(900)}userName pr`, 'invalidFilter'],
		['userName eq "' + 'x'.repeat(3000) + '"', 'invalidFilter']
	])('%.80s', async (filter, expected) => {
		const { status, body } = await asked({ filter });
		if (expected === 'invalidFilter') {
			expect({ status, scimType: body.scimType }).toEqual({ status: 400, scimType: expected });
			return;
		}
		const found = body.Resources.map((user: Record<string, Record<string, string>>) =>
			String(user[enterprise]!.employeeNumber)
		);
		expect(found.sort().join('')).toBe(expected);
		expect(body.totalResults).toBe(expected.length);
	});
});

describe('a list', () => {
	test('comes in pages and in order', async () => {
		const names = async (query: Record<string, string>) =>
			(await asked({ attributes: 'userName', ...query })).body.Resources.map(
				({ userName }: { userName: string }) => userName[0]! + /\d/.exec(userName)![0]
			);
		expect(await names({ sortBy: 'userName' })).toEqual(['A2', 's1', 's3']);
		expect(await names({ sortBy: 'userName', sortOrder: 'descending' })).toEqual([
			's3',
			's1',
			'A2'
		]);
		expect(await names({ sortBy: 'emails.value', startIndex: '2', count: '2' })).toEqual([
			's3',
			'A2'
		]);
		expect((await asked({ startIndex: '-4', count: 'x' })).body).toMatchObject({
			...{ totalResults: 3, startIndex: 1, itemsPerPage: 3 }
		});
		expect((await asked({ count: '0' })).body).toMatchObject({ totalResults: 3, Resources: [] });
		expect((await asked({ startIndex: '9' })).body).toMatchObject({
			totalResults: 3,
			Resources: []
		});
		expect((await asked({ count: '-1' })).body.itemsPerPage).toBe(0);
	});

	test('has the attributes that are asked for, always with schemas and id', async () => {
		const keys = async (query: Record<string, string>) =>
			Object.keys((await asked(query, `/Users/${ids[0]}`)).body).sort();
		expect(await keys({ attributes: 'USERNAME,name.familyName' })).toEqual([
			...['id', 'name', 'schemas', 'userName']
		]);
		expect((await asked({ attributes: `${enterprise}:department` })).body.Resources[0]).toEqual({
			...{ schemas: expect.any(Array), id: expect.any(String) },
			[enterprise]: { department: 'Noord' }
		});
		const without = await keys({ excludedAttributes: 'name,emails,meta,id' });
		expect(without).not.toContain('name');
		expect(without).toContain('id');
		expect((await asked({ attributes: 'a', excludedAttributes: 'b' })).status).toBe(400);
	});

	test('can be asked in the body of a search', async () => {
		const search = {
			filter: 'active eq true',
			sortBy: 'userName',
			count: 1,
			attributes: ['userName']
		};
		const { body } = await entra.post('/Users/.search', search);
		expect(body).toMatchObject({ totalResults: 2, itemsPerPage: 1 });
		expect(body.Resources[0].userName).toMatch(/^Anders/);
	});
});

describe('a state of a resource', () => {
	test('is not sent again to who has it, and not changed by who has another', async () => {
		const path = `/Users/${ids[0]}`;
		const { headers } = await entra.get(path);
		const etag = headers.etag!;
		const ask = (method: string, name: string, value: string, body = {}) =>
			entra.ask(method, path, { headers: { [name]: value }, body });
		expect(await ask('GET', 'if-none-match', etag)).toMatchObject({ status: 304, body: undefined });
		expect((await ask('GET', 'if-none-match', etag.replace('W/', ''))).status).toBe(304);
		expect((await ask('GET', 'if-none-match', 'W/"other"')).status).toBe(200);
		const body = { Operations: [{ op: 'replace', path: 'name.givenName', value: 'Kim' }] };
		for (const method of ['PATCH', 'PUT', 'DELETE'])
			expect((await ask(method, 'if-match', 'W/"other"', body)).status).toBe(412);
		const changed = await ask('PATCH', 'if-match', etag, body);
		expect(changed).toMatchObject({ status: 200, body: { name: { givenName: 'Kim' } } });
		expect(changed.headers.etag).not.toBe(etag);
	});
});

describe('who may', () => {
	test('a key that does not work is asked for another, also when it worked before', async () => {
		const former = await openDirectory(database.db, { on: today });
		await revokeKey(database.db, former.id, today);
		for (const key of [null, 'x', former.token]) {
			const answer = await entra.ask('GET', '/Users', { key });
			expect(answer).toMatchObject({ status: 401, body: { status: '401' } });
			expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
		}
	});

	test.each<[Scope, string, string, number]>([
		['read', 'GET', 'Users', 200],
		['read', 'GET', 'Groups', 200],
		['read', 'POST', 'Users', 403],
		['read', 'PATCH', 'Users/x', 403],
		['read', 'PUT', 'Users/x', 403],
		['read', 'DELETE', 'Users/x', 403],
		['read', 'POST', 'Groups', 403],
		['people', 'POST', 'Users', 400],
		['people', 'POST', 'Groups', 403],
		['people', 'PATCH', 'Groups/x', 403],
		['people', 'PUT', 'Groups/x', 403],
		['people', 'DELETE', 'Groups/x', 403],
		['people-and-groups', 'POST', 'Groups', 400]
	])('with %s: %s %s answers %i', async (scope, method, path, status) => {
		const directory = await openDirectory(database.db, { on: today, scope });
		expect((await directory.ask(method, `/${path}`)).status).toBe(status);
	});

	test('the look is a line in the log once a day, with the name of the client', async () => {
		const lines = () =>
			database.sql`select at from audit_log where action = 'look' and origin = 'scim'`;
		const before = (await lines()).length;
		await entra.get('/Users');
		await entra.get('/Users');
		expect(await lines()).toHaveLength(before);
		entra.at.day = '2026-11-23';
		await entra.get('/Users');
		entra.at.day = today;
		expect(await lines()).toHaveLength(before + 1);
	});

	test('too many requests have to wait', async () => {
		const directory = await openDirectory(database.db, { on: today });
		await directory.get('/Users');
		await database.sql`update rate_limit set points = 1500`;
		expect(await directory.get('/Users')).toMatchObject({
			status: 429,
			headers: { 'retry-after': expect.any(String) }
		});
		await database.sql`delete from rate_limit`;
	});
});

describe('an address', () => {
	test.each([
		['GET', 'Users/no-id', 404],
		['GET', 'Users/00000000-0000-4000-8000-000000000000', 404],
		['DELETE', 'Users/00000000-0000-4000-8000-000000000000', 404],
		['DELETE', 'Groups/00000000-0000-4000-8000-000000000000', 404],
		['GET', 'Nothing', 404],
		['GET', 'Users/a/b', 404],
		['DELETE', 'Users', 405],
		['PATCH', 'Groups', 405],
		['POST', 'Schemas', 405],
		['GET', 'Me', 501],
		['POST', 'Bulk', 501],
		['POST', '.search', 501],
		['GET', 'Schemas/urn:none', 404],
		['GET', 'ResourceTypes/Robot', 404],
		['GET', 'ServiceProviderConfig/x', 404]
	])('%s %s answers %i, in the form of the standard', async (method, path, status) => {
		const answer = await entra.ask(method, `/${path}`);
		expect(answer).toMatchObject({ status, body: { status: String(status) } });
	});

	test('what the service is, is told without a key and cannot be filtered', async () => {
		const get = (path: string) => entra.ask('GET', path, { key: null });
		expect((await get('/ServiceProviderConfig')).body).toMatchObject({
			...{ patch: { supported: true }, bulk: { supported: false }, etag: { supported: true } }
		});
		const types = (await get('/ResourceTypes')).body.Resources;
		expect(types.map(({ id }: { id: string }) => id)).toEqual(['User', 'Group']);
		const schemas = (await get('/Schemas')).body.Resources;
		for (const { id } of schemas) expect((await get(`/Schemas/${id}`)).body.id).toBe(id);
		expect((await get('/Schemas?filter=id pr')).status).toBe(403);
	});

	test('a body that is too large is refused as such', async () => {
		const request = {
			...{ method: 'POST', path: '/Users', query: new URLSearchParams(), body: null, base },
			...{ headers: new Headers({ authorization: `Bearer ${entra.token}` }), from: '192.0.2.1' }
		};
		const { library } = await import('#lib/content/index.ts');
		expect((await answerScim(database.db, library, request, today)).status).toBe(413);
	});
});
