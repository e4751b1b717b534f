import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { library } from '#lib/content/index.ts';
import type { Day } from '#lib/programme/calendar.ts';
import { today } from '#lib/server/clock.ts';
import { publish } from '#lib/server/db/programmes.ts';
import { openPools, type Pools } from '#lib/server/db/pools.ts';
import { seedDemo } from '#lib/server/demo/seed.ts';
import { findTurn, finishItem, startProgramme } from '#lib/server/learning.ts';
import { attendancePage, attends } from '#lib/server/live/attendance.ts';
import { openHub } from '#lib/server/live/hub.ts';
import { addAttendee, removeAttendee } from '#lib/server/meetings/attendance-list.ts';
import { correctHeld, heldPage } from '#lib/server/meetings/held.ts';
import { freshDatabase } from '../support/database.ts';
import { Meeting } from '../support/live-session.ts';

const on: Day = today();
const module = 'welkom/samen';
const verbs = 'http://adlnet.gov/expapi/verbs';
let database: Awaited<ReturnType<typeof freshDatabase>>;
let pools: Pools;
let ids: Record<string, string>;
let meeting: Meeting;

beforeAll(async () => {
	database = await freshDatabase();
	pools = openPools(database.url, 2);
	await seedDemo(database.db, library, { people: 24, today: on });
	const rows = await database.sql<{ id: string; name: string }[]>`
		select id, given_name as name from person`;
	ids = Object.fromEntries(rows.map(({ id, name }) => [name, id]));
	await startProgramme(database.db, library, await learner('Noor'), 'welkom', on);
});
afterAll(async () => {
	await pools.close();
	await database.close();
});

beforeEach(async () => {
	await database.sql`delete from live_activity`;
	await database.sql`delete from live_session`;
	await database.sql`delete from module_done where module = 'samen'`;
	await database.sql`delete from statement where stored >= ${on}::date`;
	const terms = { app: pools.app, box: pools.box, secret: 's'.repeat(32), library };
	meeting = new Meeting({ ...terms, leader: ids.Wies! });
});

async function learner(name: string) {
	const [row] = await database.sql`select * from person where given_name = ${name}`;
	return {
		personId: row!.id as string,
		personnelNumber: row!.personnel_number as string,
		name: `${row!.given_name} ${row!.family_name}`,
		audiences: row!.audiences as string[]
	};
}

const leader = () => ({ personId: ids.Wies!, role: 'facilitator' as const });
const here = (name: string, present = true) =>
	attends(meeting.hub, { code: meeting.code, personId: ids[name]!, address: '::1' }, present);

/** A meeting for the module to which these people came, and that is over. */
async function heldWith(...names: string[]): Promise<string> {
	meeting.module = module;
	await meeting.start();
	for (const name of names) expect(await here(name)).toMatchObject({ ok: true });
	await meeting.press('end');
	await meeting.settled();
	const [row] = await database.sql`select id from live_activity`;
	return row!.id;
}

const modulesOf = (name: string) => database.sql`
	select m.module, m.completed_on::text from module_done m join enrolment e on e.id = m.enrolment_id
	where e.person_id = ${ids[name]!} and m.module = 'samen'`;

const told = async (verb: string) =>
	(
		await database.sql<{ body: { actor: { account: { name: string } }; timestamp: string } }[]>`
			select body from statement where body -> 'verb' ->> 'id' like ${`%/${verb}`}
			and stored >= ${on}::date and body -> 'object' ->> 'id' like '%/meetings/%'`
	).map(({ body }) => body);

describe('names are written down for a module, and for nothing else', () => {
	test('a meeting without a module refuses a name', async () => {
		await meeting.start();
		expect(await here('Noor')).toEqual({ ok: false, refused: 'no-module' });
		expect(await database.sql`select 1 from live_attendance`).toHaveLength(0);
	});

	test('nor does a meeting start for a module that no programme has', async () => {
		for (const other of ['welkom/nothing', 'made/up', 'welkom/wat-is-integriteit']) {
			meeting.module = other;
			await expect(meeting.start()).rejects.toThrow('no-module');
		}
		expect(await database.sql`select 1 from live_session`).toHaveLength(0);
	});

	test('the page says what it completes, and for whom it counts', async () => {
		meeting.module = module;
		await meeting.start();
		const page = (name: string) =>
			attendancePage(meeting.hub, { code: meeting.code, personId: ids[name]!, address: '::1' });
		const samen = { key: module, title: 'Samen in gesprek', minutes: 45 };
		expect(await page('Noor')).toMatchObject({
			page: { module: samen, present: false, counts: true }
		});
		expect(await page('Bo')).toMatchObject({ page: { module: samen } });
		await here('Noor');
		expect(await page('Noor')).toMatchObject({ page: { present: true } });
	});
});

describe('at the end of a meeting', () => {
	test('who signed in has the module, with the day and no time; who has no turn only attended', async () => {
		await heldWith('Noor', 'Milan');
		expect(await modulesOf('Noor')).toMatchObject([{ completed_on: on }]);
		expect(await modulesOf('Milan')).toHaveLength(0);
		const people = (await told('attended')).map(({ actor }) => actor.account.name);
		const expected = await Promise.all(['Noor', 'Milan'].map(learner));
		expect(people.toSorted()).toEqual(
			expected.map(({ personnelNumber }) => personnelNumber).toSorted()
		);
		expect((await told('attended')).map(({ timestamp }) => timestamp)).toEqual(
			Array(2).fill(`${on}T00:00:00.000Z`)
		);
	});

	test('one statement tells the meeting; a meeting without names tells no names', async () => {
		await meeting.start();
		const [phone] = await meeting.phones(1);
		expect(phone).toBeDefined();
		await meeting.press('end');
		await meeting.settled();
		expect(await told('held')).toHaveLength(1);
		expect(await told('attended')).toHaveLength(0);
	});

	test('a meeting to which nobody came is not told', async () => {
		await meeting.start();
		await meeting.press('end');
		await meeting.settled();
		expect(await told('held')).toHaveLength(0);
	});

	test('an optional meeting changes nothing of what is needed for the certificate', async () => {
		const before = (await findTurn(database.db, ids.Noor!, 'welkom'))!.progress;
		await heldWith('Noor');
		const after = (await findTurn(database.db, ids.Noor!, 'welkom'))!.progress;
		expect(after).toMatchObject({ done: before.done, total: before.total, attend: null });
		expect(before.attend).toMatchObject({ module: 'samen', required: false });
	});
});

test('nobody signs in for a meeting that has ended, whatever another process remembers', async () => {
	meeting.module = module;
	await meeting.start();
	const other = openHub({ ...meeting.terms, grace: 0 });
	const noor = { code: meeting.code, personId: ids.Noor!, address: '::1' };
	expect(await attends(other, noor, true)).toMatchObject({ ok: true });
	await meeting.press('end');
	await meeting.settled();
	const milan = { ...noor, personId: ids.Milan! };
	const over = { ok: false, refused: 'session-over' };
	expect(await attends(other, milan, true)).toEqual(over);
	expect(await attends(other, noor, false)).toEqual(over);
	expect(await database.sql`select person_id from live_attendance`).toEqual([
		{ person_id: ids.Noor! }
	]);
});

describe('the list afterwards', () => {
	test('is for who led the meeting, and each look is in the audit log', async () => {
		const id = await heldWith('Noor');
		const lines = () =>
			database.sql`select * from audit_log where object = ${`attendance of ${id}`}`;
		expect(
			await heldPage(database.db, { personId: ids.Iris!, role: 'manager' }, id)
		).toBeUndefined();
		expect(await lines()).toHaveLength(0);
		const page = (await heldPage(database.db, leader(), id))!;
		expect(page.attendees).toMatchObject([{ name: 'Noor Vermeer' }]);
		expect(await lines()).toMatchObject([{ action: 'look', detail: { rows: 1 } }]);
	});

	test('somebody who was there without a phone is added, and somebody who was not is taken off', async () => {
		const id = await heldWith('Milan');
		const to = { activity: id, person: ids.Noor! };
		expect(await addAttendee(database.db, library, leader(), to)).toBeUndefined();
		expect(await addAttendee(database.db, library, leader(), to)).toBe('on-the-list');
		expect(await modulesOf('Noor')).toHaveLength(1);
		expect(await told('attended')).toHaveLength(2);
		expect(await removeAttendee(database.db, library, leader(), to)).toBeUndefined();
		expect(await modulesOf('Noor')).toHaveLength(0);
		const voids = await database.sql`select 1 from statement
			where body -> 'verb' ->> 'id' = ${`${verbs}/voided`} and stored >= ${on}::date`;
		expect(voids).toHaveLength(2);
		const changes = await database.sql`select action from audit_log
			where object = ${`attendance of ${id}`} order by at`;
		expect(changes.map(({ action }) => action)).toEqual(['add-attendance', 'remove-attendance']);
	});

	test('who attended two meetings and is taken off one has the module by the other', async () => {
		const first = await heldWith('Noor');
		await meeting.start();
		await here('Noor');
		const off = () =>
			removeAttendee(database.db, library, leader(), { activity: first, person: ids.Noor! });
		const again = () =>
			addAttendee(database.db, library, leader(), { activity: first, person: ids.Noor! });
		expect(await off()).toBeUndefined();
		expect(await modulesOf('Noor')).toHaveLength(0);
		await again();
		await meeting.press('end');
		await meeting.settled();
		expect(await off()).toBeUndefined();
		expect(await modulesOf('Noor')).toMatchObject([{ completed_on: on }]);
	});

	test('nobody else changes it, and a meeting without a module has none', async () => {
		const id = await heldWith('Noor');
		const other = { personId: ids.Iris!, role: 'manager' as const };
		const to = { activity: id, person: ids.Milan! };
		expect(await addAttendee(database.db, library, other, to)).toBe('no-list');
		const noMeeting = { ...to, activity: '{{7*7}}' };
		expect(await addAttendee(database.db, library, leader(), noMeeting)).toBe('no-list');
		const nobody = { ...to, person: '1' };
		expect(await addAttendee(database.db, library, leader(), nobody)).toBe('unknown-person');
		await database.sql`update live_activity set module = null`;
		expect(await addAttendee(database.db, library, leader(), to)).toBe('no-list');
		expect(await removeAttendee(database.db, library, leader(), to)).toBe('no-list');
	});
});

/** What somebody typed about a meeting afterwards. */
function correction(inRoom: string, online: string): FormData {
	const form = new FormData();
	const typed = { unitId: '', form: 'both', kind: 'team', inRoom, online };
	for (const [name, value] of Object.entries(typed)) form.set(name, value);
	form.set('note', 'We zeggen het hardop.');
	return form;
}

test('an agreement that is written down afterwards leaves the number of people as it was', async () => {
	meeting.module = module;
	await meeting.start();
	await meeting.phones(3);
	await meeting.press('end');
	await meeting.settled();
	const [row] = await database.sql`select id from live_activity`;
	await correctHeld(database.db, library, leader(), row!.id, correction('', ''));
	const { meeting: held } = (await heldPage(database.db, leader(), row!.id))!;
	expect(held).toMatchObject({ participants: 3, note: 'We zeggen het hardop.' });
	expect(await told('held')).toHaveLength(1);
});

test('a head count that is typed afterwards is checked, and told anew', async () => {
	const id = await heldWith('Noor');
	const form = correction('7', '5');
	expect(await correctHeld(database.db, library, leader(), id, form)).toEqual({ ok: true });
	const page = (await heldPage(database.db, leader(), id))!;
	expect(page.meeting).toMatchObject({ participants: 12, inRoom: 7, online: 5 });
	expect(page.says).toBe('fewer-than-half-chose');
	const numbers = await database.sql`
		select s.body -> 'result' -> 'extensions' as said, exists (select from statement t
			where t.body -> 'object' ->> 'id' = s.id::text) as voided
		from statement s where s.body -> 'verb' ->> 'id' like '%/held' and s.stored >= ${on}::date`;
	expect(numbers.filter(({ voided }) => !voided).map(({ said }) => Object.values(said))).toEqual([
		[12]
	]);
	form.set('inRoom', 'veel');
	expect(await correctHeld(database.db, library, leader(), id, form)).toEqual({
		problems: { inRoom: 'wrong' }
	});
});

test('who followed the first version finishes the first version', async () => {
	const { db, sql } = database;
	const milan = await learner('Milan');
	const old = library.programmes.get('welkom')!;
	const definition = {
		...old,
		version: 1,
		modules: old.modules.filter(({ form }) => form !== 'live')
	};
	await publish(db, definition, on);
	await startProgramme(db, library, milan, 'welkom', on);
	await sql`update enrolment set version = 1 where person_id = ${milan.personId}
		and programme = 'welkom' and completed_on is null`;
	await heldWith('Milan');
	expect(await modulesOf('Milan')).toHaveLength(0);
	let turn = (await findTurn(db, milan.personId, 'welkom'))!;
	while (!turn.progress.completed) {
		const step = { programme: 'welkom', ...turn.progress.next! };
		turn = (await finishItem(db, milan, step, { on, organisation: 'zandermeer' }))!;
	}
	expect(turn.enrolment).toMatchObject({ version: 1, completedOn: on });
});
