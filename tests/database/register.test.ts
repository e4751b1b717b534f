import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readRegisterFilter } from '#lib/report/register/filter.ts';
import { oath, plannedActivity, activity } from '#lib/server/db/schema/activity.ts';
import { liveActivity } from '#lib/server/db/schema/live.ts';
import { unitPeriod } from '#lib/server/db/schema/unit.ts';
import { addUnit } from '#lib/server/db/units.ts';
import type { Grant } from '#lib/server/db/people.ts';
import { bulkEdit } from '#lib/server/report/register/bulk.ts';
import { changesPage } from '#lib/server/report/register/changes.ts';
import { addEntry, changeEntry, removeEntry } from '#lib/server/report/register/entries.ts';
import { entryPage, newEntry } from '#lib/server/report/register/entry.ts';
import { keeperOf, type Keeper } from '#lib/server/report/register/keeper.ts';
import { registerPage } from '#lib/server/report/register/list.ts';
import type { RegisterRow } from '#lib/server/report/register/rows.ts';
import { turnBack } from '#lib/server/report/register/undo.ts';
import { library } from '#lib/content/index.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, start, today } from './small-town.ts';

// The register of activities: who may do what with it, and the way back from every act.

let database: Awaited<ReturnType<typeof freshDatabase>>;
let units: { roads: string; north: string; desk: string };
let irene: Keeper, ugo: Keeper;
let somebody: string;

const grant = (role: Grant['role'], unitId: string | null) => ({ role, unitId, startsOn: start });

beforeAll(async () => {
	database = await freshDatabase();
	const town = makeTown(database.db);
	const roads = await town.unit('Wegen');
	units = { roads, north: await town.unit('Noord', roads), desk: await town.unit('Balie') };
	const personOf = async (name: string, role: Grant['role'], unitId: string | null) =>
		keeperOf({ personId: await town.person(units.desk, name), grants: [grant(role, unitId)] });
	irene = await personOf('Irene', 'integrity-coordinator', null);
	ugo = await personOf('Ugo', 'unit-coordinator', units.roads);
	somebody = await town.person(units.desk, 'Iemand');
});
afterAll(() => database.close());

beforeEach(async () => {
	for (const table of ['oath', 'planned_activity', 'activity_change', 'activity', 'live_activity'])
		await database.sql`delete from ${database.sql(table)}`;
});

type Fields = Record<string, string | string[]>;
const workshop: Fields = { kind: 'workshop', title: 'Cadeaus', from: '4-3-2026', people: '12' };
const form = (...parts: Fields[]) => {
	const made = new FormData();
	for (const [name, values] of Object.entries(Object.assign({}, ...parts) as Fields))
		for (const value of [values].flat()) made.append(name, value);
	return made;
};

const add = (fields: Fields = {}, keeper = irene) =>
	addEntry(database.db, keeper, form(workshop, fields), today);
async function added(fields: Fields = {}, keeper = irene) {
	const done = await add(fields, keeper);
	if (!done.ok || !done.change) throw new Error(JSON.stringify(done));
	const { touched } = (
		await database.sql`select touched from activity_change where id = ${done.change}`
	)[0]!;
	return { id: String(touched[0]), change: done.change };
}
const list = async (query = '', keeper = irene) =>
	registerPage(database.db, keeper, readRegisterFilter(new URLSearchParams(query), today), today);
const rows = async (query = '', keeper = irene) => (await list(query, keeper)).rows;
const markOf = (row: RegisterRow) => (row.source === 'entry' ? row.mark : '');
const tick = (row: RegisterRow) => `${row.id}:${markOf(row)}`;
const bulk = (fields: Fields, keeper = irene) => bulkEdit(database.db, keeper, form(fields), today);
const undo = (change: string, keeper = irene) =>
	turnBack(database.db, keeper, change, 'undo', today);
const redo = (change: string) => turnBack(database.db, irene, change, 'redo', today);
const stored = () => database.db.select().from(activity).orderBy(activity.id);
const held = async (more: Partial<typeof liveActivity.$inferInsert> = {}) => {
	const row = { heldOn: '2026-03-04', form: 'room', kind: 'training', participants: 9 } as const;
	const [made] = await database.db
		.insert(liveActivity)
		.values({ ...row, ...more })
		.returning();
	return made!.id;
};

describe('one activity', () => {
	test('is written down as it was typed, and stands in the list of its year', async () => {
		await add({
			...{ to: '6-3-2026', units: [units.north], themes: ['ai', 'geschenken'], people: 'circa 40' },
			...{ meetings: '2', digital: '10', room: '31', rating: '7,5', ratings: '20', note: 'Fijn' }
		});
		expect(await rows()).toMatchObject([
			{
				...{ kind: 'workshop', title: 'Cadeaus', from: '2026-03-04', to: '2026-03-06' },
				...{ units: ['Noord'], themes: ['geschenken', 'ai'], meetings: 2, confirmedOn: null },
				...{ people: { kind: 'circa', number: 40 }, rating: { score: 7.5, of: 20 } }
			}
		]);
		expect(await rows('year=2025')).toEqual([]);
		expect((await list()).totals).toMatchObject({ activities: 1, meetings: 2, circa: true });
	});

	test('what is wrong is said at its field, and nothing is written', async () => {
		const wrong = { kind: '', from: '31-2-2026', people: '-1', themes: ['koken'], units: ['x'] };
		expect(await add(wrong)).toMatchObject({
			problems: {
				...{ kind: 'kind-missing', from: 'no-such-day', people: 'negative-count' },
				...{ themes: 'theme-unknown', units: 'unit-unknown' }
			}
		});
		expect(await stored()).toEqual([]);
	});

	test('is confirmed by who keeps everything, and a change takes that away', async () => {
		const { id } = await added({ then: 'confirm' });
		const [row] = await rows();
		expect(row).toMatchObject({ confirmedOn: today });
		const save = (fields: Fields) =>
			changeEntry(database.db, irene, id, form(workshop, { mark: markOf(row!) }, fields), today);
		expect(await save({})).toMatchObject({ ok: true, change: null });
		expect(await save({ people: '13' })).toMatchObject({ ok: true });
		expect(await rows()).toMatchObject([{ confirmedOn: null, people: { number: 13 } }]);
		expect(await save({ people: '14' })).toMatchObject({ refused: 'changed-since' });
	});

	test('what looks like it is named first, and kept apart when somebody says that it is', async () => {
		const meeting = await held({ kind: 'training', unitId: units.roads });
		const place = { kind: 'training', units: [units.roads] };
		expect(await add(place)).toMatchObject({ alike: [{ id: meeting, source: 'live' }] });
		const { id } = await added({ ...place, sure: 'yes' });
		const twice = await add(place);
		expect(twice).toMatchObject({ alike: [{ id }, { id: meeting }] });
		const others: Fields[] = [{ from: '5-3-2026' }, { kind: 'campaign' }, { units: [units.desk] }];
		for (const other of others) expect((await add({ ...place, ...other })).ok).toBe(true);
	});

	test('of dated oaths that count by themselves somebody is told', async () => {
		await database.db
			.insert(oath)
			.values({ personId: somebody, kind: 'oath', takenOn: '2026-05-01', way: 'room' });
		const year = { kind: 'oath', from: '2026' };
		expect(await add(year)).toMatchObject({ alike: [], counted: true });
		expect(await add({ ...year, kind: 'integrity-statement' })).toMatchObject({ ok: true });
	});

	test('of a plan of the year calendar it is made once', async () => {
		const day = { startsOn: '2026-03-04', endsOn: '2026-03-04' };
		const [plan] = await database.db
			.insert(plannedActivity)
			.values({ kind: 'lecture', title: 'Lezing', unitId: units.desk, ...day })
			.returning();
		const linked = async () => (await newEntry(database.db, irene, plan!.id, today)).planned;
		const { typed } = await newEntry(database.db, irene, plan!.id, today);
		expect(typed).toMatchObject({ kind: 'lecture', from: '4-3-2026', to: '', units: [units.desk] });
		const { id, change } = await added({ planned: plan!.id });
		expect(await linked()).toMatchObject({ activityId: id });
		expect(await add({ planned: plan!.id })).toMatchObject({ refused: 'planned-before' });
		await undo(change);
		expect(await linked()).toMatchObject({ activityId: null });
		await redo(change);
		expect(await linked()).toMatchObject({ activityId: id });
		const [row] = await rows();
		const gone = await removeEntry(database.db, irene, id, markOf(row!), today);
		expect(await linked()).toMatchObject({ activityId: null });
		await undo(gone.ok ? gone.change : '');
		expect(await linked()).toMatchObject({ activityId: id });
	});

	test('of a plan for another unit a unit coordinator makes nothing', async () => {
		const day = { startsOn: '2026-03-04', endsOn: '2026-03-04' };
		const plan = async (unitId: string | null) => {
			const planned = { kind: 'lecture', title: 'Lezing', unitId, ...day } as const;
			const [made] = await database.db.insert(plannedActivity).values(planned).returning();
			return made!.id;
		};
		const shown = async (id: string) => (await newEntry(database.db, ugo, id, today)).planned;
		const [other, own, all] = [await plan(units.desk), await plan(units.north), await plan(null)];
		expect([await shown(other), (await shown(own))?.id, (await shown(all))?.id]).toEqual([
			...[null, own, all]
		]);
		await added({ planned: other, units: [units.north] }, ugo);
		expect((await newEntry(database.db, irene, other, today)).planned?.activityId).toBeNull();
	});
});

describe('live meetings', () => {
	test('stand in the list by themselves, and nobody changes them here', async () => {
		const id = await held({ unitId: units.north, themes: ['ai'], rating: 7.9, rated: 6 });
		const [row] = await rows();
		expect(row).toMatchObject({ id, source: 'live', meetings: 1, rating: { score: 7.9, of: 6 } });
		expect(await bulk({ act: 'remove', ticked: `${id}:${'0'.repeat(16)}` })).toMatchObject({
			refused: 'tick-changed'
		});
		expect(await removeEntry(database.db, irene, id, '', today)).toMatchObject({ refused: 'gone' });
		expect(await entryPage(database.db, ugo, id, today)).toMatchObject({ isOwn: false });
		expect(await rows('kind=live&theme=ai', ugo)).toHaveLength(1);
		for (const query of ['kind=lecture', 'confirmed=no', 'theme=inkoop', 'unit=whole'])
			expect(await rows(query)).toEqual([]);
	});

	test('of another unit, or of everybody, a unit coordinator sees nothing', async () => {
		const other = await held({ unitId: units.desk });
		await held();
		expect(await rows('', ugo)).toEqual([]);
		expect(await entryPage(database.db, ugo, other, today)).toBeUndefined();
	});
});

describe('a unit coordinator', () => {
	test('writes down what is of the own units and no more, and confirms nothing', async () => {
		expect(await add({}, ugo)).toMatchObject({ problems: { units: 'unit-needed' } });
		expect(await add({ units: [units.desk] }, ugo)).toMatchObject({
			problems: { units: 'unit-not-yours' }
		});
		const { id } = await added({ units: [units.north], then: 'confirm' }, ugo);
		const [row] = await rows('', ugo);
		expect(row).toMatchObject({ id, confirmedOn: null, mayChange: true });
		expect(await bulk({ act: 'confirm', ticked: tick(row!) }, ugo)).toMatchObject({
			refused: 'not-yours'
		});
		expect(await bulk({ act: 'unit', unit: 'whole', ticked: tick(row!) }, ugo)).toMatchObject({
			refused: 'not-yours'
		});
	});

	test('reads what is of the own unit too, without changing it; the rest is not there', async () => {
		const { id } = await added({ units: [units.north, units.desk] });
		await added({ units: [units.desk], from: '2025' });
		await added({ from: '2025' });
		const [row, ...more] = await rows('year=all', ugo);
		expect([row, more]).toMatchObject([{ id, mayChange: false }, []]);
		const mark = markOf(row!);
		expect(await removeEntry(database.db, ugo, id, mark, today)).toMatchObject({ refused: 'gone' });
		expect(await bulk({ act: 'remove', ticked: tick(row!) }, ugo)).toMatchObject({
			refused: 'not-yours'
		});
	});

	test('keeps what is of a unit as it stood on the day: before a move it was of another', async () => {
		const { db } = database;
		const moved = await addUnit(db, 'moved', {
			...{ name: 'Groen', parentId: units.desk, level: 'team', startsOn: start },
			endsOn: '2026-06-01'
		});
		await db.insert(unitPeriod).values({
			...{ unitId: moved, name: 'Groen en grijs', level: 'team', parentId: units.roads },
			startsOn: '2026-06-01'
		});
		await added({ units: [moved] });
		const { id } = await added({ units: [moved], from: '1-6-2026' });
		expect(await rows('', ugo)).toMatchObject([{ id, units: ['Groen en grijs'] }]);
		expect(await rows(`unit=${units.desk}`)).toMatchObject([{ units: ['Groen'] }]);
		expect(await add({ units: [moved], sure: 'yes' }, ugo)).toMatchObject({
			problems: { units: 'unit-not-yours' }
		});
	});

	test('takes back the own acts only', async () => {
		const own = await added({ units: [units.north] }, ugo);
		const other = await added({ units: [units.north], from: '2025' });
		expect(await undo(other.change, ugo)).toEqual({ ok: false, refused: 'gone' });
		expect(await undo(own.change, ugo)).toEqual({ ok: true });
	});
});

describe('many at once', () => {
	test('unit, theme and kind are set, entries are confirmed and taken out', async () => {
		for (const from of ['1-2-2026', '2-2-2026', '3-2-2026']) await added({ from });
		const ticked = async () => (await rows()).slice(0, 2).map(tick);
		await bulk({ act: 'unit', unit: units.desk, ticked: await ticked() });
		await bulk({ act: 'theme', theme: 'ai', ticked: await ticked() });
		await bulk({ act: 'theme', theme: 'inkoop', ticked: await ticked() });
		await bulk({ act: 'no-theme', theme: 'ai', ticked: await ticked() });
		await bulk({ act: 'kind', kind: 'lecture', ticked: await ticked() });
		await bulk({ act: 'confirm', ticked: await ticked() });
		const done = { units: ['Balie'], themes: ['inkoop'], kind: 'lecture', confirmedOn: today };
		expect(await rows()).toMatchObject([done, done, { units: [], themes: [], kind: 'workshop' }]);
		expect(await rows('confirmed=yes&kind=lecture&theme=inkoop')).toHaveLength(2);
		expect(await bulk({ act: 'remove', ticked: await ticked() })).toMatchObject({ rows: 2 });
		expect(await rows()).toHaveLength(1);
		expect(
			await database.sql`select action, detail from audit_log order by at desc limit 1`
		).toEqual([{ action: 'remove-activity', detail: { rows: 2 } }]);
	});

	test('an entry that was changed since it was ticked stops all of it', async () => {
		const { id } = await added();
		await added({ from: '5-3-2026' });
		const ticked = (await rows()).map(tick);
		const mark = ticked.find((each) => each.startsWith(id))!.split(':')[1]!;
		await changeEntry(database.db, irene, id, form(workshop, { people: '99', mark }), today);
		const before = await stored();
		expect(await bulk({ act: 'confirm', ticked })).toMatchObject({ refused: 'tick-changed' });
		expect(await stored()).toEqual(before);
	});

	test.each<[Fields, string]>([
		[{ act: 'confirm' }, 'none-ticked'],
		[{ act: 'burn', ticked: 'x' }, 'no-value'],
		[{ act: 'unit', unit: 'nowhere', ticked: '' }, 'no-value'],
		[{ act: 'theme', theme: '', ticked: '' }, 'no-value'],
		[{ act: 'kind', ticked: '' }, 'no-value']
	])('%j is refused: %s', async (fields, refused) => {
		await added();
		const ticked = fields.ticked === '' ? (await rows()).map(tick) : (fields.ticked ?? []);
		expect(await bulk({ ...fields, ticked })).toEqual({ ok: false, refused });
	});
});

describe('the way back', () => {
	test('every act is taken back and done again, to the last field', async () => {
		const states = [await stored()];
		const changes: string[] = [];
		const did = async (done: { ok: boolean; change?: string | null }) => {
			changes.push(done.change!);
			states.push(await stored());
		};
		await did(await add({ then: 'confirm', themes: ['ai'] }));
		await did(await add({ from: '2019', people: '' }));
		const all = async () => (await rows('year=all')).map(tick);
		await did(await bulk({ act: 'theme', theme: 'inkoop', ticked: await all() }));
		await did(await bulk({ act: 'confirm', ticked: await all() }));
		await did(await bulk({ act: 'remove', ticked: await all() }));
		for (const [at, change] of [...changes.entries()].toReversed()) {
			expect(await undo(change)).toEqual({ ok: true });
			expect(await stored()).toEqual(states[at]);
			expect(await undo(change)).toEqual({ ok: false, refused: 'undone-before' });
		}
		for (const [at, change] of changes.entries()) {
			expect(await redo(change)).toEqual({ ok: true });
			expect(await stored()).toEqual(states[at + 1]);
		}
	});

	test('an entry that was changed later stops it, until that is taken back', async () => {
		const { change } = await added();
		const [row] = await rows();
		const later = await bulk({ act: 'confirm', ticked: tick(row!) });
		expect(await undo(change)).toEqual({ ok: false, refused: 'changed-since' });
		await undo(later.ok ? later.change! : '');
		expect(await undo(change)).toEqual({ ok: true });
		expect(await undo('nothing')).toEqual({ ok: false, refused: 'gone' });
	});

	test('an entry that dated oaths are counted by stays, and stays an oath', async () => {
		const { id, change } = await added({ kind: 'oath' });
		await database.db.insert(oath).values({
			personId: somebody,
			kind: 'oath',
			takenOn: '2026-03-04',
			way: 'room',
			activityId: id
		});
		const ticked = (await rows()).map(tick);
		const refused = { ok: false, refused: 'oaths-counted' };
		expect(await undo(change)).toEqual(refused);
		expect(await bulk({ act: 'remove', ticked })).toEqual(refused);
		expect(await bulk({ act: 'kind', kind: 'lecture', ticked })).toEqual(refused);
		expect(await bulk({ act: 'theme', theme: 'ai', ticked })).toMatchObject({ ok: true });
		const mark = markOf((await rows())[0]!);
		const save = (from: string) =>
			changeEntry(database.db, irene, id, form(workshop, { kind: 'oath', from, mark }), today);
		expect(await save('5-3-2026')).toEqual(refused);
		expect(await save('2026')).toMatchObject({ ok: true });
	});

	test('the list of acts says what became otherwise, and by whom', async () => {
		const { id } = await added();
		const [row] = await rows();
		const changed = form(workshop, { people: '13', units: [units.desk], mark: markOf(row!) });
		await changeEntry(database.db, irene, id, changed, today);
		const { changes } = await changesPage(database.db, library, { page: 1, language: 'nl' });
		expect(changes).toMatchObject([
			{
				...{ act: 'change', rows: 1, by: 'Sam Irene', undoneOn: null },
				entries: [
					{
						fields: [
							{ column: 'units', was: '', becomes: 'Balie' },
							{ column: 'people', was: '12', becomes: '13' }
						]
					}
				]
			},
			{ act: 'add', entries: [{ title: 'Cadeaus', fields: [] }] }
		]);
	});
});
