import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import type { OathDuty } from '#lib/programme/oath-duty.ts';
import { activity, oath } from '#lib/server/db/schema/activity.ts';
import { employment } from '#lib/server/db/schema/person.ts';
import { oathFile } from '#lib/server/oath-csv.ts';
import { readOathFilter, type OathFilter } from '#lib/server/oath-filter.ts';
import { registerOaths, type TypedOaths } from '#lib/server/oath-register.ts';
import { dropOaths, restoreOaths } from '#lib/server/oath-remove.ts';
import { lookAtOaths, takeOaths, type OathReader } from '#lib/server/oaths.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let town: ReturnType<typeof makeTown>;
let units: Record<'ruimte' | 'noord' | 'zuid', string>;
let people: Record<'bos' | 'dekker' | 'mulder' | 'visser' | 'board', string>;
let hr: OathReader;

beforeEach(async () => {
	database = await freshDatabase();
	town = makeTown(database.db);
	const ruimte = await town.unit('Ruimte');
	units = { ruimte, noord: await town.unit('Noord', ruimte), zuid: await town.unit('Zuid') };
	people = {
		bos: await town.person(units.noord, 'Bos'),
		dekker: await town.person(units.noord, '=Dekker', 'hired'),
		mulder: await town.person(ruimte, 'Mulder', 'on-call'),
		visser: await town.person(units.zuid, 'Visser'),
		board: await town.person(units.zuid, 'Wethouder', 'board')
	};
	hr = { personId: people.board, scope: null, on: today };
});
afterEach(() => database.close());

const asked = (filter: Partial<OathFilter> = {}): OathFilter => ({
	...readOathFilter(new URLSearchParams()),
	...filter
});
const look = (filter: Partial<OathFilter> = {}, reader = hr) =>
	lookAtOaths(database.db, reader, asked(filter));
const names = async (filter: Partial<OathFilter> = {}, reader = hr) =>
	(await look(filter, reader)).list.rows.map(({ name }) => name.replace('Sam ', ''));
const register = (typed: Partial<TypedOaths>, duty: OathDuty = 'oath', reader = hr) =>
	registerOaths(database.db, reader, duty, {
		...{ people: [people.bos], takenOn: '2026-03-03', way: 'room', activity: '' },
		...typed
	});
const dates = () =>
	database.sql`select p.family_name as name, o.kind, o.taken_on::text as on, o.way, o.activity_id
		from oath o join person p on p.id = o.person_id order by p.family_name`;
const lines = () =>
	database.sql`select action, role, object, detail from audit_log order by at, id`;

async function entry(people: number): Promise<string> {
	const [made] = await database.db
		.insert(activity)
		.values({
			...{ kind: 'oath', startsOn: '2026-03-03', endsOn: '2026-03-03' },
			body: {
				...{ kind: 'oath', title: 'In de raadzaal', from: '2026-03-03', to: '2026-03-03' },
				...{ units: [], themes: [], people: { kind: 'counted', number: people }, meetings: 1 },
				...{ split: null, rating: null, edition: null, note: '' }
			}
		})
		.returning();
	return made!.id;
}

test('who must take the oath or sign, and has no date, is on the list of that', async () => {
	expect(await names()).toEqual(['Bos', 'Mulder', 'Visser']);
	expect(await names({ duty: 'integrity-statement' })).toEqual(['=Dekker']);
	expect((await look()).waiting).toEqual({ oath: 3, 'integrity-statement': 1 });
});

test('who waits longest comes first, from the first day of a stay without a break', async () => {
	const { db, sql } = database;
	const work = (personId: string, startsOn: string, endsOn: string | null) =>
		db.insert(employment).values({
			...{ personId, unitId: units.zuid, kind: 'civil-servant' as const, startsOn, endsOn }
		});
	await work(people.visser, '2020-01-01', '2025-06-01');
	await work(people.mulder, '2019-01-01', '2026-01-01');
	const { list } = await look();
	expect(list.rows.map((row) => 'since' in row && [row.name, row.since, row.firstDay])).toEqual([
		['Sam Mulder', '2019-01-01', '2019-01-01'],
		['Sam Bos', '2026-01-01', '2026-01-01'],
		['Sam Visser', '2026-01-01', '2020-01-01']
	]);
	await sql`update employment set ends_on = '2026-10-01' where person_id = ${people.mulder}`;
	expect(await names()).toEqual(['Bos', 'Visser']);
});

test('a unit holds all below it, a name is a part of it, and nothing else comes along', async () => {
	expect(await names({ unit: units.ruimte })).toEqual(['Bos', 'Mulder']);
	expect(await names({ unit: units.noord })).toEqual(['Bos']);
	expect(await names({ name: 'vis' })).toEqual(['Visser']);
	expect(await names({ name: '%' })).toEqual([]);
	expect(await look({ unit: 'nowhere' })).toMatchObject({ unitGone: true, total: 3 });
});

test('several people get one date and way, once, with a line of the audit log each', async () => {
	const made = await register({ people: [people.bos, people.visser, people.bos] });
	expect(made).toMatchObject({ ok: true, linked: null });
	const date = { kind: 'oath', on: '2026-03-03', way: 'room', activity_id: null };
	expect(await dates()).toEqual([
		{ name: 'Bos', ...date },
		{ name: 'Visser', ...date }
	]);
	expect(await names()).toEqual(['Mulder']);
	const again = await register({ people: [people.mulder, people.bos] });
	expect(again).toEqual({ ok: false, problems: { people: 'changed' } });
	expect(await names()).toEqual(['Mulder']);
	const line = { action: 'add-oath', role: 'hr', object: 'oaths' };
	const added = (await lines()).filter(({ action }) => action === 'add-oath');
	expect(added.toSorted((a, b) => a.detail.person - b.detail.person)).toEqual([
		{ ...line, detail: { person: '1' } },
		{ ...line, detail: { person: '4' } }
	]);
});

test('two at a time do not write two dates', async () => {
	const both = await Promise.all([register({}), register({ takenOn: '2026-03-04' })]);
	expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	expect(await dates()).toHaveLength(1);
});

test('nothing is stored that tells the oath from the promise', async () => {
	await register({});
	const [row] = await database.db.select().from(oath);
	expect(Object.keys(row!).toSorted()).toEqual(
		['activityId', 'id', 'kind', 'personId', 'takenOn', 'way'].toSorted()
	);
	expect(oath.kind.enumValues).toEqual(['oath', 'integrity-statement']);
});

test.each<[string, Partial<TypedOaths>, object]>([
	['nobody is ticked', { people: [] }, { people: 'none' }],
	['somebody is no person', { people: ['x'] }, { people: 'changed' }],
	['the day is missing', { takenOn: '' }, { takenOn: 'no-day' }],
	['the day does not exist', { takenOn: '2026-02-30' }, { takenOn: 'no-day' }],
	['the day is still to come', { takenOn: '2026-11-23' }, { takenOn: 'future' }],
	['the day is long before the work', { takenOn: '2006-03-03' }, { takenOn: 'before-work' }],
	['it was nowhere', { way: 'letter' }, { way: 'no-way' }],
	['there is no such entry', { activity: 'x' }, { activity: 'gone' }]
])('a date is refused when %s', async (_, typed, problems) => {
	expect(await register(typed)).toEqual({ ok: false, problems });
	expect(await dates()).toEqual([]);
});

test('a date belongs to the entry of the register that counts the same people', async () => {
	const meeting = await entry(1);
	expect((await look()).activities).toEqual([
		{
			...{ id: meeting, title: 'In de raadzaal', from: '2026-03-03', to: '2026-03-03' },
			...{ people: { kind: 'counted', number: 1 }, named: 0 }
		}
	]);
	expect(await register({ activity: meeting, takenOn: '2026-03-04' })).toEqual({
		ok: false,
		problems: { takenOn: 'other-day' }
	});
	const made = await register({ people: [people.bos, people.visser], activity: meeting });
	expect(made).toMatchObject({ ok: true, linked: { named: 2, people: { number: 1 } } });
	const statement = { activity: meeting, people: [people.dekker] };
	expect(await register(statement, 'integrity-statement')).toMatchObject({
		problems: { activity: 'gone' }
	});
});

test('what was written down is undone, and what was taken away is put back', async () => {
	const meeting = await entry(1);
	const made = await register({ activity: meeting });
	const ids = made.ok ? made.ids : [];
	const before = await dates();
	const kept = await dropOaths(database.db, hr, 'oath', ids);
	expect(await dates()).toEqual([]);
	expect(await dropOaths(database.db, hr, 'oath', ids)).toBe('gone');
	const back = () => restoreOaths(database.db, hr, 'oath', JSON.stringify(kept));
	expect(await back()).toBe(1);
	expect(await dates()).toEqual(before);
	expect(await back()).toBe(0);
	expect(await restoreOaths(database.db, hr, 'oath', '[{"personId":"x"}]')).toBe(0);
	expect((await lines()).map(({ action }) => action)).toEqual([
		'add-oath',
		'remove-oath',
		'add-oath'
	]);
});

test('a date that is put back belongs to an entry only if that is still of its day', async () => {
	const meeting = await entry(1);
	const made = await register({ activity: meeting });
	const kept = await dropOaths(database.db, hr, 'oath', made.ok ? made.ids : []);
	await database.sql`update activity set starts_on = '2026-03-05', ends_on = '2026-03-05'`;
	expect(await restoreOaths(database.db, hr, 'oath', JSON.stringify(kept))).toBe(1);
	expect(await database.sql`select activity_id from oath`).toEqual([{ activity_id: null }]);
});

test('nobody of HR keeps a date of their own', async () => {
	const own = { ...hr, personId: people.visser };
	const both = { people: [people.bos, people.visser] };
	expect(await register(both, 'oath', own)).toEqual({
		ok: false,
		problems: { people: 'yourself' }
	});
	const made = await register(both);
	const ids = made.ok ? made.ids : [];
	expect(await dropOaths(database.db, own, 'oath', ids)).toBe('yourself');
	expect(await dates()).toHaveLength(2);
	const kept = await dropOaths(database.db, hr, 'oath', ids);
	expect(await restoreOaths(database.db, own, 'oath', JSON.stringify(kept))).toBe(0);
	expect(await restoreOaths(database.db, hr, 'oath', JSON.stringify(kept))).toBe(2);
});

test('HR of one unit sees and changes nobody elsewhere', async () => {
	const made = await register({ people: [people.bos] });
	const ids = made.ok ? made.ids : [];
	const zuid = { ...hr, scope: [units.zuid] };
	expect(await names({}, zuid)).toEqual(['Visser']);
	expect(await names({ view: 'taken' }, zuid)).toEqual([]);
	expect((await look({}, zuid)).waiting).toEqual({ oath: 1, 'integrity-statement': 0 });
	expect(await register({ people: [people.mulder] }, 'oath', zuid)).toMatchObject({ ok: false });
	expect(await dropOaths(database.db, zuid, 'oath', ids)).toBe('gone');
	const kept = await dropOaths(database.db, hr, 'oath', ids);
	expect(await restoreOaths(database.db, zuid, 'oath', JSON.stringify(kept))).toBe(0);
	expect(await names({}, { ...hr, scope: [] })).toEqual([]);
});

test('each look and each file is a line in the audit log, or there is no look', async () => {
	await register({});
	await look({ unit: units.noord, name: 'bos', view: 'taken' });
	await takeOaths(database.db, hr, asked());
	expect((await lines()).slice(1)).toEqual([
		{
			...{ action: 'look', role: 'hr', object: 'oaths' },
			detail: { on: today, unit: 'Noord', name: 'bos', rows: 1 }
		},
		{
			...{ action: 'download', role: 'hr', object: 'people-without-oaths' },
			detail: { on: today, rows: 2 }
		}
	]);
	expect(await takeOaths(database.db, hr, asked({ unit: 'nowhere' }))).toBeUndefined();
	await database.sql`alter table audit_log add constraint closed check (false) not valid`;
	await expect(look()).rejects.toThrow();
});

test('the file opens in a Dutch spreadsheet', async () => {
	const source = { on: today, labels: library.vocabulary.personKinds };
	const file = async (filter: Partial<OathFilter>) => {
		const list = (await takeOaths(database.db, hr, asked(filter)))!;
		const answer = oathFile({ ...source, duty: filter.duty ?? 'oath' }, list);
		const text = (await answer.text()).replace('\ufeff', '');
		return parse(text, { delimiter: ';' }) as string[][];
	};
	const [heads, first] = await file({ duty: 'integrity-statement' });
	expect(heads!.join()).toBe(
		'Stand op,Wat,Personeelsnummer,Naam,Afdeling,Soort medewerker,In dienst sinds,Dagen'
	);
	expect(first).toEqual([
		...[today, 'Integriteitsverklaring', '2', 'Sam =Dekker', 'Noord', 'Inhuur'],
		...['2026-01-01', '325']
	]);
	await register({});
	expect((await file({ view: 'taken' }))[1]).toEqual([
		...[today, 'Eed of belofte', '1', 'Sam Bos', 'Noord', '2026-03-03', 'in een ruimte', '']
	]);
});
