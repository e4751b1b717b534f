import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensurePartitions, storeStatements } from '#lib/server/db/statements.ts';
import { completed } from '#lib/xapi/statement.ts';
import { freshDatabase } from '../support/database.ts';

const on = '2026-11-22';
/** What somebody did. Rows with a time or a number can be put in order, and laid beside a log. */
const participation = ['certificate', 'enrolment', 'item_done', 'module_done'];
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
