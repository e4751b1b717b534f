import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays } from '#lib/programme/calendar.ts';
import { today } from '#lib/server/clock.ts';
import { meetingPlan } from '#lib/server/db/schema/meeting.ts';
import * as calendar from '#lib/server/meetings/calendar.ts';
import { demoPeople } from './demo-people.ts';

const on = today();
const soon = addDays(on, 7);
let database: Awaited<ReturnType<typeof demoPeople>>['database'];
let ids: Record<string, string>;

beforeAll(async () => {
	({ database, ids } = await demoPeople());
});
afterAll(() => database.close());
beforeEach(() => database.sql`delete from meeting_plan`);

/** A meeting that Wies puts in the calendar. */
async function plan(values: Partial<typeof meetingPlan.$inferInsert> = {}): Promise<string> {
	const [made] = await database.db
		.insert(meetingPlan)
		.values({
			...{ title: 'Kaartronde', agenda: [], form: 'room', kind: 'theme' },
			...{ ownerId: ids.Wies!, heldOn: soon, openFor: 'everyone' },
			...values
		})
		.returning();
	return made!.id;
}

const of = (name: string) => calendar.calendarFor(database.db, ids[name]!, on);
const titlesOf = async (name: string) => (await of(name)).map(({ title }) => title);
const come = (name: string, id: string) => calendar.signUpFor(database.db, ids[name]!, id, on);

/** The unit in which somebody works, and the one right above it. */
async function unitsOf(name: string) {
	const [row] = await database.sql`
		select p.unit_id as own, p.parent_id as above from employment e
		join unit_period p on p.unit_id = e.unit_id where e.person_id = ${ids[name]!}
		and (e.ends_on is null or e.ends_on > ${on}) limit 1`;
	return row as unknown as { own: string; above: string };
}

test('shows what is open for everyone or for a unit that somebody is in, the soonest first', async () => {
	const { own, above } = await unitsOf('Noor');
	await plan({ title: 'later', heldOn: addDays(on, 9) });
	await plan({ title: 'own', openFor: 'unit', unitId: own });
	await plan({ title: 'above', openFor: 'unit', unitId: above, heldOn: addDays(on, 8) });
	await plan({ title: 'for nobody', openFor: 'nobody', unitId: own });
	await plan({ title: 'over', heldOn: addDays(on, -1) });
	expect(await titlesOf('Noor')).toEqual(['own', 'above', 'later']);
	const [elsewhere] = await database.sql`
		select id from unit where id not in (${own}, ${above}) and id not in
		(select parent_id from unit_period where parent_id is not null) limit 1`;
	await database.sql`update meeting_plan set unit_id = ${elsewhere!.id} where title = 'own'`;
	expect(await titlesOf('Noor')).toEqual(['above', 'later']);
});

test('a meeting that runs or was held is not there any more', async () => {
	const id = await plan();
	await database.sql`with held as (insert into live_activity (held_on, form, kind)
		values (${on}, 'room', 'team') returning id)
		update meeting_plan set activity_id = (select id from held) where id = ${id}`;
	expect(await titlesOf('Noor')).toEqual([]);
	expect(await come('Noor', id)).toBe('gone');
});

test('somebody signs up once, and takes it back', async () => {
	const id = await plan({ module: 'welkom/samen' });
	expect(await come('Noor', id)).toBeUndefined();
	expect(await come('Noor', id)).toBeUndefined();
	expect(await of('Noor')).toMatchObject([
		{ mine: true, signedUp: 1, full: false, completes: { title: 'Samen in gesprek' } }
	]);
	expect(await of('Milan')).toMatchObject([{ mine: false, signedUp: 1 }]);
	await calendar.cancelFor(database.db, ids.Noor!, id);
	expect(await of('Noor')).toMatchObject([{ mine: false, signedUp: 0 }]);
});

test('the last place is given once, also to two who ask at the same time', async () => {
	const id = await plan({ capacity: 2 });
	const names = ['Noor', 'Milan', 'Bo', 'Irene'];
	const answers = await Promise.all(names.map((name) => come(name, id)));
	expect(answers.filter((answer) => answer === undefined)).toHaveLength(2);
	expect(answers.filter((answer) => answer === 'full')).toHaveLength(2);
	expect(await of('Ada')).toMatchObject([{ full: true }]);
});

test('a meeting of another unit, or one that is nowhere, takes nobody', async () => {
	expect(await come('Noor', await plan({ openFor: 'nobody' }))).toBe('gone');
	expect(await come('Noor', '7d8f7d5e-5a52-4c0f-9c5d-1b2f8f2f0a11')).toBe('gone');
	expect(await come('Noor', 'no-id')).toBe('gone');
	expect(await database.sql`select 1 from meeting_sign_up`).toHaveLength(0);
});

test('who wants to come is for who leads it, and each look is in the audit log', async () => {
	const id = await plan();
	await come('Noor', id);
	const look = (name: string) =>
		calendar.lookAtSignUps(database.db, { personId: ids[name]!, role: 'facilitator' }, id);
	expect(await look('Iris')).toBeUndefined();
	expect(await look('Wies')).toMatchObject([{ name: 'Noor Vermeer' }]);
	await database.sql`update meeting_plan set helpers = ${[ids.Iris!]}`;
	expect(await look('Iris')).toHaveLength(1);
	const lines = await database.sql`
		select actor from audit_log where object = ${`sign-ups of ${id}`} order by at`;
	expect(lines.map(({ actor }) => actor)).toEqual([ids.Wies, ids.Iris]);
});

test('sign-ups are thrown away a month after the day, and not before', async () => {
	const old = await plan({ heldOn: addDays(on, -40) });
	const recent = await plan({ heldOn: addDays(on, -20) });
	for (const id of [old, recent])
		await database.sql`insert into meeting_sign_up values (${id}, ${ids.Noor!})`;
	const [job] = calendar.meetingJobs(database.db);
	await job!.work();
	const left = await database.sql`select plan_id from meeting_sign_up`;
	expect(left.map(({ plan_id }) => plan_id)).toEqual([recent]);
});
