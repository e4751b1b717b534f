import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MeetingKind } from '#lib/live/meeting.ts';
import type { Activity } from '#lib/report/activity/activity.ts';
import { plannedActivity, type NewPlannedActivity } from '#lib/server/db/planned-activities.ts';
import { activity } from '#lib/server/db/schema/activity.ts';
import { meetingPlan } from '#lib/server/db/schema/meeting.ts';
import { readIcs, unescaped } from '#lib/server/export/read-ics.fixture.ts';
import { yearFile } from '#lib/server/report/calendar/file.ts';
import { dropPlanned, planningPage, savePlanned } from '#lib/server/report/calendar/planning.ts';
import { undoPlanned } from '#lib/server/report/calendar/undo.ts';
import { readYear, yearCalendar } from '#lib/server/report/calendar/year.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, today } from './small-town.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let units: Record<'ruimte' | 'noord' | 'zuid', string>;
let people: Record<'bos' | 'visser', string>;
let irene: { personId: string; on: string };

beforeAll(async () => {
	database = await freshDatabase();
	const town = makeTown(database.db);
	const ruimte = await town.unit('Ruimte');
	units = { ruimte, noord: await town.unit('Noord', ruimte), zuid: await town.unit('Zuid') };
	people = {
		bos: await town.person(units.noord, 'Bos'),
		visser: await town.person(units.zuid, 'Visser')
	};
	irene = { personId: people.visser, on: today };
});
afterAll(() => database.close());
beforeEach(async () => {
	await database.sql`delete from planned_activity`;
	await database.sql`delete from activity`;
	await database.sql`delete from meeting_plan`;
	await database.sql`delete from ballot_question`;
	await database.sql`delete from ballot_period`;
});

const formOf = (values: Partial<Record<keyof NewPlannedActivity, string>> = {}) => {
	const form = new FormData();
	const typed = { kind: 'theme-week', title: 'Themaweek', startsOn: '2026-03-09', ...values };
	for (const [name, value] of Object.entries(typed)) form.set(name, value);
	return form;
};
async function plan(values: Parameters<typeof formOf>[0] = {}, changed: string | null = null) {
	const saved = await savePlanned(database.db, irene, changed, formOf(values));
	if (!saved?.ok) throw new Error(JSON.stringify(saved));
	return saved.act;
}
const seenBy = async (personId: string, year = 2026) =>
	(await yearCalendar(database.db, { personId, on: today }, year)).map(({ title }) => title);
const meeting = (values: Partial<typeof meetingPlan.$inferInsert> = {}) =>
	database.db.insert(meetingPlan).values({
		...{ title: 'Kaartronde', agenda: [], form: 'room', kind: 'theme' as MeetingKind },
		...{ ownerId: people.visser, heldOn: '2026-04-02', openFor: 'everyone', ...values }
	});

test('everybody sees what is planned for everyone, and for their unit or one above it', async () => {
	await plan({ title: 'Voor iedereen' });
	await plan({ title: 'Voor Ruimte', unitId: units.ruimte, startsOn: '2026-05-01' });
	await plan({ title: 'Voor Zuid', unitId: units.zuid, startsOn: '2026-06-01' });
	expect(await seenBy(people.bos)).toEqual(['Voor iedereen', 'Voor Ruimte']);
	expect(await seenBy(people.visser)).toEqual(['Voor iedereen', 'Voor Zuid']);
	const [, own] = await yearCalendar(database.db, { personId: people.bos, on: today }, 2026);
	expect(own).toMatchObject({ what: 'planned', kind: 'theme-week', unit: 'Ruimte' });
	expect(await seenBy(people.bos, 2025)).toEqual([]);
});

test('a meeting is there for who may come, also when it has been, and never one without sign-up', async () => {
	await meeting({ title: 'Voor iedereen', startsAt: '09:30', minutes: 90, place: 'Raadzaal' });
	await meeting({ title: 'Voor Noord', openFor: 'unit', unitId: units.noord });
	await meeting({ title: 'Op uitnodiging', openFor: 'nobody' });
	const [held] = await database.sql`insert into live_activity (held_on, form, kind)
		values ('2026-04-02', 'room', 'theme') returning id`;
	await meeting({ title: 'Geweest', activityId: held!.id });
	await meeting({ title: 'Volgend jaar', heldOn: '2027-04-02' });
	expect((await seenBy(people.visser)).toSorted()).toEqual(['Geweest', 'Voor iedereen']);
	expect((await seenBy(people.bos)).toSorted()).toEqual(['Geweest', 'Voor Noord', 'Voor iedereen']);
	const entries = await yearCalendar(database.db, { personId: people.visser, on: today }, 2026);
	expect(entries.find(({ title }) => title === 'Voor iedereen')).toMatchObject({
		...{ what: 'meeting', kind: 'theme', from: '2026-04-02', to: '2026-04-02' },
		...{ at: '09:30', minutes: 90, place: 'Raadzaal', unit: null }
	});
});

test('a span of choosing is there as it went, or is still to come, and a pulse survey by its name', async () => {
	const span = (id: string, days: string[], happened: (string | null)[] = [null, null]) =>
		database.sql`insert into ballot_period
			(id, title, opens_on, closes_on, custody, opened_on, closed_on) values
			(${id}, ${id}, ${days[0]!}, ${days[1]!}, 'file', ${happened[0]!}, ${happened[1]!})`;
	await span('gewoon', ['2025-11-01', '2026-10-31'], ['2025-11-03', '2026-11-01']);
	await span('eerder dicht', ['2026-02-01', '2026-06-30'], ['2026-02-01', '2026-03-01']);
	await span('komt nog', ['2026-12-01', '2027-01-31']);
	await span('nooit geopend', ['2026-05-01', '2026-05-31']);
	await database.sql`insert into ballot_question
		(period, dilemma, ballot_version, title, question, options, pulse)
		values ('komt nog', 'weten-waar', 1, 'Weten waar', 'Ik weet waar ik terecht kan', '[]', true)`;
	const entries = await yearCalendar(database.db, { personId: people.bos, on: today }, 2026);
	expect(entries.map(({ what, title, from, to }) => [what, title, from, to])).toEqual([
		['choice', 'gewoon', '2025-11-03', '2026-10-31'],
		['choice', 'eerder dicht', '2026-02-01', '2026-03-01'],
		['pulse', 'komt nog', '2026-12-01', '2027-01-31']
	]);
});

test('what is planned is kept as it was typed, changed and removed, and each act is undone', async () => {
	const added = await plan({
		...{ title: '  Eed \n en belofte ', kind: 'oath', startsOn: '2026-03-03', startsAt: '09:30' },
		...{ place: 'Raadzaal', unitId: units.zuid, note: 'Neem mee:\r\n- je pas' }
	});
	const { id } = added.after!;
	const read = () => plannedActivity(database.db, id);
	expect(await read()).toEqual({
		...{ id, kind: 'oath', title: 'Eed en belofte', startsOn: '2026-03-03', endsOn: '2026-03-03' },
		...{ startsAt: '09:30', place: 'Raadzaal', unitId: units.zuid },
		...{ note: 'Neem mee:\n- je pas', activityId: null }
	});
	const changed = await plan({ title: 'Anders' }, id);
	const removed = await dropPlanned(database.db, irene, id);
	const undo = (act: unknown) => undoPlanned(database.db, irene, JSON.stringify(act));
	expect(await undo(changed)).toBe(false);
	expect(await read()).toBeUndefined();
	expect(await undo(removed)).toBe(true);
	expect((await read())?.title).toBe('Anders');
	expect(await undo(changed)).toBe(true);
	expect(await read()).toEqual(added.after);
	expect(await undo(changed)).toBe(false);
	expect(await undo(added)).toBe(true);
	expect(await read()).toBeUndefined();
	expect(await undo({ before: null, after: null })).toBe(false);
	expect(await undoPlanned(database.db, irene, 'no json')).toBe(false);
	const lines = await database.sql`select action, role from audit_log
		where object = 'year-calendar' order by at desc, id limit 3`;
	expect(lines.map(({ role }) => role)).toEqual(Array(3).fill('integrity-coordinator'));
});

test('what came of it in the register stays when it is changed, and is forgotten when it is gone', async () => {
	const { after } = await plan();
	const body: Activity = {
		...{ kind: 'theme-week' as const, title: '', from: '2026-03-09', to: '2026-03-09', units: [] },
		...{ themes: [], people: { kind: 'not-counted' as const }, meetings: null, split: null },
		...{ rating: null, edition: null, note: '' }
	};
	const [entry] = await database.db
		.insert(activity)
		.values({
			...{ kind: 'theme-week', startsOn: '2026-03-09', endsOn: '2026-03-09' },
			body
		})
		.returning();
	await database.sql`update planned_activity set activity_id = ${entry!.id}`;
	const changed = await plan({ title: 'Anders' }, after!.id);
	expect(changed.after!.activityId).toBe(entry!.id);
	const page = await planningPage(database.db, today, 2026, after!.id, 'nl');
	expect(page).toMatchObject({ count: 1, edited: { title: 'Anders' } });
	expect(page.months[2]!.lines).toMatchObject([{ title: 'Anders', activityId: entry!.id }]);
	const removed = await dropPlanned(database.db, irene, after!.id);
	await database.sql`delete from activity`;
	expect(await undoPlanned(database.db, irene, JSON.stringify(removed))).toBe(true);
	expect((await plannedActivity(database.db, after!.id))!.activityId).toBeNull();
});

test.each([
	['title', { title: ' \n ' }, 'missing'],
	['title', { title: 'x'.repeat(201) }, 'too-long'],
	['kind', { kind: 'party' }, 'no-kind'],
	['startsOn', { startsOn: '' }, 'no-day'],
	['startsOn', { startsOn: '2026-02-30' }, 'no-day'],
	['startsOn', { startsOn: '0026-03-09' }, 'no-day'],
	['endsOn', { endsOn: '9-3-2026' }, 'no-day'],
	['endsOn', { endsOn: '2026-03-08' }, 'too-early'],
	['startsAt', { startsAt: '9.30' }, 'no-time'],
	['startsAt', { startsAt: '24:00' }, 'no-time'],
	['place', { place: 'x'.repeat(121) }, 'too-long'],
	['unitId', { unitId: 'x' }, 'no-unit'],
	['unitId', { unitId: '00000000-0000-4000-8000-000000000000' }, 'no-unit'],
	['note', { note: 'x'.repeat(1001) }, 'too-long']
])('a wrong %s is said and nothing is kept', async (field, values, problem) => {
	const saved = await savePlanned(database.db, irene, null, formOf(values));
	expect(saved).toMatchObject({ ok: false, problems: { [field]: problem }, typed: values });
	expect(await database.sql`select from planned_activity`).toHaveLength(0);
});

test('what is not there cannot be changed or removed', async () => {
	for (const id of ['x', '00000000-0000-4000-8000-000000000000']) {
		expect(await savePlanned(database.db, irene, id, formOf())).toBeUndefined();
		expect(await dropPlanned(database.db, irene, id)).toBeUndefined();
	}
	const page = await planningPage(database.db, today, 2026, 'x', 'nl');
	expect(page).toMatchObject({ count: 0, edited: null, long: [] });
});

test('a year is read from an address, and anything else is this year', () => {
	const asked = (query: string) => readYear(new URLSearchParams(query), today);
	expect(['', 'year=2027', 'year=1026', 'year=20267', 'year=x'].map(asked)).toEqual([
		2026, 2027, 2026, 2026, 2026
	]);
});

test('the file of a year holds what its page does, and reads back', async () => {
	await plan({ title: 'Themaweek', endsOn: '2026-03-13', note: 'Doe mee' });
	await meeting({ startsAt: '09:30', minutes: 90 });
	const answer = await yearFile(database.db, {
		...{ personId: people.bos, on: today, year: 2026, language: 'nl' },
		...{ origin: 'https://tweesprong.example', now: new Date('2026-11-22T10:00:00Z') }
	});
	expect(answer.headers.get('content-disposition')).toBe(
		'attachment; filename="jaarkalender-2026.ics"'
	);
	const events = readIcs(await answer.text()).parts.filter(({ name }) => name === 'VEVENT');
	const told = events.map(({ properties }) =>
		['SUMMARY', 'DTSTART', 'DTEND', 'DESCRIPTION'].map((name) => unescaped(properties[name]!.value))
	);
	expect(told).toEqual([
		['Themaweek', '20260309', '20260314', 'Themaweek, voor iedereen\nDoe mee'],
		['Kaartronde', '20260402T093000', '20260402T110000', 'Themabijeenkomst, voor iedereen']
	]);
});
