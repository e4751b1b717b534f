import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { AskAgain } from '#lib/server/live/ask-again.ts';
import { knock } from '#lib/server/live/enter.ts';
import { holdOn, type Holding } from '#lib/server/live/holding.ts';
import { findRunning, openHub, type Hub } from '#lib/server/live/hub.ts';
import { sealItem } from '#lib/server/live/seal-away.ts';
import { settle } from '#lib/server/live/settle.ts';
import { ballotTown, first as dilemma, secret, type BallotTown } from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';
import { Meeting } from '../support/live-session.ts';

// Several processes on one database: each session is in the memory of one of them, and moves between them.

let town: BallotTown;
let url: string;
let period: string;
const held: Holding[] = [];

beforeAll(async () => {
	const database = await freshDatabase();
	url = database.url;
	town = await ballotTown(database, { balie: 120 });
	period = await town.opened({ closesOn: '2099-12-31' });
});
afterEach(async () => {
	for (const holding of held.splice(0)) await holding.stop();
});
afterAll(() => town.close());

const terms = () => {
	const { pools, library } = town;
	return { app: pools.app, box: pools.box, secret, library };
};

async function newMeeting(): Promise<Meeting> {
	const meeting = new Meeting({ ...terms(), leader: town.people.balie![0]! });
	await meeting.start(dilemma);
	return meeting;
}

async function hold(hub: Hub): Promise<Holding> {
	const holding = await holdOn(hub, url);
	held.push(holding);
	return holding;
}

async function newProcess(): Promise<Hub> {
	const hub = openHub({ ...terms(), grace: 0 });
	await hold(hub);
	return hub;
}

const stayedLong = async ({ hub, code }: Meeting) => {
	const running = (await hub.running.get(code))!;
	running.since = 0;
	return running;
};

test('two processes that are asked at once: one has it, the other asks for it', async () => {
	const meeting = await newMeeting();
	const hubs = [await newProcess(), await newProcess()];
	const found = await Promise.allSettled(hubs.map((hub) => findRunning(hub, meeting.code, 300)));
	expect(found.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	expect(found.find(({ status }) => status === 'rejected')).toMatchObject({
		reason: expect.any(AskAgain)
	});
});

test('a process that is asked for it takes it over, and the first has it no longer by then', async () => {
	const meeting = await newMeeting();
	await hold(meeting.hub);
	await meeting.phones(1);
	const before = await stayedLong(meeting);
	let ended = 0;
	before.watchers.add({ of: 'phone', changed: () => {}, end: () => void (ended += 1) });
	const other = await newProcess();
	const after = await findRunning(other, meeting.code);
	expect(after).toBeDefined();
	expect(before.isGone).toBe(true);
	expect(ended).toBe(1);
	await expect(findRunning(meeting.hub, meeting.code, 300)).rejects.toThrow(AskAgain);
});

test('whoever types a code is let in by any process, and the one that has the session keeps it', async () => {
	const meeting = await newMeeting();
	await hold(meeting.hub);
	await meeting.phones(1);
	const running = await stayedLong(meeting);
	expect(await knock(await newProcess(), meeting.code, '192.0.2.1')).toMatchObject({ ok: true });
	expect(await knock(await newProcess(), '999999', '192.0.2.1')).toEqual({
		...{ ok: false, refused: 'unknown-code' }
	});
	const [row] = await town.sql`select wanted from live_session where code = ${meeting.code}`;
	expect(row).toEqual({ wanted: false });
	expect(running.isGone).toBe(false);
});

test('who leaves lets everything go at once, and takes nothing', async () => {
	const meeting = await newMeeting();
	const holding = await hold(meeting.hub);
	await meeting.phones(1);
	const refused = Promise.reject<undefined>(new AskAgain());
	refused.catch(() => {});
	meeting.hub.running = new Map([['ZZZZZZ', refused], ...meeting.hub.running]);
	await holding.leave();
	await expect(meeting.phones(1)).rejects.toThrow(AskAgain);
	expect(await findRunning(await newProcess(), meeting.code, 0)).toBeDefined();
});

test('what a dead process had is there for whoever is asked', async () => {
	const meeting = await newMeeting();
	const holding = await hold(meeting.hub);
	await meeting.phones(1);
	await holding.stop();
	expect(await findRunning(await newProcess(), meeting.code, 0)).toBeDefined();
});

test('a connection that breaks and comes back loses nothing of what is in memory', async () => {
	const meeting = await newMeeting();
	await hold(meeting.hub);
	const [phone] = await meeting.phones(1);
	await meeting.press('next', 'next');
	await phone!.choose(dilemma, 'first', { option: 'a' });
	const { self } = meeting.hub;
	const broken = () => self.isSure;
	await town.sql`select pg_terminate_backend(pid) from pg_locks
		where locktype = 'advisory' and objid = ${self.number}`;
	await expect.poll(broken, { interval: 5 }).toBe(false);
	expect((await meeting.look()).seats.joined).toBe(1);
	expect(self.isSure).toBe(true);
});

test('a process that does not know yet that it is taken for dead writes nothing', async () => {
	const meeting = await newMeeting();
	const phones = await meeting.phones(6);
	await meeting.press('next', 'next');
	for (const phone of phones) await phone.choose(dilemma, 'first', { option: 'b' });
	const first = meeting.hub;
	const late = (await first.running.get(meeting.code))!;
	meeting.restart(60_000);
	for (const phone of phones) await phone.handIn();
	const other = meeting.hub;
	meeting.hub = first;
	await expect(meeting.press('close')).rejects.toThrow(AskAgain);
	meeting.hub = other;
	await meeting.press('close', 'next', 'end');
	const { session } = (await other.running.get(meeting.code))!;
	await expect(sealItem(first, { ...late, session }, dilemma)).rejects.toThrow(AskAgain);
	expect(await town.box(period)).toEqual([]);
});

test('an answer that is lost while choices are sealed away does not seal them twice', async () => {
	const meeting = await newMeeting();
	const phones = await meeting.phones(6);
	await meeting.press('next', 'next');
	for (const phone of phones) await phone.choose(dilemma, 'first', { option: 'b' });
	const { pools } = town;
	const before = (await town.box(period)).length;
	const unheard: typeof pools.box.transaction = async (work) => {
		await pools.box.transaction(work);
		throw Object.assign(new Error('cut'), { code: 'CONNECTION_CLOSED' });
	};
	meeting.hub.box = Object.assign(Object.create(pools.box), { transaction: unheard });
	await meeting.press('close', 'next', 'end');
	const running = await meeting.hub.running.get(meeting.code);
	await running?.turn.catch(() => {});
	meeting.hub.box = pools.box;
	await meeting.look();
	const again = await findRunning(meeting.hub, meeting.code);
	await again?.turn.catch(() => {});
	if (again && again.closedAt === null) await settle(meeting.hub, again);
	expect((await town.box(period)).length - before).toBe(6);
});
