import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { addDays } from '#lib/programme/calendar.ts';
import { connect } from '#lib/server/db/connect.ts';
import { columns } from '#lib/server/db/erasure-columns.ts';
import { fateOf, whyItStays } from '#lib/server/db/erasure-fates.ts';
import { completionsBetween } from '#lib/server/db/figure-completions.ts';
import { erase } from '#lib/server/erasure/erase.ts';
import { factsOf } from '#lib/server/report/figures/participation-years.ts';
import type { SignedIn } from '#lib/server/sessions.ts';
import { freshDatabase } from '../support/database.ts';
import { dumpOf } from '../support/dump.ts';
import { noorDidEverything } from '../support/noor.ts';

const on = '2026-11-22';
const left = addDays(on, 1);
const later = addDays(on, 40);
const request = { on: later, by: null, ground: 'request' } as const;

let database: Awaited<ReturnType<typeof freshDatabase>>;
/** The database as the app acts on it. */
let app: ReturnType<typeof connect>;
let noor: SignedIn;

/** The count of everything that was ever counted, on some days of two years. */
async function counts() {
	const years = [
		{ year: 2025, on: '2025-12-31' },
		{ year: 2026, on }
	];
	const all = await factsOf({ db: database.db, library, scope: null }, years, 'unit');
	return {
		participation: all.map(({ facts, staff, ...year }) => ({
			...year,
			facts: facts.map(withoutName).toSorted(),
			staff: staff.map(withoutName).toSorted(),
			people: new Set([...facts, ...staff].map(({ person }) => person)).size
		})),
		completions: (await completionsBetween(database.db, 'welkom', ['2025-01-01', '2027-01-01']))
			.map(({ day, unitId }) => `${day} ${unitId}`)
			.toSorted(),
		oaths: await database.sql`select taken_on::text, count(*)::int from oath group by 1 order by 1`,
		statements:
			await database.sql`select stored::text, body -> 'verb' ->> 'id' as verb, count(*)::int
			from statement group by 1, 2 order by 1, 2`
	};
}

const withoutName = ({ person: _, ...fact }: { person: string }) => JSON.stringify(fact);

/** Tables of which a row holds one of the words, whole. */
async function tablesWith(words: string[]): Promise<string[]> {
	const dump = await dumpOf(database.sql);
	const named = words.map((word) => word.replace(/\W/g, '\\$&'));
	const pattern = new RegExp(`\\b(${named.join('|')})\\b`, 'i');
	return Object.keys(dump).filter((table) => pattern.test(dump[table]!));
}

beforeAll(async () => {
	database = await freshDatabase();
	app = connect(database.url, 2, 'app');
	noor = await noorDidEverything(database, on);
});
afterAll(async () => {
	await app.close();
	await database.close();
});

test('every column that names a person has a fate, and every fate a column', async () => {
	const found = await database.sql<{ name: string }[]>`
		select c.conrelid::regclass::text || '.' || a.attname as name from pg_constraint c
		join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
		where c.contype = 'f' and c.confrelid = 'person'::regclass`;
	const names = found.map(({ name }) => name.replaceAll('"', ''));
	expect(names.filter((name) => !(name in fateOf))).toEqual([]);
	const known = await database.sql<{ name: string }[]>`
		select case table_schema when 'public' then '' else table_schema || '.' end
			|| table_name || '.' || column_name as name from information_schema.columns`;
	const all = new Set(known.map(({ name }) => name));
	expect(Object.keys(fateOf).filter((name) => !all.has(name))).toEqual([]);
});

describe('somebody is not erased', () => {
	test('while they work here, or keep a part of a key that is still needed', async () => {
		expect(await erase(app.db, noor.personId, { ...request, on })).toBe('works-here');
		await database.sql`update employment set ends_on = ${left} where person_id = ${noor.personId}`;
		expect(await erase(app.db, noor.personId, request)).toBe('custodian');
		expect(await erase(app.db, '00000000-0000-4000-8000-000000000000', request)).toBe('not-found');
	});
});

describe('who is erased', () => {
	let before: Awaited<ReturnType<typeof counts>>;
	let words: string[];

	beforeAll(async () => {
		const { sql } = database;
		await sql`update ballot_period set counted_on = ${on}`;
		await sql`update staff_import set state = 'taken', file = null,
			changes = jsonb_build_array(jsonb_build_object('table', 'person', 'after',
				jsonb_build_object('id', ${noor.personId}::text)))`;
		await sql`insert into ballot_record (period, record, signature, signer, receipts)
			values ('proef', ${`Sleuteldeel 3: ${noor.name}`}::text, '', '', '')`;
		const [who] = await sql`select personnel_number, given_name, family_name, email from person
			where id = ${noor.personId}`;
		const turns = await sql`select id::text from "user" where person_id = ${noor.personId}`;
		words = [noor.personId, turns[0]!.id, who!.personnel_number, who!.email];
		words.push(`${who!.given_name} ${who!.family_name}`, who!.family_name);
		before = await counts();
	});

	test('is in many tables before', async () => {
		expect((await tablesWith(words)).length).toBeGreaterThan(columns.length / 2);
	});

	test('is found afterwards in no row but the permitted ones, whatever is searched', async () => {
		const others =
			await database.sql`select count(*)::int from person where family_name = 'Vermeer'`;
		expect(others).toEqual([{ count: 1 }]);
		expect(await erase(app.db, noor.personId, request)).toBeUndefined();
		const found = (await tablesWith(words)).map((table) => table.replace(/^public\.|_\d{4}$/g, ''));
		expect([...new Set(found)].toSorted()).toEqual(['audit_log', 'ballot_record', 'box.issuance']);
		expect(Object.keys(whyItStays)).toEqual(expect.arrayContaining(found));
	});

	test('is in the audit log by an id that leads nowhere, and by nothing else', async () => {
		const rows = await database.sql`select detail::text as detail, object from audit_log`;
		const text = rows
			.map(({ detail, object }) => detail + object)
			.join('\n')
			.toLowerCase();
		for (const word of words.slice(2)) expect(text).not.toContain(word.toLowerCase());
		const [known] = await database.sql`select from person where id = ${noor.personId}`;
		expect(known).toBeUndefined();
	});

	test('counts in every number of past years as before', async () => {
		expect(await counts()).toEqual(before);
	});

	test('is in the record of destruction as a number, without a name', async () => {
		const rows = await database.sql`
			select destroyed_on::text as day, kind, ground, before, months, rows from destruction`;
		expect(rows).toMatchObject([{ day: later, kind: 'person', ground: 'request', before: null }]);
		expect(rows[0]!.rows).toMatchObject({ person: 1, user: 1, enrolment: 1, statement: 4 });
	});

	test('cannot be erased twice, and is nobody that can be found', async () => {
		expect(await erase(app.db, noor.personId, request)).toBe('not-found');
	});
});
