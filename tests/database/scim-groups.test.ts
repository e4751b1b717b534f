import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapGroup } from '#lib/server/db/scim-groups.ts';
import { giveRole } from '#lib/server/scim/group-roles.ts';
import { syncRoles } from '#lib/server/db/scim-roles.ts';
import {
	enterprise,
	entraUser,
	group,
	openDirectory,
	type Directory
} from '../support/directory.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let entra: Directory;
let north: string;
const people: string[] = [];

beforeAll(async () => {
	database = await freshDatabase();
	north = await makeTown(database.db).unit('Noord');
	entra = await openDirectory(database.db, { on: today });
	for (const number of ['1', '2', '3'])
		people.push((await entra.post('/Users', entraUser(number))).body.id);
});

afterAll(() => database.close());

async function newGroup(displayName: string, members: readonly string[] = []) {
	const made = await entra.post('/Groups', {
		...{ schemas: [group], externalId: `oid-${displayName}`, displayName },
		members: members.map((value) => ({ value }))
	});
	expect(made.status, JSON.stringify(made.body)).toBe(201);
	return { id: made.body.id as string, path: `/Groups/${made.body.id}` };
}

const members = async (path: string) =>
	((await entra.get(path)).body.members as { value: string }[]).map(({ value }) =>
		people.indexOf(value)
	);

const roles = (personId: string) =>
	database.sql`select role, starts_on::text as starts, ends_on::text as ends, unit_id is null as whole
		from role_grant where person_id = ${personId} order by role, starts_on`;

describe('a group', () => {
	test('is made once, found by its name without its people, and goes', async () => {
		const { path } = await newGroup('Team A', [people[0]!]);
		const twice = await entra.post('/Groups', { displayName: 'team a' });
		expect(twice).toMatchObject({ status: 409, body: { scimType: 'uniqueness' } });
		const found = await entra.get(
			`/Groups?excludedAttributes=members&filter=${encodeURIComponent('displayName eq "Team A"')}`
		);
		expect(found.body).toMatchObject({
			totalResults: 1,
			Resources: [{ externalId: 'oid-Team A' }]
		});
		expect(found.body.Resources[0].members).toBeUndefined();
		const of = `members[value eq "${people[0]}"]`;
		expect((await entra.get(`/Groups?filter=${encodeURIComponent(of)}`)).body.totalResults).toBe(1);
		expect((await entra.get(`/Users/${people[0]}`)).body.groups).toMatchObject([
			{ display: 'Team A' }
		]);
		expect((await entra.remove(path)).status).toBe(204);
		expect((await entra.get(path)).status).toBe(404);
		expect((await entra.remove(path)).status).toBe(404);
	});

	test('changes as Entra and Okta say it', async () => {
		const { path } = await newGroup('Team B', [people[0]!]);
		const patch = async (operation: object) => {
			expect(await entra.patch(path, operation)).toMatchObject({ status: 204, body: undefined });
			return members(path);
		};
		const value = (...at: number[]) => at.map((each) => ({ value: people[each] }));
		expect(await patch({ op: 'Add', path: 'members', value: value(1) })).toHaveLength(2);
		expect(await patch({ op: 'Add', path: 'members', value: value(1) })).toHaveLength(2);
		expect(await patch({ op: 'Remove', path: 'members', value: value(0) })).toEqual([1]);
		expect(await patch({ op: 'add', value: { members: value(2) } })).toHaveLength(2);
		const one = `members[value eq "${people[1]}"]`;
		expect(await patch({ op: 'remove', path: one })).toEqual([2]);
		expect(await patch({ op: 'remove', path: one })).toEqual([2]);
		expect(await patch({ op: 'replace', path: 'members', value: value(0) })).toEqual([0]);
		expect(await patch({ op: 'add', path: 'members', value: people[1]! })).toHaveLength(2);
		const put = await entra.put(path, { displayName: 'Team B2', members: value(2) });
		expect(put).toMatchObject({ status: 200, body: { displayName: 'Team B2' } });
		expect(await patch({ op: 'remove', path: 'members' })).toEqual([]);
	});

	test('has no members whom nobody knows, and no groups', async () => {
		const { path } = await newGroup('Team C', [people[0]!]);
		const wrong = [
			{ value: 'no-id' },
			{ value: '00000000-0000-4000-8000-000000000000' },
			{ value: people[1], type: 'Group' }
		];
		for (const each of wrong) {
			const answer = await entra.patch(
				path,
				{ op: 'add', path: 'members', value: [{ value: people[2] }] },
				{ op: 'add', path: 'members', value: [each] }
			);
			expect(answer).toMatchObject({ status: 400, body: { scimType: 'invalidValue' } });
		}
		expect(await members(path)).toEqual([0]);
	});

	test('is of its own client only', async () => {
		const { id, path } = await newGroup('Team D');
		const other = await openDirectory(database.db, { on: today });
		expect((await other.get(path)).status).toBe(404);
		expect((await other.remove(path)).status).toBe(404);
		expect((await other.get('/Groups')).body.totalResults).toBe(0);
		expect(await mapGroup(database.db, other.id, id, { role: 'hr', unitId: null })).toBeUndefined();
	});
});

describe('a role', () => {
	test('is given by a group only when an administrator says so, from the day and until the day', async () => {
		const [who] = people;
		const { id, path } = await newGroup('Begeleiders', [who!]);
		expect(await roles(who!)).toEqual([]);
		const inside = await mapGroup(database.db, entra.id, id, { role: 'facilitator', unitId: null });
		await syncRoles(database.db, inside!.people, today);
		expect(await roles(who!)).toMatchObject([{ role: 'facilitator', starts: today, ends: null }]);
		entra.at.day = '2026-12-01';
		await entra.patch(path, { op: 'remove', path: 'members' });
		entra.at.day = today;
		expect(await roles(who!)).toMatchObject([{ starts: today, ends: '2026-12-01' }]);
	});

	test('that keeps the house and its keys is given by no group', async () => {
		const { id } = await newGroup('Beheer', [people[0]!]);
		const who = { personId: people[1]!, today };
		for (const role of ['administrator', 'custodian', 'auditor', 'employee', 'king']) {
			const form = new FormData();
			for (const [name, value] of Object.entries({ group: id, role, unit: 'all' }))
				form.set(name, value);
			expect(await giveRole(database.db, who, entra.id, form), role).toBeUndefined();
		}
		expect(await roles(people[0]!)).not.toContainEqual(expect.objectContaining({ ends: null }));
	});

	test('of two groups ends with the last, and one given by hand stays', async () => {
		const who = people[1]!;
		await database.sql`insert into role_grant (person_id, role, starts_on) values (${who}, 'hr', ${today})`;
		const groups = [await newGroup('Een', [who]), await newGroup('Twee', [who])];
		for (const { id } of groups)
			await mapGroup(database.db, entra.id, id, { role: 'auditor', unitId: null });
		const { id: byHand } = await newGroup('HR', [who]);
		await mapGroup(database.db, entra.id, byHand, { role: 'hr', unitId: null });
		await syncRoles(database.db, [who], today);
		expect(await roles(who)).toMatchObject([{ role: 'auditor' }, { role: 'hr' }]);
		await entra.remove(groups[0]!.path);
		expect(await roles(who)).toMatchObject([{ role: 'auditor' }, { role: 'hr' }]);
		await entra.remove(groups[1]!.path);
		await entra.remove(`/Groups/${byHand}`);
		expect(await roles(who)).toMatchObject([{ role: 'hr', ends: null }]);
	});

	test('ends with the employment, and begins again with it while the directory says so', async () => {
		const who = people[2]!;
		const { id } = await newGroup('Academie', [who]);
		await mapGroup(database.db, entra.id, id, { role: 'academy', unitId: null });
		await syncRoles(database.db, [who], today);
		const active = (value: boolean) =>
			entra.patch(`/Users/${who}`, { op: 'replace', path: 'active', value });
		entra.at.day = '2026-12-01';
		await active(false);
		expect(await roles(who)).toMatchObject([{ role: 'academy', ends: '2026-12-01' }]);
		entra.at.day = '2026-12-08';
		await active(true);
		expect(await roles(who)).toMatchObject([
			{ role: 'academy', ends: '2026-12-01' },
			{ role: 'academy', starts: '2026-12-08', ends: null }
		]);
		entra.at.day = today;
	});
});

describe('a manager', () => {
	test('leads the units of the people who name them, and no longer when nobody does', async () => {
		const boss = (await entra.post('/Users', entraUser('80'))).body.id as string;
		const worker = (await entra.post('/Users', entraUser('81'))).body.id as string;
		const say = (path: string, value: string | null) =>
			entra.patch(`/Users/${worker}`, { op: 'add', path: `${enterprise}:${path}`, value });
		await say('manager', boss);
		const [led] = await database.sql`select unit_id from role_grant where person_id = ${boss}`;
		expect(led!.unit_id).toBe(north);
		entra.at.day = '2026-12-01';
		await say('department', 'Oost');
		expect(await roles(boss)).toMatchObject([
			{ role: 'manager', ends: '2026-12-01', whole: false },
			{ role: 'manager', starts: '2026-12-01', ends: null, whole: false }
		]);
		await say('manager', '');
		expect(await roles(boss)).toMatchObject([{ role: 'manager', ends: '2026-12-01' }]);
		entra.at.day = today;
	});
});
