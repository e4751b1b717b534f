import { afterEach, beforeEach, expect, test } from 'vitest';
import { unplaced } from '#lib/programme/rollup.ts';
import { findCounted, unitTable } from '#lib/server/hr.ts';
import { readFilter, type HrFilter } from '#lib/server/hr-filter.ts';
import { lookAtPeople, takePeople } from '#lib/server/hr-people.ts';
import { endRule } from '#lib/server/db/rule-changes.ts';
import { addRules, rulesOn } from '#lib/server/db/rules.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let town: ReturnType<typeof makeTown>;
let ids: { ruimte: string; noord: string; zuid: string; bo: string };

beforeEach(async () => {
	database = await freshDatabase();
	town = makeTown(database.db);
	await town.publish();
	const ruimte = await town.unit('Ruimte');
	const noord = await town.unit('Noord', ruimte);
	const zuid = await town.unit('Zuid');
	const bo = await town.person(noord, 'Bos');
	await town.completed(bo, '2026-02-03');
	await town.person(noord, '=Dekker', 'hired');
	await town.person(ruimte, 'Mulder');
	await town.person(zuid, 'Visser');
	ids = { ruimte, noord, zuid, bo };
});
afterEach(() => database.close());

const asked = (filter: Partial<HrFilter> = {}): HrFilter => ({
	...readFilter(new URLSearchParams(), today),
	...filter
});

async function welkom(on = today) {
	const found = await findCounted(database.db, 'welkom', on);
	if (found?.state !== 'counted') throw new Error('no programme');
	return found.programme;
}

async function look(filter: Partial<HrFilter> = {}, scope: string[] | null = null) {
	const reader = { personId: ids.bo, scope };
	return lookAtPeople(database.db, reader, await welkom(), asked(filter));
}

const names = (rows: { name: string }[]) => rows.map(({ name }) => name);
const lines = () =>
	database.sql`select action, role, object, result, detail from audit_log order by at, id`;

test('a person is done with a date, or not: a row holds no more than that', async () => {
	const { rows } = await look();
	expect(rows.find(({ name }) => name === 'Sam Bos')).toEqual({
		id: ids.bo,
		personnelNumber: '1',
		name: 'Sam Bos',
		unit: 'Noord',
		kind: 'civil-servant',
		required: true,
		state: 'done',
		completedOn: '2026-02-03',
		dueOn: null
	});
	expect(rows.find(({ name }) => name === 'Sam Visser')).toMatchObject({
		state: 'overdue',
		completedOn: null,
		dueOn: '2026-01-31'
	});
});

test('filters keep a unit with all below it, a kind, a state, a name or a number', async () => {
	expect(names((await look({ unit: ids.ruimte })).rows)).toEqual([
		'Sam =Dekker',
		'Sam Bos',
		'Sam Mulder'
	]);
	expect(names((await look({ kind: 'hired' })).rows)).toEqual(['Sam =Dekker']);
	expect(names((await look({ state: 'done' })).rows)).toEqual(['Sam Bos']);
	expect(names((await look({ name: 'sam v' })).rows)).toEqual(['Sam Visser']);
	expect(names((await look({ name: '3' })).rows)).toEqual(['Sam Mulder']);
	expect((await look({ name: '%' })).total).toBe(0);
});

test('every look and every file is a line in the audit log, in words that stay readable', async () => {
	await look();
	await look({ unit: ids.noord, state: 'overdue', kind: 'hired', name: 'dek' });
	await takePeople(database.db, { personId: ids.bo, scope: null }, await welkom(), asked());
	const line = { role: 'hr', object: 'completions of welkom', result: 'ok' };
	const filter = { on: today, unit: 'Noord', state: 'overdue', kind: 'hired', name: 'dek' };
	expect(await lines()).toEqual([
		{ ...line, action: 'look', detail: { on: today, rows: 4 } },
		{ ...line, action: 'look', detail: { ...filter, rows: 1 } },
		{ ...line, action: 'download', detail: { on: today, rows: 4 } }
	]);
});

test('when the log cannot be written there is no look', async () => {
	await database.sql`alter table audit_log add constraint closed check (false) not valid`;
	await expect(look()).rejects.toThrow();
});

test('HR of one unit sees that unit and what is below it, whatever they ask', async () => {
	const own = [ids.noord];
	expect(names((await look({}, own)).rows)).toEqual(['Sam =Dekker', 'Sam Bos']);
	const elsewhere = await look({ unit: ids.zuid }, own);
	expect(elsewhere).toMatchObject({ unitGone: true, total: 2 });
	expect((await look({ unit: unplaced }, own)).unitGone).toBe(true);
	expect((await look({}, [])).total).toBe(0);
	const table = await unitTable(database.db, own, await welkom(), asked());
	expect(table.rows.map(({ name }) => name)).toEqual(['Noord']);
});

test('who works for a unit that is gone stays in the total, in a row of their own', async () => {
	await town.close(ids.zuid, '2026-06-01');
	const { rows, total } = await unitTable(database.db, null, await welkom(), asked());
	expect(rows.map(({ id, required }) => [id, required])).toEqual([
		[ids.ruimte, 3],
		[unplaced, 1]
	]);
	expect(total.required).toBe(4);
	expect((await look({ unit: unplaced })).rows).toMatchObject([{ name: 'Sam Visser', unit: null }]);
});

test('a rule that changes does not change what was counted before it', async () => {
	const [rule] = await rulesOn(database.db, today);
	await endRule(database.db, rule!.rule, '2026-06-01');
	await addRules(database.db, [{ ...rule!, kinds: ['hired'] }], { startsOn: '2026-06-01' });
	const required = async (on: string) =>
		(await unitTable(database.db, null, await welkom(on), asked({ on }))).total.required;
	expect(await required('2026-05-31')).toBe(4);
	expect(await required('2026-06-01')).toBe(1);
});

test('a new version of a programme changes nobody’s duty: only rules do', async () => {
	const optional = [{ audience: 'alle' as const, required: false }];
	await town.publish({ version: 2, audiences: optional }, '2026-06-01');
	expect((await look()).total).toBe(4);
});

test('who finished of their own accord can be listed, who merely began cannot', async () => {
	const [rule] = await rulesOn(database.db, today);
	await endRule(database.db, rule!.rule, '2026-06-01');
	const [visser] = await database.sql<
		{ id: string }[]
	>`select id from person where family_name = 'Visser'`;
	await town.completed(visser!.id, null);
	expect((await look()).total).toBe(0);
	expect(names((await look({ state: 'voluntary' })).rows)).toEqual(['Sam Bos']);
	expect((await look({ state: 'started' })).total).toBe(0);
});
