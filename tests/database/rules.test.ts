import { readdir, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import { addDays } from '#lib/programme/calendar.ts';
import type { NewRule } from '#lib/programme/requirement-starters.ts';
import { openDuties } from '#lib/server/db/duties.ts';
import { currentProgrammes } from '#lib/server/db/programmes.ts';
import { openRules, pastRules } from '#lib/server/db/rule-changes.ts';
import { rulesOn } from '#lib/server/db/rules.ts';
import { changeRule, makeRule } from '#lib/server/rules/acts.ts';
import { ruleOptions } from '#lib/server/rules/maker.ts';
import { rulesPage } from '#lib/server/rules/list.ts';
import { namesOf, previewOf, type Change } from '#lib/server/rules/preview.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, start, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let town: ReturnType<typeof makeTown>;
let ids: Record<'ruimte' | 'noord' | 'zuid' | 'bos' | 'mulder' | 'visser', string>;

beforeEach(async () => {
	database = await freshDatabase();
	town = makeTown(database.db);
	await town.publish();
	const ruimte = await town.unit('Ruimte');
	const [noord, zuid] = [await town.unit('Noord', ruimte), await town.unit('Zuid')];
	const bos = await town.person(noord, 'Bos');
	const mulder = await town.person(ruimte, 'Mulder');
	ids = { ruimte, noord, zuid, bos, mulder, visser: await town.person(zuid, 'Visser') };
	await town.completed(bos, '2026-02-03');
});
afterEach(() => database.close());

const rule = (more: Partial<NewRule> = {}): NewRule => ({
	...{ programme: 'welkom', kinds: [], units: [], roles: [], audiences: [], credits: [] },
	...{ joinedFrom: null, joinedUntil: null, term: { due: 'days', days: 10 } },
	...{ repeatMonths: null, countsFrom: today, ...more }
});
const maker = () => ({ personId: ids.visser, today });
const make = (after: NewRule) => ({ before: null, after }) satisfies Change;
const mark = async (change: Change) => (await previewOf(database.db, change, today)).mark;
const starter = async () => (await openRules(database.db, today))[0]!;
const lines = () => database.sql`select action, object, detail from audit_log order by at, id`;
const states = async (on = today) =>
	(await openDuties(database.db, { on })).map(({ personId, state }) => [personId, state]);

test('a programme that counts as another is not chosen by itself, and the form can say so', async () => {
	await town.publish({ id: 'makkelijk', title: 'Welkom, makkelijk', countsAs: 'welkom' });
	expect(await ruleOptions(database.db, library, today)).toMatchObject({
		programmes: [{ id: 'welkom', title: 'Welkom' }],
		versions: ['Welkom, makkelijk']
	});
});

test('the required audiences of a first version are its rules; later versions make none', async () => {
	expect(await rulesOn(database.db, start)).toMatchObject([
		{ programme: 'welkom', term: { due: 'days', days: 30 }, countsFrom: start, joinedFrom: null }
	]);
	const more = [{ audience: 'inhuur' as const, required: true }];
	await town.publish({ version: 2, audiences: more }, today);
	expect(await rulesOn(database.db, today)).toHaveLength(1);
	expect(await currentProgrammes(database.db)).toHaveLength(1);
	await town.publish({ id: 'makkelijk', countsAs: 'welkom', audiences: more }, today);
	expect(await rulesOn(database.db, today)).toMatchObject([
		{ programme: 'welkom' },
		{ programme: 'welkom', kinds: ['hired', 'intern'], term: { due: 'none' } }
	]);
});

test('a preview tells what a rule does, by unit, and writes nothing', async () => {
	const change = make(rule({ units: [ids.ruimte], countsFrom: start }));
	const before = await database.sql`select * from duty_rule`;
	const { on, people, units } = await previewOf(database.db, change, today);
	expect({ on, people }).toEqual({
		on: today,
		people: { asked: 2, done: 1, late: 0, again: 0, fresh: 0, dropped: 0, excepted: 0 }
	});
	expect(units.map(({ name, required, done }) => [name, required, done])).toEqual([
		['Ruimte', 2, 1],
		['Ruimte', 1, 0],
		['Noord', 1, 1]
	]);
	expect(await database.sql`select * from duty_rule`).toEqual(before);
	expect(await lines()).toEqual([]);
});

test('who a new rule makes overdue at once is counted, and asks for a second yes', async () => {
	await changeRule(database.db, maker(), (await starter()).rule, null, {
		...{ mark: await mark({ before: await starter(), after: null }), sure: false }
	});
	const late = make(rule({ countsFrom: start, units: [ids.zuid] }));
	const seen = await mark(late);
	expect((await previewOf(database.db, late, today)).people).toMatchObject({ asked: 1, late: 1 });
	expect(await makeRule(database.db, maker(), late.after, { mark: seen, sure: false })).toBe(
		'not-sure'
	);
	expect(await rulesOn(database.db, today)).toEqual([]);
	expect(await makeRule(database.db, maker(), late.after, { mark: seen, sure: true })).toBeNull();
	expect(await states()).toEqual([[ids.visser, 'overdue']]);
	const fresh = make(rule({ units: [ids.ruimte] }));
	expect((await previewOf(database.db, fresh, today)).people.late).toBe(0);
});

test('a rule does what was shown: who saw other numbers, or the same rule twice, is asked again', async () => {
	const change = make(rule({ units: [ids.zuid], repeatMonths: 12 }));
	const seen = { mark: await mark(change), sure: true };
	await town.completed(ids.visser, today);
	expect(await makeRule(database.db, maker(), change.after, seen)).toBe('not-seen');
	const again = { mark: await mark(change), sure: true };
	const both = await Promise.all([
		makeRule(database.db, maker(), change.after, again),
		makeRule(database.db, maker(), change.after, again)
	]);
	expect(both.toSorted()).toEqual(['exists', null]);
	expect(await lines()).toEqual([
		{
			...{ action: 'make-rule', object: 'rules of welkom' },
			detail: { from: today, people: 1, late: 0 }
		}
	]);
});

test('a change keeps the past: what was asked before it is counted as it was', async () => {
	const before = await starter();
	const after = rule({ kinds: ['hired'], countsFrom: start });
	const seen = { mark: await mark({ before, after }), sure: false };
	expect((await previewOf(database.db, { before, after }, today)).people.dropped).toBe(3);
	expect(await changeRule(database.db, maker(), before.rule, after, seen)).toBeNull();
	const [now] = await rulesOn(database.db, today);
	expect(now).toMatchObject({ rule: before.rule, kinds: ['hired'] });
	expect(await rulesOn(database.db, addDays(today, -1))).toMatchObject([{ kinds: [] }]);
	expect(await states()).toEqual([]);
	expect(await states(addDays(today, -1))).toHaveLength(2);
	expect(await pastRules(database.db, today)).toMatchObject([{ endsOn: today }]);
	expect(await changeRule(database.db, maker(), before.rule, after, seen)).toBe('not-seen');
});

test('a rule that begins later waits for its day, and one that stops is gone from today on', async () => {
	const later = addDays(today, 30);
	const change = make(rule({ units: [ids.zuid], repeatMonths: 6, countsFrom: later }));
	const seen = { mark: await mark(change), sure: false };
	expect(await makeRule(database.db, maker(), change.after, seen)).toBeNull();
	const { programmes } = await rulesPage(database.db, today);
	expect(programmes[0]!.rules.map(({ people }) => people)).toEqual([3, null]);
	const planned = (await openRules(database.db, today)).find(({ startsOn }) => startsOn === later)!;
	const stop = { before: planned, after: null };
	await changeRule(database.db, maker(), planned.rule, null, {
		mark: await mark(stop),
		sure: false
	});
	expect(await openRules(database.db, today)).toHaveLength(1);
	expect(
		await changeRule(database.db, maker(), planned.rule, null, { mark: '', sure: false })
	).toBe('gone');
});

test('names stand behind a look that is in the audit log', async () => {
	const change = make(rule({ units: [ids.ruimte], countsFrom: start }));
	const asked = { group: 'done', page: 1, people: 1 } as const;
	const { rows } = await namesOf(database.db, maker(), change, asked);
	expect(rows.map(({ name, unit }) => [name, unit])).toEqual([['Sam Bos', 'Noord']]);
	expect(await lines()).toEqual([
		{
			...{ action: 'look', object: 'rules of welkom' },
			detail: { on: today, group: 'done', page: 1, rows: 1 }
		}
	]);
	await database.sql`alter table audit_log add constraint closed check (false) not valid`;
	await expect(namesOf(database.db, maker(), change, asked)).rejects.toThrow();
});

test('who moves is asked what the new place asks, from the day they come there; who is done is not', async () => {
	await changeRule(database.db, maker(), (await starter()).rule, null, {
		...{ mark: await mark({ before: await starter(), after: null }), sure: false }
	});
	const change = make(rule({ units: [ids.zuid], countsFrom: start }));
	await makeRule(database.db, maker(), change.after, { mark: await mark(change), sure: true });
	const moves = addDays(today, 5);
	for (const who of [ids.bos, ids.mulder]) {
		await database.sql`update employment set ends_on = ${moves} where person_id = ${who}`;
		await database.sql`insert into employment (person_id, unit_id, kind, starts_on)
			values (${who}, ${ids.zuid}, 'civil-servant', ${moves})`;
	}
	const duties = await openDuties(database.db, { on: moves, people: [ids.bos, ids.mulder] });
	expect(duties).toMatchObject([
		{ personId: ids.mulder, startedOn: moves, dueOn: addDays(moves, 10), state: 'not-started' }
	]);
});

test('an installation of before has the rules that its versions asked, each for its own days', async () => {
	const { db, sql } = database;
	await sql`delete from duty_rule`;
	const stricter = [
		{ audience: 'nieuw' as const, required: true, withinDays: 60, repeatMonths: 24 },
		{ audience: 'leidinggevende' as const, required: true },
		{ audience: 'balie' as const, required: false }
	];
	await town.publish({ version: 2, audiences: stricter }, '2026-06-01');
	const files = await readdir('drizzle');
	const file = files.find((name) => name.endsWith('_starter_rules.sql'))!;
	await sql.unsafe(await readFile(`drizzle/${file}`, 'utf8'));
	expect(await rulesOn(db, '2026-05-31')).toMatchObject([
		{ joinedFrom: null, term: { due: 'days', days: 30 }, countsFrom: start }
	]);
	expect(await rulesOn(db, '2026-06-01')).toMatchObject([
		{ joinedFrom: start, roles: [], term: { due: 'days', days: 60 }, repeatMonths: 24 },
		{ joinedFrom: null, roles: ['manager'], term: { due: 'none' }, countsFrom: start }
	]);
});
