import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson } from '#lib/server/db/new-person.ts';
import { patchOp, core, enterprise, openDirectory, type Directory } from '../support/directory.ts';
import { entraUser } from '../support/directory.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, start, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let town: ReturnType<typeof makeTown>;
let entra: Directory;
let north: string;

beforeAll(async () => {
	database = await freshDatabase();
	town = makeTown(database.db);
	north = await town.unit('Noord');
	await town.unit('Zuid', north);
	entra = await openDirectory(database.db, { on: today });
});

afterAll(() => database.close());

let last = 700;
/** Brings somebody new. @returns their id, number and path */
async function newcomer(more: Record<string, unknown> = {}, directory = entra) {
	const number = String(++last);
	const made = await directory.post('/Users', entraUser(number, more));
	expect(made.status, JSON.stringify(made.body)).toBe(201);
	return { id: made.body.id as string, number, path: `/Users/${made.body.id}` };
}

const jobs = (id: string) =>
	database.sql`select u.code as unit, e.kind, e.starts_on::text as starts, e.ends_on::text as ends
		from employment e join unit u on u.id = e.unit_id where e.person_id = ${id}
		order by e.starts_on, e.ends_on`;

/** Somebody who works here since January by a staff list. */
const byList = (number: string, email: string | null = null) =>
	addPerson(database.db, {
		person: { personnelNumber: number, givenName: 'Sam', familyName: 'Lijst', email },
		employment: { unitId: north, kind: 'civil-servant', startsOn: start },
		grants: []
	});

describe('a cycle of Microsoft Entra', () => {
	test('looks whether somebody is there, brings them, and finds them again', async () => {
		const name = 'nieuw@zandermeer.example';
		const target = `/Users?filter=userName eq "${name}"`;
		expect((await entra.get(target)).body).toMatchObject({ totalResults: 0, Resources: [] });
		const made = await entra.post('/Users', entraUser('600', { userName: name }));
		expect(made).toMatchObject({ status: 201, headers: { location: made.body.meta.location } });
		const found = await entra.get(`/Users?filter=userName eq "${name.toUpperCase()}"`);
		expect(found.body.Resources).toEqual([made.body]);
		expect(found.body.Resources[0]).toMatchObject({
			...{ externalId: 'oid-600', active: true, displayName: 'Sam Bos 600' },
			[enterprise]: { employeeNumber: '600', department: 'Noord' }
		});
	});

	test('changes parts in its own spelling', async () => {
		const { id, path } = await newcomer({ emails: [] });
		const boss = await newcomer();
		const changed = await entra.patch(
			path,
			{ op: 'Add', path: 'emails[type eq "work"].value', value: 'Sam.Anders@zandermeer.example' },
			{ op: 'Replace', path: 'name.familyName', value: 'Anders' },
			{ op: 'Add', path: `${enterprise}:department`, value: 'Zuid' },
			{ op: 'Add', path: `${enterprise}:manager`, value: boss.id },
			{ op: 'Replace', path: 'title', value: 'Adviseur' },
			{ op: 'Add', path: 'addresses[type eq "work"].formatted', value: 'Dorpsstraat 1' }
		);
		expect(changed.body).toMatchObject({
			emails: [{ value: 'sam.anders@zandermeer.example', type: 'work', primary: true }],
			name: { givenName: 'Sam', familyName: 'Anders' },
			[enterprise]: { department: 'Zuid', division: 'Noord', manager: { value: boss.id } }
		});
		expect(JSON.stringify(changed.body)).not.toMatch(/Adviseur|Dorpsstraat/);
		const dotted = await entra.patch(path, {
			op: 'Replace',
			value: { 'name.givenName': 'Robin', [`${enterprise}:department`]: 'Noord', active: 'True' }
		});
		expect(dotted.body).toMatchObject({ displayName: 'Robin Anders', active: true });
		expect(await jobs(id)).toMatchObject([{ unit: 'Noord', ends: null }]);
	});

	test('sends off with a text that says no, and brings back with one that says yes', async () => {
		const id = await byList('640', 'lijst@zandermeer.example');
		await town.completed(id, '2026-03-01');
		const account = { id: 'a', name: 'Sam', email: 'lijst@zandermeer.example', person_id: id };
		await database.sql`insert into "user" ${database.sql(account)}`;
		await database.sql`insert into session (id, expires_at, token, user_id)
			values ('s', now() + interval '1 hour', 't', 'a')`;
		const off = await entra.patch(`/Users/${id}`, {
			op: 'Replace',
			path: 'active',
			value: 'False'
		});
		expect(off).toMatchObject({ status: 200, body: { active: false } });
		expect(await jobs(id)).toMatchObject([{ starts: start, ends: today }]);
		expect(await database.sql`select from session where user_id = 'a'`).toEqual([]);
		entra.at.day = '2026-12-01';
		const back = await entra.patch(`/Users/${id}`, {
			op: 'Replace',
			path: 'active',
			value: 'True'
		});
		entra.at.day = today;
		expect(back.body.active).toBe(true);
		expect(await jobs(id)).toMatchObject([
			{ unit: 'Noord', starts: start, ends: today },
			{ unit: 'Noord', kind: 'civil-servant', starts: '2026-12-01', ends: null }
		]);
		expect(
			await database.sql`select completed_on from enrolment where person_id = ${id}`
		).toHaveLength(1);
	});
});

describe('a cycle of Okta', () => {
	test('reads a page, brings, replaces all, and deactivates', async () => {
		const page = await entra.get('/Users?startIndex=1&count=2');
		expect(page.body).toMatchObject({ startIndex: 1, itemsPerPage: 2 });
		const name = 'okta.user@zandermeer.example';
		const made = await entra.post('/Users', {
			schemas: [core, enterprise],
			...{ userName: name, active: true, locale: 'nl-NL', password: '1mz050nq', groups: [] },
			name: { givenName: 'Okta', middleName: '', familyName: 'User' },
			emails: [{ primary: true, value: name, type: 'work' }],
			[enterprise]: { employeeNumber: '650', department: 'Zuid' }
		});
		expect(made.status).toBe(201);
		expect(JSON.stringify(made.body)).not.toContain('1mz050nq');
		const path = `/Users/${made.body.id}`;
		const put = await entra.put(path, {
			...made.body,
			name: { givenName: 'Okta', familyName: 'Anders' },
			emails: undefined
		});
		expect(put).toMatchObject({ status: 200, body: { displayName: 'Okta Anders' } });
		expect(put.body.emails).toBeUndefined();
		expect(put.body[enterprise].department).toBe('Zuid');
		const off = await entra.patch(path, { op: 'replace', value: { active: false } });
		expect(off).toMatchObject({ status: 200, body: { active: false } });
		const again = await entra.put(path, { ...off.body, active: true });
		expect(again.body).toMatchObject({ active: true, [enterprise]: { department: 'Zuid' } });
	});

	test('a group by its id and name in a value without a path', async () => {
		const made = await entra.post('/Groups', { displayName: 'Okta groep', members: [] });
		const path = `/Groups/${made.body.id}`;
		const value = { id: made.body.id, displayName: 'Okta andere groep' };
		expect((await entra.patch(path, { op: 'replace', value })).status).toBe(204);
		expect((await entra.get(path)).body.displayName).toBe('Okta andere groep');
	});
});

describe('the same again', () => {
	test('changes nothing and is no line in the log', async () => {
		const { id, number, path } = await newcomer();
		const seen = await entra.get(path);
		const lines = () => database.sql`select from audit_log where detail ->> 'person' = ${number}`;
		const before = [await jobs(id), (await lines()).length];
		const same = { op: 'Replace', path: 'displayName', value: seen.body.displayName };
		const answers = [
			await entra.put(path, seen.body),
			await entra.put(path, seen.body),
			await entra.patch(path, same, { op: 'add', path: 'active', value: true })
		];
		for (const answer of answers) expect(answer).toMatchObject({ status: 200, body: seen.body });
		expect([await jobs(id), (await lines()).length]).toEqual(before);
	});

	test('bringing somebody twice is a conflict', async () => {
		const { number } = await newcomer();
		const twice = await entra.post('/Users', entraUser(number));
		expect(twice).toMatchObject({ status: 409, body: { status: '409', scimType: 'uniqueness' } });
		const named = entraUser('9999', { userName: `sam.${number}@zandermeer.example` });
		expect((await entra.post('/Users', named)).body.scimType).toBe('uniqueness');
		const mailed = entraUser('9999', { emails: [{ value: `sam.${number}@zandermeer.example` }] });
		expect((await entra.post('/Users', mailed)).body.scimType).toBe('uniqueness');
		expect(await database.sql`select from person where personnel_number = '9999'`).toEqual([]);
	});

	test('sending off twice, and a day later, ends nothing twice', async () => {
		const { id, path } = await newcomer();
		entra.at.day = '2026-11-30';
		const off = { op: 'replace', path: 'active', value: false };
		await entra.patch(path, off);
		entra.at.day = '2026-12-05';
		expect((await entra.patch(path, off)).status).toBe(200);
		entra.at.day = today;
		expect(await jobs(id)).toMatchObject([{ starts: today, ends: '2026-11-30' }]);
	});
});

describe('people who are here already', () => {
	test('by a staff list are taken over, not made twice', async () => {
		const id = await byList('660');
		const made = await entra.post(
			'/Users',
			entraUser('660', { [enterprise]: { department: 'Zuid' } })
		);
		expect(made).toMatchObject({ status: 201, body: { id } });
		expect(await jobs(id)).toMatchObject([
			{ unit: 'Noord', starts: start, ends: today },
			{ unit: 'Zuid', starts: today, ends: null }
		]);
	});

	test('who left comes back as the same person, under another name in the directory', async () => {
		const { id, number, path } = await newcomer();
		await entra.patch(path, { op: 'replace', path: 'active', value: false });
		const again = entraUser(number, { userName: 'een.ander@zandermeer.example', emails: [] });
		expect(await entra.post('/Users', again)).toMatchObject({ status: 201, body: { id } });
	});

	test('a second contract, and one that ends later, stay as HR wrote them', async () => {
		const id = await byList('670');
		const [south] = await database.sql`select id from unit where code = 'Zuid'`;
		await database.sql`update employment set ends_on = '2027-01-01' where person_id = ${id}`;
		await database.sql`insert into employment (person_id, unit_id, kind, main, starts_on)
			values (${id}, ${south!.id}, 'on-call', false, '2026-02-01')`;
		await entra.patch(`/Users/${id}`, { op: 'replace', path: 'userType', value: 'Contractor' });
		expect(await jobs(id)).toEqual([
			{ unit: 'Noord', kind: 'civil-servant', starts: start, ends: today },
			{ unit: 'Zuid', kind: 'on-call', starts: '2026-02-01', ends: null },
			{ unit: 'Noord', kind: 'hired', starts: today, ends: '2027-01-01' }
		]);
	});

	test('who is removed is not there for a directory, and all that they did is kept', async () => {
		const { id, number, path } = await newcomer();
		await town.completed(id, today);
		expect((await entra.remove(path)).status).toBe(204);
		for (const answer of [
			await entra.get(path),
			await entra.remove(path),
			await entra.put(path, {})
		])
			expect(answer.status).toBeGreaterThanOrEqual(400);
		expect((await entra.get(path)).status).toBe(404);
		expect((await entra.get(`/Users?filter=id eq "${id}"`)).body.totalResults).toBe(0);
		expect(await database.sql`select from enrolment where person_id = ${id}`).toHaveLength(1);
		expect((await entra.post('/Users', entraUser(number))).body).toMatchObject({
			id,
			active: true
		});
	});

	test('the last administrator is not sent off', async () => {
		const { id, path } = await newcomer();
		await database.sql`insert into role_grant (person_id, role, starts_on)
			values (${id}, 'administrator', ${today})`;
		const off = await entra.patch(path, { op: 'replace', path: 'active', value: false });
		expect(off).toMatchObject({
			status: 409,
			body: { detail: expect.stringMatching(/administrator/) }
		});
		expect((await entra.remove(path)).status).toBe(409);
		await database.sql`delete from role_grant where person_id = ${id}`;
	});
});

describe('units', () => {
	test('one that nobody knows begins, below the division that is told', async () => {
		const place = { department: 'Wijkteam', division: 'Sociaal domein' };
		const { path } = await newcomer({ [enterprise]: place });
		expect((await entra.get(path)).body[enterprise]).toMatchObject(place);
		const other = await newcomer({ [enterprise]: { department: 'wijkteam' } });
		expect((await entra.get(other.path)).body[enterprise]).toMatchObject(place);
	});

	test('without a department somebody comes in the unit that was agreed, or not at all', async () => {
		const nowhere = entraUser('680', { [enterprise]: { department: '' } });
		expect(await entra.post('/Users', nowhere)).toMatchObject({
			status: 400,
			body: { scimType: 'invalidValue', detail: expect.stringMatching(/department/) }
		});
		const agreed = await openDirectory(database.db, { on: today, unitId: north });
		expect((await agreed.post('/Users', nowhere)).body[enterprise].department).toBe('Noord');
	});
});

describe('the body of a request', () => {
	test('that is too large or has too many operations is refused as such', async () => {
		const many = Array.from({ length: 1001 }, () => ({ op: 'remove', path: 'title' }));
		const { path } = await newcomer();
		expect((await entra.patch(path, ...many)).status).toBe(413);
	});

	test.each([
		['no JSON', '{', 'invalidSyntax'],
		['a list', [], 'invalidSyntax'],
		['no operations', { schemas: [patchOp] }, 'invalidSyntax'],
		['an unknown operation', { Operations: [{ op: 'swap', path: 'active' }] }, 'invalidSyntax'],
		['remove without a path', { Operations: [{ op: 'remove' }] }, 'noTarget'],
		['what is not there', edit('replace', 'emails[type eq "home"].value', 'a@b.nl'), 'noTarget'],
		['a path that is none', edit('replace', 'emails[', 'x'), 'invalidPath'],
		['a filter that is none', edit('replace', 'emails[type is "x"].value', 'x'), 'invalidFilter'],
		['what is ours to say', edit('replace', 'id', 'x'), 'mutability'],
		['what is needed', edit('remove', 'userName'), 'mutability'],
		['an empty name', edit('replace', 'userName', ' '), 'invalidValue'],
		['no yes or no', edit('replace', 'active', 'perhaps'), 'invalidValue'],
		['a list for one text', edit('replace', 'userName', ['a', 'b']), 'invalidValue'],
		['a kind that nobody knows', edit('replace', 'userType', 'Robot'), 'invalidValue'],
		['an address that is none', edit('replace', 'emails', [{ value: 'x' }]), 'invalidValue'],
		['a sign that is no text', edit('replace', 'userName', 'a\0b'), 'invalidValue'],
		['half a sign', edit('replace', 'userName', '\ud800'), 'invalidValue'],
		['a manager whom nobody knows', edit('add', `${enterprise}:manager`, 'x'), 'invalidValue']
	])('says what is wrong with %s', async (_, body, scimType) => {
		const { path, id } = await newcomer();
		const before = await entra.get(path);
		expect(await entra.ask('PATCH', path, { body })).toMatchObject({
			status: 400,
			body: {
				schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
				...{ status: '400', scimType, detail: expect.any(String) }
			}
		});
		expect((await entra.get(`/Users/${id}`)).body).toEqual(before.body);
	});
});

/** A PATCH with one operation after one that would be done: then nothing of it is. */
function edit(op: string, path: string, value?: unknown) {
	const first = { op: 'replace', path: 'name.familyName', value: 'Half' };
	return { schemas: [patchOp], Operations: [first, { op, path, value }] };
}
