import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '#lib/server/db/connect.ts';
import { kindNames } from '#lib/server/db/retention-kinds.ts';
import { destroyDue } from '#lib/server/retention/destroy.ts';
import { readRecord } from '#lib/server/retention/record.ts';
import { chooseTerm, termsOn } from '#lib/server/retention/terms.ts';
import { freshDatabase } from '../support/database.ts';
import { dumpOf } from '../support/dump.ts';
import { makeTown } from './small-town.ts';

const on = '2026-11-22';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let app: ReturnType<typeof connect>;
let bos: string;
let admin: string;

/** Somebody who left long ago, somebody who works here with an old and a new completion, and old rows. */
beforeAll(async () => {
	database = await freshDatabase();
	app = connect(database.url, 2, 'app');
	const { sql } = database;
	const town = makeTown(database.db);
	await town.publish();
	const unit = await town.unit('Noord');
	bos = await town.person(unit, 'Vertrokken');
	admin = await town.person(unit, 'Beheerder');
	await sql`update employment set starts_on = '2020-01-01', ends_on = '2024-11-21' where person_id = ${bos}`;
	await sql`insert into enrolment (person_id, programme, version, proves, plan, started_on, completed_on)
		values (${bos}, 'welkom', 1, 'welkom', '[]', '2020-02-01', '2020-03-01'),
			(${admin}, 'welkom', 1, 'welkom', '[]', '2018-02-01', '2018-03-01'),
			(${admin}, 'welkom', 1, 'welkom', '[]', '2019-02-01', '2019-03-01')`;
	await sql`insert into item_done select id, 'm', 'i', completed_on from enrolment`;
	await sql`insert into letter (person_id, link_hash, code_hash, printed_on, last_day)
		values (${admin}, 'a', 'b', '2026-01-01', '2026-01-15'), (${admin}, 'c', 'd', '2026-11-01', '2026-11-15')`;
	await sql`insert into audit_log (at, actor, action, object, result, origin)
		values ('2021-01-01', ${bos}, 'look', 'staff-list', 'ok', 'web'),
			(now(), ${admin}, 'look', 'staff-list', 'ok', 'web')`;
});
afterAll(async () => {
	await app.close();
	await database.close();
});

const due = async () => {
	const terms = await termsOn(app.db, on);
	return Object.fromEntries(
		terms.filter(({ due }) => Object.keys(due).length > 0).map(({ kind, due }) => [kind, due])
	);
};

describe('before anything goes', () => {
	test('the page says what would go, by kind, and changes nothing', async () => {
		const before = await dumpOf(database.sql);
		expect(await due()).toEqual({
			'left-people': { person: 1 },
			completions: { enrolment: 1 },
			'items-done': { item_done: 3 },
			letters: { letter: 1 },
			'audit-log': { audit_log: 1 }
		});
		expect(await dumpOf(database.sql)).toEqual(before);
	});

	test('a term is a whole number within its bounds, or nothing for good; the change is in the log', async () => {
		const choose = (months: string, kind = 'letters') =>
			chooseTerm(app.db, admin, { kind, months }, on);
		expect(await choose('1,5')).toBe('no-number');
		expect(await choose('0')).toBe('too-short');
		expect(await choose('25')).toBe('too-long');
		expect(await choose('11', 'audit-log')).toBe('too-short');
		expect(await choose('3', 'choices')).toBe('no-kind');
		expect(await choose('')).toBeUndefined();
		expect(await due()).not.toHaveProperty('letters');
		expect(await choose('2')).toBeUndefined();
		expect(await due()).toHaveProperty('letters');
		const lines = await database.sql`select detail from audit_log where action = 'change-term'`;
		expect(lines.map(({ detail }) => detail)).toEqual([
			{ what: 'letters', months: 0 },
			{ what: 'letters', months: 2 }
		]);
	});
});

describe('when the night comes', () => {
	test('what is older than its term goes, once, and nothing else', async () => {
		expect(await destroyDue(app.db, on)).toEqual({
			...{ 'left-people': 1, completions: 1, 'items-done': 1, letters: 1, 'audit-log': 1 }
		});
		expect(await destroyDue(app.db, on)).toEqual({});
		expect(await due()).toEqual({});
		const turns = await database.sql`
			select person_id = ${admin} as hers, completed_on::text as day from enrolment order by day`;
		expect(turns).toEqual([
			{ hers: true, day: '2019-03-01' },
			{ hers: false, day: '2020-03-01' }
		]);
		const lines = await database.sql`select count(*)::int from audit_log where action = 'look'`;
		expect(lines).toEqual([{ count: 1 }]);
	});

	test('each kind is a line of the record: what, when, on which ground, how many', async () => {
		expect(await readRecord(app.db)).toEqual(
			expect.arrayContaining([
				{ day: on, kind: 'person', ground: 'left', before: '2024-11-22', months: 24, count: 1 },
				{ day: on, kind: 'letters', ground: 'term', before: '2026-09-22', months: 2, count: 1 }
			])
		);
		const record = (await dumpOf(database.sql))['public.destruction'];
		expect(record).not.toMatch(new RegExp(`Vertrokken|${bos}|${admin}`));
	});

	test('the record only grows', async () => {
		await expect(database.sql`delete from destruction`).rejects.toThrow('only grows');
		await expect(database.sql`update destruction set rows = '{}'`).rejects.toThrow('only grows');
		await expect(database.sql`truncate destruction`).rejects.toThrow('only grows');
	});

	test('every kind can be counted and destroyed as the app, also when there is nothing', async () => {
		for (const only of kindNames)
			expect(await destroyDue(app.db, on, { only, by: admin })).toEqual({});
	});
});
