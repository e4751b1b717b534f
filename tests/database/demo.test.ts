import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { seedDemo } from '#lib/server/demo/seed.ts';
import { freshDatabase } from '../support/database.ts';

const today = '2026-11-22';
let full: Awaited<ReturnType<typeof freshDatabase>>;
let seconds = 0;

beforeAll(async () => {
	full = await freshDatabase();
	const start = performance.now();
	await seedDemo(full.db, library, { people: 1_200, today });
	seconds = (performance.now() - start) / 1000;
});
afterAll(() => full.close());

test('the fictional municipality has 6 directorates, 24 departments, 60 teams and 1,200 people, in seconds', async () => {
	const levels =
		await full.sql`select level, count(*)::int from unit_period group by level order by level`;
	expect(levels.map(({ level, count }) => [level, count])).toEqual([
		['department', 24],
		['directorate', 6],
		['team', 60]
	]);
	const [people] =
		await full.sql`select count(*)::int, count(distinct given_name || family_name)::int as names from person`;
	expect(people).toEqual({ count: 1_200, names: 1_200 });
	expect(seconds).toBeLessThan(20);
});

test('start dates lie over five years, people move, leave, come back and have two contracts', async () => {
	const years =
		await full.sql`select distinct extract(year from starts_on)::int as year from employment order by year`;
	expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
	const [kinds] = await full.sql`select count(distinct kind)::int from employment`;
	expect(kinds?.count).toBe(8);
	const [careers] = await full.sql`
		select count(*) filter (where periods = 2 and not together)::int as moved,
			count(*) filter (where gone)::int as left,
			count(*) filter (where together)::int as double
		from (select count(*) as periods, bool_and(ends_on is not null) as gone,
			count(*) > count(distinct starts_on) as together from employment group by person_id) as career`;
	for (const count of Object.values(careers!)) expect(count).toBeGreaterThan(5);
});

test('every completion has its certificate and its statements, by name and without a time', async () => {
	const [done] = await full.sql`
		select count(*)::int, count(c.code)::int as codes from enrolment e
		left join certificate c on c.enrolment_id = e.id where e.completed_on is not null`;
	expect(done?.count).toBeGreaterThan(800);
	expect(done?.codes).toBe(done?.count);
	const [told] = await full.sql`
		select count(*)::int from statement where body -> 'object' -> 'definition' ->> 'type' like '%/course'`;
	expect(told?.count).toBe(done?.count);
	const [timed] =
		await full.sql`select count(*)::int from statement where body ->> 'timestamp' not like '%T00:00:00.000Z'`;
	expect(timed?.count).toBe(0);
});

test('the same day gives the same organisation', async () => {
	const again = await freshDatabase();
	await seedDemo(again.db, library, { people: 1_200, today });
	for (const table of [
		'unit',
		'unit_period',
		'person',
		'employment',
		'enrolment',
		'certificate',
		'statement'
	]) {
		const digest = (sql: typeof full.sql) => sql`
			select count(*)::int, md5(string_agg(to_jsonb(t)::text, ' ' order by to_jsonb(t)::text)) as digest
			from (select ${table === 'unit_period' || table === 'employment' ? full.sql`unit_id, starts_on, ends_on` : full.sql`*`} from ${sql(table)}) as t`;
		expect(await digest(again.sql), table).toEqual(await digest(full.sql));
	}
	await again.close();
});
