import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { completionsList } from '#lib/server/completions-export/list.ts';
import { seedDemo } from '#lib/server/demo/seed.ts';
import { listKinds, makeListFile } from '#lib/server/export/list-file.ts';
import { readOds } from '#lib/server/export/read-ods.ts';
import { findCounted } from '#lib/server/hr.ts';
import { readFilter, type HrFilter } from '#lib/server/hr-filter.ts';
import { lookAtList } from '#lib/server/hr-list.ts';
import { overviewOf } from '#lib/server/hr-overview.ts';
import { lookAtPerson } from '#lib/server/hr-person.ts';
import { startersOf, trendOf } from '#lib/server/hr-trend.ts';
import { teamRates } from '#lib/server/team.ts';
import { freshDatabase } from '../support/database.ts';

const today = '2026-11-22';
const filterOf = (asked: Partial<HrFilter> = {}): HrFilter => ({
	...readFilter(new URLSearchParams(), today),
	...asked
});
let database: Awaited<ReturnType<typeof freshDatabase>>;
let reader: { personId: string; scope: null };

beforeAll(async () => {
	database = await freshDatabase();
	await seedDemo(database.db, library, { people: 200, today });
	const [hr] = await database.sql<{ person_id: string }[]>`
		select person_id from role_grant where role = 'hr'`;
	reader = { personId: hr!.person_id, scope: null };
});
afterAll(() => database.close());

const look = (asked: Partial<HrFilter>) => lookAtList(database.db, reader, filterOf(asked));

async function welkom() {
	const found = await findCounted(database.db, 'welkom', today);
	if (found?.state !== 'counted') throw new Error('no programme');
	return found.programme;
}

test('the list over all programmes holds what the overview counts, as a whole and in a unit', async () => {
	const whole = await overviewOf(database.db, null, filterOf());
	const unit = whole.units[1]!.id;
	for (const asked of [{}, { unit }]) {
		const { programmes } = await overviewOf(database.db, null, filterOf(asked));
		for (const { id: programme, rate, voluntary } of programmes) {
			const total = async (state: HrFilter['state']) =>
				(await look({ ...asked, programme, state })).total;
			expect(await total('')).toBe(rate.required);
			expect(await total('done')).toBe(rate.done);
			expect(await total('overdue')).toBe(rate.overdue);
			expect(await total('voluntary')).toBe(voluntary);
		}
	}
});

test('who is overdue longest comes first', async () => {
	const { rows } = await look({ state: 'overdue' });
	expect(rows.length).toBeGreaterThan(1);
	const days = rows.map(({ dueOn }) => dueOn!);
	expect(days).toEqual(days.toSorted());
});

test('the page of a person says of them what the list says', async () => {
	const { rows } = await look({});
	for (const row of rows.slice(0, 12)) {
		const page = await lookAtPerson(database.db, reader, row.id, today);
		const { programme, required, state, completedOn, dueOn } = row;
		expect(page!.standings).toContainEqual({ programme, required, state, completedOn, dueOn });
	}
});

test('the file holds every row of the list, in each kind of file', async () => {
	const { total } = await look({ programme: 'welkom' });
	const list = await completionsList(
		database.db,
		library,
		reader,
		filterOf({ programme: 'welkom' })
	);
	expect(list!.rows).toHaveLength(total);
	const files = await Promise.all(listKinds.map((kind) => makeListFile(list!, kind, () => {})));
	const ods = readOds(files[listKinds.indexOf('ods')]!);
	const csv = parse(files[listKinds.indexOf('csv')]!, { bom: true, delimiter: ';' }) as string[][];
	expect(csv).toHaveLength(total + 1);
	expect(csv[0]).toEqual(list!.columns.map(({ label }) => label));
	expect(csv[1]!.slice(0, 2)).toEqual(list!.rows[0]!.slice(0, 2));
	expect(JSON.stringify(ods)).toContain(list!.rows.at(-1)![1]);
	const xlsx = files[listKinds.indexOf('xlsx')]!;
	expect([...xlsx.slice(0, 2)]).toEqual([...Buffer.from('PK')]);
});

test('the trend ends with what the overview says today', async () => {
	const { moments } = await trendOf(database.db, null, await welkom(), filterOf());
	const { programmes } = await overviewOf(database.db, null, filterOf());
	const { rate } = programmes.find(({ id }) => id === 'welkom')!;
	expect(moments.map(({ on }) => on).slice(-2)).toEqual(['2026-10-31', today]);
	expect(moments).toHaveLength(12);
	expect(moments.at(-1)).toEqual({ on: today, ...rate });
});

test('newcomers are counted in the month they came, sooner parts within later ones', async () => {
	const { cohorts } = await startersOf(database.db, null, await welkom(), filterOf());
	expect(cohorts.length).toBeGreaterThan(0);
	for (const { month, required, in30, in60, in90, done } of cohorts) {
		expect(month >= '2025-12').toBe(true);
		expect([in30, in60, in90, done, required]).toEqual(
			[in30, in60, in90, done, required].toSorted((a, b) => a - b)
		);
	}
});

test('who coordinates a unit and leads a part of it gets one list: nothing can be subtracted', async () => {
	const { units } = await overviewOf(database.db, null, filterOf());
	const part = units.find(({ depth }) => depth === 1)!;
	const whole = units.slice(0, units.indexOf(part)).findLast(({ depth }) => depth === 0)!;
	const grant = (role: 'manager' | 'unit-coordinator', unitId: string) => ({
		...{ role, unitId, startsOn: '2020-01-01' }
	});
	const both = [grant('manager', part.id), grant('unit-coordinator', whole.id)];
	const shown = await teamRates(database.db, both, today);
	expect(shown.map(({ id }) => id)).toEqual([whole.id]);
});
