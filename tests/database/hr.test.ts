import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { personKinds } from '#lib/programme/person-kinds.ts';
import type { Counts } from '#lib/programme/rollup.ts';
import { seedDemo } from '#lib/server/demo/seed.ts';
import { findCounted, unitTable } from '#lib/server/hr.ts';
import { readFilter, type HrFilter } from '#lib/server/hr-filter.ts';
import { overviewOf } from '#lib/server/hr-overview.ts';
import { lookAtPeople } from '#lib/server/hr-people.ts';
import { programmesOf } from '#lib/server/overview.ts';
import { freshDatabase } from '../support/database.ts';

const today = '2026-11-22';
const days = [today, '2026-06-30', '2025-12-31', '2024-02-29'];
const filterOf = (asked: Partial<HrFilter> = {}): HrFilter => ({
	...readFilter(new URLSearchParams(), today),
	...asked
});
let database: Awaited<ReturnType<typeof freshDatabase>>;
let reader: { personId: string; scope: null };

beforeAll(async () => {
	database = await freshDatabase();
	await seedDemo(database.db, library, { people: 300, today });
	const [hr] = await database.sql<{ person_id: string }[]>`
		select person_id from role_grant where role = 'hr'`;
	reader = { personId: hr!.person_id, scope: null };
});
afterAll(() => database.close());

async function counted(id: string, on: string) {
	const found = await findCounted(database.db, id, on);
	if (found?.state !== 'counted') throw new Error(`no ${id} on ${on}`);
	return found.programme;
}

function sum(rows: Counts[]): Counts {
	const of = (key: keyof Counts) => rows.reduce((total, row) => total + row[key], 0);
	return { required: of('required'), done: of('done'), overdue: of('overdue') };
}

test.each(days)(
	'on %s the units add up to the total, and so do the kinds of person',
	async (on) => {
		const programme = await counted('welkom', on);
		const table = (asked: Partial<HrFilter>) =>
			unitTable(database.db, null, programme, filterOf({ on, ...asked }));
		const whole = await table({});
		expect(sum(whole.rows)).toEqual(sum([whole.total]));
		expect(whole.total.required).toBeGreaterThan(0);
		const kinds = await Promise.all(personKinds.map((kind) => table({ kind })));
		expect(sum(kinds.map(({ total }) => total))).toEqual(sum([whole.total]));
		const [rate] = (await overviewOf(database.db, null, filterOf({ on }))).programmes.filter(
			({ id }) => id === 'welkom'
		);
		expect(rate!.rate).toEqual(whole.total);
	}
);

test('opening a unit shows parts that add up to it, down to the last', async () => {
	const programme = await counted('welkom', today);
	const open = (unit: string) =>
		unitTable(database.db, null, programme, filterOf({ on: today, unit }));
	const top = (await open('')).rows[0]!;
	const directorate = await open(top.id);
	expect(directorate.total.required).toBe(top.required);
	expect(sum(directorate.rows)).toEqual(sum([top]));
	expect(directorate.line.map(({ name }) => name)).toEqual([top.name]);
	const department = await open(directorate.rows[0]!.id);
	expect(sum(department.rows)).toEqual(sum([directorate.rows[0]!]));
	const team = await open(department.rows[0]!.id);
	expect(team.rows).toHaveLength(1);
	expect(team.total.required).toBe(department.rows[0]!.required);
});

test('the list of names counts what the table counts', async () => {
	const programme = await counted('welkom', today);
	const [row] = (await unitTable(database.db, null, programme, filterOf())).rows;
	const people = async (state: HrFilter['state']) =>
		(await lookAtPeople(database.db, reader, programme, filterOf({ unit: row!.id, state }))).total;
	expect(await people('')).toBe(row!.required);
	expect(await people('done')).toBe(row!.done);
	expect(await people('overdue')).toBe(row!.overdue);
	expect((await people('started')) + (await people('not-started'))).toBe(
		row!.required - row!.done - row!.overdue
	);
});

test('pages of the list hold everybody once, and a page past the end is the last', async () => {
	const programme = await counted('welkom', today);
	const look = (page: number) => lookAtPeople(database.db, reader, programme, filterOf({ page }));
	const first = await look(1);
	const all = [first, ...(await Promise.all([2, 3, 4, 5, 6].slice(0, first.pages - 1).map(look)))];
	const ids = all.flatMap(({ rows }) => rows.map(({ id }) => id));
	expect(new Set(ids).size).toBe(first.total);
	expect(ids).toHaveLength(first.total);
	expect(await look(99)).toMatchObject({ page: first.pages });
});

test('what a learner reads about themselves is what HR reads', async () => {
	const programme = await counted('welkom', today);
	const { total, pages } = await lookAtPeople(database.db, reader, programme, filterOf());
	const shown: Record<string, string[]> = {
		again: ['done', 'not-started'],
		expired: ['overdue']
	};
	let compared = 0;
	for (let page = 1; page <= pages; page++) {
		const { rows } = await lookAtPeople(database.db, reader, programme, filterOf({ page }));
		for (const row of rows) {
			const own = (await programmesOf(database.db, row.id, today)).find(
				({ id }) => id === 'welkom'
			)!;
			expect(own).toMatchObject({ required: true, dueOn: row.dueOn });
			expect(shown[own.state] ?? [own.state]).toContain(row.state);
			compared++;
		}
	}
	expect(compared).toBe(total);
});

test('a programme that counts as another is part of it: HR never sees who took which', async () => {
	expect(await findCounted(database.db, 'makkelijk', today)).toBeUndefined();
	const { programmes } = await overviewOf(database.db, null, filterOf());
	expect(programmes.map(({ id }) => id).sort()).toEqual(['leidinggevenden', 'teamjaar', 'welkom']);
});

test('before a programme began there is nothing to count', async () => {
	const found = await findCounted(database.db, 'welkom', '2020-01-01');
	expect(found).toMatchObject({ state: 'not-yet', since: '2021-11-23' });
	expect(await findCounted(database.db, 'welkom-2', today)).toBeUndefined();
	const overview = await overviewOf(database.db, null, filterOf({ on: '2020-01-01' }));
	expect(overview.programmes).toEqual([]);
});
