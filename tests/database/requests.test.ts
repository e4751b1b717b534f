import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addMonths } from '#lib/programme/calendar.ts';
import { today } from '#lib/server/clock.ts';
import { meetingJobs } from '#lib/server/meetings/calendar.ts';
import {
	actOnRequest,
	askMeeting,
	askPage,
	planFromRequest,
	requestsFor,
	type RequestAct
} from '#lib/server/meetings/requests.ts';
import { demoPeople } from './demo-people.ts';

const on = today();
let database: Awaited<ReturnType<typeof demoPeople>>['database'];
let ids: Record<string, string>;

beforeAll(async () => {
	({ database, ids } = await demoPeople());
});
afterAll(() => database.close());
beforeEach(() => database.sql`delete from meeting_request`);

function form(values: Record<string, string> = {}): FormData {
	const data = new FormData();
	const typed = {
		...{ wish: 'Over cadeaus aan de balie', kind: 'team', people: '8' },
		...{ period: 'na de zomer', unitId: '', ...values }
	};
	for (const [name, value] of Object.entries(typed)) data.set(name, value);
	return data;
}

async function asked(): Promise<string> {
	expect(await askMeeting(database.db, ids.Noor!, form(), on)).toEqual({ ok: true });
	return (await askPage(database.db, ids.Noor!, on)).mine[0]!.id;
}

const act = (name: string, id: string, what: RequestAct) =>
	actOnRequest(database.db, ids[name]!, id, what);
const stateOf = async (id: string) =>
	(await database.sql`select state from meeting_request where id = ${id}`)[0]!.state;
const seenBy = async (name: string) =>
	(await requestsFor(database.db, ids[name]!)).map(({ asker }) => asker);

test('what somebody asks comes to those who lead; what is missing is named', async () => {
	await asked();
	expect(await requestsFor(database.db, ids.Wies!)).toMatchObject([
		{ asker: 'Noor Vermeer', wish: 'Over cadeaus aan de balie', people: 8, state: 'open' }
	]);
	const wrong = form({ wish: ' ', kind: 'feest', people: 'veel', unitId: 'nergens' });
	expect(await askMeeting(database.db, ids.Noor!, wrong, on)).toMatchObject({
		problems: { wish: 'wrong', kind: 'wrong', people: 'wrong' }
	});
	expect(await askMeeting(database.db, ids.Noor!, form({ unitId: 'nergens' }), on)).toMatchObject({
		problems: { unitId: 'wrong' }
	});
});

test('one person takes it: it is gone for the others until it is given back', async () => {
	const id = await asked();
	expect(await Promise.all([act('Wies', id, 'take'), act('Iris', id, 'take')])).toContain(false);
	const [row] = await database.sql`select taken_by from meeting_request`;
	const [taker, other] = row!.taken_by === ids.Wies ? ['Wies', 'Iris'] : ['Iris', 'Wies'];
	expect(await seenBy(taker!)).toHaveLength(1);
	expect(await seenBy(other!)).toHaveLength(0);
	expect(await act(other!, id, 'done')).toBe(false);
	expect(await act(taker!, id, 'give-back')).toBe(true);
	expect(await seenBy(other!)).toHaveLength(1);
});

test('who asked may withdraw, and nobody else; after that nothing can be done with it', async () => {
	const id = await asked();
	expect(await act('Milan', id, 'withdraw')).toBe(false);
	expect(await act('Noor', id, 'withdraw')).toBe(true);
	expect(await act('Wies', id, 'take')).toBe(false);
	expect(await stateOf(id)).toBe('withdrawn');
	expect(await act('Noor', 'no-id', 'withdraw')).toBe(false);
});

test('a request becomes one plan with an empty agenda, of who took it', async () => {
	const id = await asked();
	const make = (name: string) =>
		planFromRequest(database.db, ids[name]!, id, (kind) => `Bijeenkomst: ${kind}`);
	const planId = await make('Wies');
	expect(await make('Wies')).toBe(planId);
	expect(await make('Iris')).toBeUndefined();
	expect(await planFromRequest(database.db, ids.Wies!, 'no-id', String)).toBeUndefined();
	expect(await database.sql`select * from meeting_plan where id = ${planId!}`).toMatchObject([
		{ id: planId, owner_id: ids.Wies, title: 'Bijeenkomst: team', agenda: [], open_for: 'nobody' }
	]);
	expect(await act('Wies', id, 'done')).toBe(true);
	expect(await stateOf(id)).toBe('done');
});

test('a request that is done or withdrawn is thrown away a year after it was made', async () => {
	const { db, sql } = database;
	const job = meetingJobs(db).find(({ name }) => name === 'meeting-requests')!;
	for (const state of ['open', 'taken', 'done', 'withdrawn'])
		for (const askedOn of [addMonths(on, -12), addMonths(on, -13)])
			await sql`
				insert into meeting_request (asked_by, kind, wish, period, asked_on, state, taken_by)
				values (${ids.Noor!}, 'team', 'Over cadeaus', '', ${askedOn}, ${state},
					${state === 'open' ? null : ids.Wies!})`;
	await job.work();
	const left = await sql`select state from meeting_request order by state`;
	expect(left.map(({ state }) => state)).toEqual([
		...['done', 'open', 'open', 'taken', 'taken', 'withdrawn']
	]);
});
