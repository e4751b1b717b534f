import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import type { Grant } from '#lib/server/db/people.ts';
import { addPerson } from '#lib/server/db/new-person.ts';
import { heldMeetings } from '#lib/server/db/meetings.ts';
import { endSession } from '#lib/server/db/live.ts';
import { deskLooks } from '#lib/server/live/desk.ts';
import { openHub, type Hub } from '#lib/server/live/hub.ts';
import { cardsOf, fromDeck, fromReady } from '#lib/server/meetings/agendas.ts';
import { meetingsPage } from '#lib/server/meetings/overview.ts';
import { planPage } from '#lib/server/meetings/plan-page.ts';
import { startPlan } from '#lib/server/meetings/start-plan.ts';
import {
	addCards,
	beginPlan,
	copyPlan,
	editPlan,
	findPlan,
	removePlan
} from '#lib/server/meetings/plans.ts';
import { freshDatabase } from '../support/database.ts';
import { makeTown, start, today } from './small-town.ts';

// A meeting from the first idea to the session that starts from it, and who may do what with it.

let database: Awaited<ReturnType<typeof freshDatabase>>;
let hub: Hub;
let units: { roads: string; desk: string };
let wies: string, iris: string, otto: string;
let plan: string;

beforeAll(async () => {
	database = await freshDatabase();
	const { db } = database;
	const town = makeTown(db);
	units = { roads: await town.unit('Wegen'), desk: await town.unit('Balie') };
	const leader = (familyName: string, role: 'facilitator' | 'manager', unitId: string | null) =>
		addPerson(db, {
			person: { personnelNumber: familyName, givenName: 'Sam', familyName },
			employment: { unitId: units.roads, kind: 'civil-servant', startsOn: start },
			grants: [{ role, unitId, startsOn: start }]
		});
	wies = await leader('Wies', 'facilitator', null);
	iris = await leader('Iris', 'manager', units.roads);
	otto = await leader('Otto', 'facilitator', null);
	hub = openHub({ app: db, box: db, secret: 'for tests', library, grace: 0 });
});
afterAll(() => database.close());

beforeEach(async () => {
	plan = await beginPlan(database.db, iris, fromReady(library, 'teamgesprek')!);
});

const preparing = (personId: string, role: Grant['role'], unitId: string | null) => ({
	...{ personId, language: 'nl' as const, on: today },
	grants: [{ role, unitId, startsOn: start }]
});
const asIris = () => preparing(iris, 'manager', units.roads);

const filled = { title: 'Ons gesprek', kind: 'team', form: 'room', openFor: 'nobody' };

function formOf(values: Record<string, string | string[]>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries({ ...filled, ...values }))
		for (const each of [value].flat()) form.append(name, each);
	return form;
}

const edit = (values: Record<string, string | string[]>) =>
	editPlan(database.db, library, asIris(), plan, formOf(values));
const kept = async () => (await findPlan(database.db, plan, iris))!;
const keys = async () =>
	(await kept()).agenda.map(({ item }) => (typeof item === 'string' ? item : item.key));

describe('a plan', () => {
	test('begins with a ready agenda, a deck or single cards', async () => {
		expect(await keys()).toEqual([
			'hoe-praten-we',
			'de-envelop',
			'verkeerde-mail',
			'dit-neem-ik-mee',
			'waar-kun-je-terecht'
		]);
		expect(fromDeck(library, 'omgangsvormen')!.agenda[0]).toEqual({ item: 'aanspreken', note: '' });
		expect(cardsOf(library, ['de-envelop', 'de-envelop', 'nothing', 'mijn-zin'])).toHaveLength(1);
		expect(fromReady(library, 'nothing')).toBeUndefined();
	});

	test('keeps what is filled in, with the words of its items', async () => {
		const done = await edit({
			...{ unitId: units.roads, manager: 'yes', exact: 'yes', helpers: [wies, otto] },
			...{ heldOn: '2026-12-01', startsAt: '09:30', minutes: '50', place: ' Zaal 1 ' },
			...{ openFor: 'unit', capacity: '12', 'note:de-envelop': 'Rustig\r\nbeginnen' },
			...{ 'question:hoe-praten-we': 'Hoe vrij praat je hier?', 'steps:hoe-praten-we': '7' }
		});
		expect(done).toMatchObject({ ok: true });
		const { agenda, ...rest } = await kept();
		expect(rest).toMatchObject({
			...{ title: 'Ons gesprek', unitId: units.roads, manager: true, exact: true },
			...{ helpers: [wies, otto], heldOn: '2026-12-01', startsAt: '09:30', minutes: 50 },
			...{ place: 'Zaal 1', openFor: 'unit', capacity: 12, ownerId: iris, activityId: null }
		});
		expect(agenda[0]!.item).toMatchObject({ question: 'Hoe vrij praat je hier?', steps: 7 });
		expect(agenda[1]).toEqual({ item: 'de-envelop', note: 'Rustig\nbeginnen' });
	});

	test('gets another order, loses an item and gets it back', async () => {
		await edit({ act: 'up:verkeerde-mail' });
		expect((await keys()).slice(0, 3)).toEqual(['hoe-praten-we', 'verkeerde-mail', 'de-envelop']);
		const done = await edit({ act: 'drop:verkeerde-mail' });
		expect(await keys()).not.toContain('verkeerde-mail');
		const { dropped } = (done as { done: { dropped: { title: string } } }).done;
		expect(dropped.title).toBe('De lijst in de verkeerde mail');
		await edit({ act: 'restore', dropped: JSON.stringify(dropped) });
		expect((await keys()).indexOf('verkeerde-mail')).toBe(1);
	});

	test('gets new items of every kind, and cards once', async () => {
		for (const kind of ['scale', 'ranking', 'words', 'knowledge', 'step', 'break'])
			await edit({ act: `add:${kind}` });
		expect((await keys()).slice(5)).toEqual('scale ranking words knowledge step break'.split(' '));
		const more = cardsOf(library, ['de-envelop', 'drie-offertes']);
		expect(await addCards(database.db, plan, iris, more)).toBe(true);
		expect((await keys()).filter((key) => key === 'de-envelop')).toHaveLength(1);
		expect((await keys()).at(-1)).toBe('drie-offertes');
	});

	test('is copied with its agenda and without its day, and is deleted', async () => {
		await edit({ heldOn: '2026-12-01', startsAt: '09:30', openFor: 'everyone' });
		const copy = await copyPlan(database.db, asIris(), plan);
		expect(await findPlan(database.db, copy!, iris)).toMatchObject({
			...{ title: 'Ons gesprek (kopie)', heldOn: null, openFor: 'nobody' },
			agenda: (await kept()).agenda
		});
		expect(await removePlan(database.db, copy!, iris)).toBe(true);
		expect(await findPlan(database.db, copy!, iris)).toBeUndefined();
	});
});

describe('what cannot be', () => {
	const cases: [string, Record<string, string | string[]>, Record<string, string>][] = [
		['no title', { title: '  ' }, { title: 'missing' }],
		['a long title', { title: 'x'.repeat(121) }, { title: 'too-long' }],
		['a day that is none', { heldOn: '2026-02-30' }, { heldOn: 'wrong-day' }],
		['a time that is none', { startsAt: '25:00' }, { startsAt: 'wrong-time' }],
		['too many minutes', { minutes: '900' }, { minutes: 'wrong-number' }],
		[
			'a calendar without a day',
			{ openFor: 'everyone' },
			{ heldOn: 'needs-day', startsAt: 'needs-day' }
		],
		[
			'a calendar of no unit',
			{ openFor: 'unit', heldOn: '2026-12-01', startsAt: '09:30' },
			{ unitId: 'needs-unit' }
		],
		['somebody who is no facilitator', { helpers: [iris] }, { helpers: 'not-yours' }],
		['more than twenty colleagues', { helpers: Array(21).fill(wies) }, { helpers: 'too-many' }],
		['a module that is not there', { module: 'welkom/nothing' }, { module: 'not-yours' }],
		[
			'a short question',
			{ 'question:hoe-praten-we': 'Hm' },
			{ 'question:hoe-praten-we': 'question-length' }
		],
		['no number', { 'steps:hoe-praten-we': '' }, { 'steps:hoe-praten-we': 'wrong-number' }],
		['a long note', { 'note:de-envelop': 'x'.repeat(501) }, { 'note:de-envelop': 'too-long' }]
	];
	test.each(cases)('%s is told by field, and nothing changes', async (_, values, problems) => {
		const before = await kept();
		expect(await edit({ act: 'drop:de-envelop', ...values })).toEqual({ ok: false, problems });
		expect(await kept()).toEqual(before);
	});

	test('a unit elsewhere is not for a manager', async () => {
		expect(await edit({ unitId: units.desk })).toEqual({
			ok: false,
			problems: { unitId: 'not-yours' }
		});
	});

	test('a button that is none changes no item', async () => {
		const before = await keys();
		for (const act of ['up:nothing', 'drop:nothing', 'add:loose', 'restore', 'x'])
			expect(await edit({ act, dropped: '{"entry":1}' })).toMatchObject({ ok: true });
		expect(await keys()).toEqual(before);
	});
});

describe('access', () => {
	test('another leader does not find it; who leads along does, and cannot delete it', async () => {
		const { db } = database;
		const asOtto = preparing(otto, 'facilitator', null);
		expect(await findPlan(db, plan, otto)).toBeUndefined();
		expect(await editPlan(db, library, asOtto, plan, formOf({}))).toBeUndefined();
		expect(await addCards(db, plan, otto, cardsOf(library, ['duim-omhoog']))).toBe(false);
		expect(await copyPlan(db, asOtto, plan)).toBeUndefined();
		expect(await startPlan(hub, library, { personId: otto, on: today }, plan)).toEqual({
			ok: false,
			refused: 'no-such-plan'
		});
		await edit({ helpers: [otto] });
		expect(await editPlan(db, library, asOtto, plan, formOf({ title: 'Van Otto' }))).toMatchObject({
			ok: true
		});
		expect(await kept()).toMatchObject({ title: 'Van Otto', ownerId: iris });
		expect(await removePlan(db, plan, otto)).toBe(false);
	});

	test('an address that is no id finds nothing', async () => {
		expect(await findPlan(database.db, 'nothing', iris)).toBeUndefined();
		expect(await removePlan(database.db, 'nothing', iris)).toBe(false);
	});
});

describe('the start', () => {
	test('is one, however many press at once: more than there are connections', async () => {
		const pressed = Array.from({ length: 12 }, () =>
			startPlan(hub, library, { personId: iris, on: today }, plan)
		);
		const codes = (await Promise.all(pressed)).map((each) => each.ok && each.code);
		expect(new Set(codes)).toEqual(new Set([expect.stringMatching(/^\w{6}$/)]));
	});

	test('makes one session, led by everybody who may, with the terms of the plan', async () => {
		await edit({ helpers: [wies], manager: 'yes', unitId: units.roads });
		const first = await startPlan(hub, library, { personId: iris, on: today }, plan);
		expect(first).toMatchObject({ ok: true, device: expect.stringMatching(/^[\w-]{22}$/) });
		const code = first.ok ? first.code : '';
		expect(await startPlan(hub, library, { personId: wies, on: today }, plan)).toEqual({
			ok: true,
			code,
			device: null
		});
		const [row] =
			await database.sql`select facilitators, script from live_session where code = ${code}`;
		expect(row!.facilitators).toEqual([iris, wies]);
		expect(row!.script.settings).toEqual({ exact: false, manager: true });
		expect(row!.script.agenda).toHaveLength(5);
		expect(JSON.stringify(row!.script)).not.toContain('Dit verhaal kent iedereen');
		const desk = await deskLooks(hub, library, {
			code,
			personId: wies,
			name: '',
			device: 'phone-of-wies'
		});
		expect(desk).toMatchObject({
			body: { notes: { 'de-envelop': expect.stringContaining('Dit verhaal kent iedereen') } }
		});

		const page = await meetingsPage(hub, library, { personId: wies, role: 'facilitator' });
		expect(page.running).toMatchObject([{ code, title: 'Ons gesprek' }]);
		expect((await planPage(database.db, library, asIris(), await kept())).running).toBe(code);
		expect(page.plans.map(({ id }) => id)).not.toContain(plan);
	});

	test('is not again once the meeting was held', async () => {
		const started = await startPlan(hub, library, { personId: iris, on: today }, plan);
		expect(started.ok).toBe(true);
		const { activityId } = await kept();
		const [session] =
			await database.sql`select id, claims from live_session where activity_id = ${activityId}`;
		const held = { participants: 6, inRoom: 6, online: 0, mostChoices: 6, rated: 0 };
		await endSession(
			database.db,
			{ id: session!.id, claims: session!.claims, activityId: activityId! },
			{ ...held, rating: null, note: '' },
			today
		);
		expect(await startPlan(hub, library, { personId: iris, on: today }, plan)).toEqual({
			ok: false,
			refused: 'held'
		});
		expect(await heldMeetings(database.db, iris, 5)).toMatchObject([
			{ id: activityId, participants: 6 }
		]);
		expect(await heldMeetings(database.db, wies, 5)).toEqual([]);
	});

	test('is refused while an item is no longer there', async () => {
		const items = new Map([...library.items].filter(([id]) => id !== 'de-envelop'));
		const refused = await startPlan(
			hub,
			{ ...library, items },
			{ personId: iris, on: today },
			plan
		);
		expect(refused).toEqual({ ok: false, refused: 'gone' });
		expect((await kept()).activityId).toBeNull();
	});
});
