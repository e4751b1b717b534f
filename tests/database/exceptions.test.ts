import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '#lib/programme/calendar.ts';
import { openDuties } from '#lib/server/db/duties.ts';
import { exceptionsPage, stopException } from '#lib/server/exceptions/exceptions.ts';
import { makeException, type TypedException } from '#lib/server/exceptions/make.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let ids: Record<'ruimte' | 'noord' | 'zuid' | 'hr' | 'bos' | 'visser', string>;

beforeEach(async () => {
	database = await freshDatabase();
	const town = makeTown(database.db);
	await town.publish();
	const ruimte = await town.unit('Ruimte');
	const [noord, zuid] = [await town.unit('Noord', ruimte), await town.unit('Zuid')];
	const [hr, bos] = [await town.person(ruimte, 'Hofman'), await town.person(noord, 'Bos')];
	ids = { ruimte, noord, zuid, hr, bos, visser: await town.person(zuid, 'Visser') };
});
afterEach(() => database.close());

const reader = (scope: string[] | null = null) => ({ personId: ids.hr, scope, today });
const until = addDays(today, 60);
const typed = (more: Partial<TypedException>): TypedException => ({
	...{ person: '', unit: '', programme: '', from: today, until, ...more }
});
const late = async (on = today) =>
	(await openDuties(database.db, { on })).map(({ personId }) => personId).toSorted();
const all = () => [ids.hr, ids.bos, ids.visser].toSorted();

test('of whom it is not asked for a while nothing is open; after it the term begins anew', async () => {
	expect(await late()).toEqual(all());
	expect(await makeException(database.db, reader(), typed({ person: ids.bos }))).toBeNull();
	expect(await makeException(database.db, reader(), typed({ unit: ids.zuid }))).toBeNull();
	expect(await late()).toEqual([ids.hr]);
	expect(await late(until)).toEqual([ids.hr]);
	const after = addDays(until, 1);
	const duties = await openDuties(database.db, { on: after, people: [ids.bos] });
	expect(duties).toMatchObject([
		{ startedOn: after, dueOn: addDays(after, 30), state: 'not-started' }
	]);
	expect(await late(addDays(today, -1))).toEqual(all());
});

test('it is for one programme or all, and says no reason anywhere', async () => {
	const other = typed({ person: ids.bos, programme: 'welkom' });
	expect(await makeException(database.db, reader(), other)).toBeNull();
	const columns = await database.sql`select column_name from information_schema.columns
		where table_name = 'duty_exception' order by 1`;
	expect(columns.map(({ column_name }) => column_name)).toEqual([
		...['ends_on', 'id', 'person_id', 'programme', 'starts_on', 'unit_id']
	]);
	expect(await database.sql`select action, object, detail from audit_log`).toEqual([
		{
			...{ action: 'make-exception', object: 'exceptions' },
			detail: { person: '2', programme: 'welkom', from: today, until }
		}
	]);
});

test('a stop is from today on, and what has been stays', async () => {
	const from = addDays(today, -7);
	await makeException(database.db, reader(), typed({ person: ids.bos, from }));
	const { running } = await exceptionsPage(database.db, reader(), null);
	expect(running).toMatchObject([{ person: { name: 'Sam Bos' }, unit: 'Noord', people: null }]);
	expect(await stopException(database.db, reader(), running[0]!.id)).toBe(true);
	expect(await stopException(database.db, reader(), running[0]!.id)).toBe(false);
	expect((await exceptionsPage(database.db, reader(), null)).over).toHaveLength(1);
	expect(await late(addDays(today, -1))).not.toContain(ids.bos);
	const [duty] = await openDuties(database.db, { on: today, people: [ids.bos] });
	expect(duty).toMatchObject({ startedOn: today, state: 'not-started' });
});

test('every field says what is wrong with it, and nobody makes an exception for themselves', async () => {
	const problems = (more: Partial<TypedException>) =>
		makeException(database.db, reader(), typed(more));
	expect(await problems({})).toEqual({ unit: 'nobody' });
	expect(await problems({ person: ids.hr })).toEqual({ person: 'yourself' });
	expect(await problems({ person: 'x', programme: 'y' })).toEqual({
		...{ person: 'gone', programme: 'gone' }
	});
	expect(await problems({ unit: ids.zuid, from: 'x', until: '' })).toEqual({
		...{ from: 'no-day', until: 'no-day' }
	});
	expect(await problems({ unit: ids.zuid, until: addDays(today, -1) })).toEqual({
		until: 'before'
	});
	expect(await problems({ unit: ids.zuid, from: '2020-01-01' })).toEqual({ from: 'too-early' });
	expect(await problems({ unit: ids.zuid, until: '2030-01-01' })).toEqual({ until: 'too-long' });
	expect(await database.sql`select 1 from duty_exception`).toEqual([]);
});

test('an exception of a unit that would hold for its maker too is refused, whenever they work there', async () => {
	const town = makeTown(database.db);
	const boss = await town.unit('Bestuur');
	const make = (unit: string, more = {}) =>
		makeException(database.db, reader(), typed({ unit, ...more }));
	const refused = { unit: 'your-unit' };
	expect(await make(ids.ruimte)).toEqual(refused);
	// Who works below it is in it as well, and so is who comes to it in that time.
	await database.sql`update unit_period set parent_id = ${boss} where unit_id = ${ids.ruimte}`;
	expect(await make(boss, { programme: 'welkom' })).toEqual(refused);
	await database.sql`
		insert into employment (person_id, unit_id, kind, main, starts_on)
		values (${ids.hr}, ${ids.zuid}, 'permanent', false, ${addDays(today, 30)})`;
	expect(await make(ids.zuid)).toEqual(refused);
	expect(await database.sql`select 1 from duty_exception`).toEqual([]);
	expect(await make(ids.zuid, { until: addDays(today, 29) })).toBeNull();
	expect(await make(ids.noord)).toBeNull();
	expect(await late()).toContain(ids.hr);
});

test('HR of some units sees and makes those of its own people, and others are not there', async () => {
	await makeException(database.db, reader(), typed({ person: ids.visser }));
	await makeException(database.db, reader(), typed({ person: ids.bos }));
	const own = reader([ids.noord]);
	const page = await exceptionsPage(database.db, own, ids.visser);
	expect(page.person).toBeNull();
	expect(page.running.map(({ person }) => person?.name)).toEqual(['Sam Bos']);
	expect(await makeException(database.db, own, typed({ person: ids.visser }))).toEqual({
		person: 'gone'
	});
	expect(await makeException(database.db, own, typed({ unit: ids.zuid }))).toEqual({
		unit: 'gone'
	});
	const [visser] =
		await database.sql`select id from duty_exception where person_id = ${ids.visser}`;
	expect(await stopException(database.db, own, visser!.id)).toBe(false);
});
