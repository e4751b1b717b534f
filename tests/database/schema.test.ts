import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBox } from '#lib/server/db/box.ts';
import { openPools } from '#lib/server/db/pools.ts';
import { ensurePartitions, storeStatements } from '#lib/server/db/statements.ts';
import { completed } from '#lib/xapi/statement.ts';
import { freshDatabase } from '../support/database.ts';

const on = '2026-11-22';
/** What somebody did. Rows with a time or a number can be put in order, and laid beside a log. */
const participation = ['certificate', 'enrolment', 'item_done', 'module_done'];
/** Days of a period and of its custody: the acts of a few, which everyone may know. */
const actsOfAPeriod = [
	'ballot_period.closed_on',
	'ballot_period.closes_on',
	'ballot_period.counted_on',
	'ballot_period.opened_on',
	'ballot_period.opens_on',
	'custody_part.checked_on',
	'custody_part.received_on'
];
let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database.close());

test('tables of what somebody did hold days, never a time or a sequence', async () => {
	const columns = await database.sql`
		select table_name || '.' || column_name as name, data_type as type,
			is_identity = 'YES' or column_default like 'nextval%' as counts
		from information_schema.columns
		where table_schema = 'public' and table_name in ${database.sql(participation)}`;
	expect(columns.filter(({ type }) => type === 'date').map(({ name }) => name)).toEqual(
		expect.arrayContaining(['enrolment.completed_on', 'item_done.done_on'])
	);
	const telling = columns.filter(({ type, counts }) => counts || /^(time|interval)/.test(type));
	expect(telling.map(({ name }) => name)).toEqual([]);
});

test('tables about secret choices hold no time, no sequence, no address, and no day of a person', async () => {
	const pools = openPools(database.url, 1);
	await makeBox(pools.counter, '2027', pools.boxRole);
	await pools.close();
	const columns = await database.sql<{ name: string; type: string; initial: string | null }[]>`
		select c.relname || '.' || a.attname as name, format_type(a.atttypid, null) as type,
			coalesce(pg_get_expr(d.adbin, d.adrelid), nullif(a.attidentity::text, '')) as initial
		from pg_attribute a join pg_class c on c.oid = a.attrelid
			left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
		where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p')
			and (c.relnamespace = 'box'::regnamespace or c.relnamespace = 'public'::regnamespace
				and (c.relname like 'ballot%' or c.relname like 'custody%'))`;
	const tables = new Set(columns.map(({ name }) => name.split('.')[0]!));
	expect([...tables]).toEqual(
		expect.arrayContaining(['ballot_2027', 'ballot_contest', 'issuance', 'issuance_2027'])
	);
	const ofDays = columns.filter(({ type }) => type === 'date').map(({ name }) => name);
	expect(ofDays.toSorted()).toEqual(actsOfAPeriod);
	const telling = columns.filter(
		({ type, initial }) =>
			/^(time|interval|inet|cidr|macaddr|pg_lsn|xid|oid)/.test(type) ||
			/nextval|uuid|now|current|random|^[ad]$/.test(initial ?? '')
	);
	expect(telling.map(({ name }) => name)).toEqual([]);
	const boxed = columns.filter(({ name }) => /^ballot_2027\./.test(name));
	expect(boxed.map(({ name, type }) => `${name} ${type}`).toSorted()).toEqual([
		'ballot_2027.contest text',
		'ballot_2027.envelope bytea',
		'ballot_2027.nullifier bytea'
	]);
	const sequences = await database.sql`
		select sequence_schema, sequence_name from information_schema.sequences
		where sequence_schema in ('public', 'box')`;
	expect(sequences).toHaveLength(0);
});

test('a statement is stored at the midnight that its day begins with', async () => {
	const { db, sql } = database;
	const learner = { personnelNumber: '1', name: 'Sam Bos' };
	const programme = { id: 'welkom', version: 1, title: 'Welkom' };
	const id = '5d9b7f0a-58a5-4b6e-9c64-0d3b3a4f0b11';
	await ensurePartitions(db, on, 1);
	await storeStatements(db, [completed(id, 'zandermeer', learner, { programme, on })], on);
	const [kept] = await sql<{ stored: string; at: string }[]>`
		select (stored at time zone 'UTC')::text as stored, body ->> 'timestamp' as at
		from statement where id = ${id}`;
	expect(kept).toEqual({ stored: `${on} 00:00:00`, at: `${on}T00:00:00.000Z` });
});
