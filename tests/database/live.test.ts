import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attends } from '#lib/server/live/attendance.ts';
import { publish } from '#lib/server/db/programmes.ts';
import { settle } from '#lib/server/live/settle.ts';
import { addFacilitator, deskLooks } from '#lib/server/live/desk.ts';
import { enter } from '#lib/server/live/enter.ts';
import { phoneLooks } from '#lib/server/live/phone.ts';
import { projectorLooks } from '#lib/server/live/projector.ts';
import { ballotTown, first as dilemma, secret, type BallotTown } from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';
import { dumpOf } from '../support/dump.ts';
import { Meeting, type Device } from '../support/live-session.ts';

// A session on a database: what is stored, what comes back after a restart, and what goes to the ballot box.

let town: BallotTown;
let period: string;
const options = { a: 4, b: 3, pass: 1 };
const before = Object.entries(options).flatMap(([option, n]) => Array<string>(n).fill(option));
const after = [...'aaabbbbb'];

beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120 });
	period = await town.opened({ closesOn: '2099-12-31' });
});
afterAll(() => town.close());

const newMeeting = (...agenda: string[]) => meetingFor(null, ...agenda);

async function meetingFor(module: string | null, ...agenda: string[]): Promise<Meeting> {
	const { pools, library } = town;
	const leader = town.people.balie![0]!;
	const meeting = new Meeting({ app: pools.app, box: pools.box, secret, library, leader });
	meeting.module = module;
	await meeting.start(...agenda);
	return meeting;
}

async function choose(devices: Device[], round: 'first' | 'second', choices: string[]) {
	for (const [at, option] of choices.entries())
		await devices[at]!.choose(dilemma, round, { option });
}

const rowOf = async ({ code }: Meeting) =>
	(await town.sql`select * from live_session where code = ${code}`)[0]!;
const ballots = async () =>
	(await town.box(period)).map(({ contest, option, changed }) =>
		[contest.split('|').slice(2).join(' '), option, changed ? 'changed' : ''].join(' ').trim()
	);
const altered = (token: string) => (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
const emptyBox = () => town.sql.unsafe(`delete from box.ballot_${period.replaceAll('-', '_')}`);

describe('a whole session', () => {
	let meeting: Meeting;
	let phones: Device[];

	beforeAll(async () => {
		meeting = await newMeeting(dilemma, 'drie-offertes');
		phones = await meeting.phones(8);
		await meeting.press('next', 'next');
	});

	test('stores its step before it answers, and its key only sealed', async () => {
		const { script, sealed_key: key, ended_on: ended } = await rowOf(meeting);
		expect(script.place.phase).toBe('first');
		expect([key.length, ended]).toEqual([60, null]);
	});

	test('changes no byte of the database while people choose', async () => {
		const dump = await dumpOf(town.sql);
		await choose(phones, 'first', before);
		expect(await dumpOf(town.sql)).toEqual(dump);
		expect((await meeting.look()).choosing).toEqual({ chosen: 8, of: 8 });
	});

	test('comes back after a restart with the choices that phones hand in', async () => {
		await meeting.press('close', 'next');
		meeting.restart();
		expect((await meeting.look()).phase).toBe('talk');
		expect((await phones[0]!.send({ move: 'rate', score: 5, sequence: 9 })).ok).toBe(false);
		const [stranger] = await meeting.phones(1);
		for (const phone of phones) expect(await phone.handIn()).toEqual([]);
		expect(await stranger!.handIn(phones[0]!.tokens)).toEqual(['other-seat']);
		expect(await phones[1]!.handIn(['x', altered(phones[1]!.tokens[0]!)])).toEqual([
			'damaged',
			'damaged'
		]);
	});

	test('shows both results together', async () => {
		await meeting.press('next');
		await choose(phones, 'second', after);
		expect((await meeting.look()).result).toBeNull();
		await meeting.press('close', 'reveal');
		expect((await meeting.look()).result).toMatchObject({
			first: { show: 'steps', bars: { a: 'part', b: 'part', pass: 'few-or-none' } },
			second: { show: 'steps', bars: { a: 'part', b: 'more-than-half' } }
		});
	});

	test('seals every choice away once the group goes on, and none twice', async () => {
		expect(await ballots()).toEqual([]);
		await meeting.press('next');
		await meeting.settled();
		const expected = [
			...before.map((option) => `first live ${option}`),
			...after.map(
				(option, at) => `second live ${option}${option === before[at] ? '' : ' changed'}`
			)
		];
		expect((await ballots()).toSorted()).toEqual(expected.toSorted());
		expect((await rowOf(meeting)).script.sealed).toEqual([dilemma]);
		meeting.restart();
		expect(await phones[0]!.handIn()).toEqual(['sealed-away', 'sealed-away']);
		await meeting.settled();
		expect(await ballots()).toHaveLength(16);
	});

	test('leaves a meeting in numbers, and of itself its code', async () => {
		for (const phone of phones) await phone.send({ move: 'join' });
		await meeting.press('end');
		for (const phone of phones.slice(0, 6)) {
			expect((await phone.send({ move: 'join' })).ok).toBe(true);
			expect((await phone.send({ move: 'rate', score: 8, sequence: 90 })).ok).toBe(true);
		}
		await meeting.send({ move: 'write-note', text: 'We vragen elkaar vaker.' });
		await meeting.send({ move: 'count-heads', room: 7, online: 3 });
		await meeting.press('end');
		await meeting.settled();
		const [activity] = await town.sql`select * from live_activity`;
		expect(activity).toMatchObject({
			...{ unit_id: null, form: 'room', kind: 'team', participants: 10, rated: 6, rating: '8.0' },
			note: 'We vragen elkaar vaker.'
		});
		const { id: _, code: __, started_on: on, claims, ...row } = await rowOf(meeting);
		expect(row).toEqual({
			...{ script: null, sealed_key: null, facilitators: [], activity_id: null, ended_on: on },
			...{ holder: null, wanted: false }
		});
		expect(claims).toBeGreaterThan(0);
		meeting.restart();
		expect(await phones[0]!.send({ move: 'join' })).toEqual({
			...{ ok: false, refused: 'session-over' }
		});
	});

	test('never wrote a seat, a token or a choice that can be read', async () => {
		const dump = Object.values(await dumpOf(town.sql)).join('\n');
		const traces = phones.flatMap(({ secret = 'none', tokens }) => [secret, ...tokens]);
		expect(traces.filter((trace) => dump.includes(trace.slice(0, 40)))).toEqual([]);
		expect(dump).not.toMatch(/"(choice|votes|bars|seats)"/);
	});
});

describe('choices of an item that was left', () => {
	const left = async (...agenda: string[]) => {
		await emptyBox();
		const meeting = await newMeeting(...agenda);
		const phones = await meeting.phones(2);
		await meeting.press('next', 'next');
		for (const phone of phones) await phone.choose(agenda[0]!, 'first', { option: 'a' });
		return { meeting, phones };
	};

	test('wait after a restart until the phones are back', async () => {
		const { meeting, phones } = await left(dilemma, 'drie-offertes');
		await meeting.press('close');
		meeting.restart(60_000);
		await meeting.press('skip');
		await meeting.settled();
		for (const phone of phones) expect(await phone.handIn()).toEqual([]);
		expect(await ballots()).toEqual([]);
		const running = (await meeting.hub.running.get(meeting.code))!;
		running.sealFrom = 0;
		await settle(meeting.hub, running);
		expect(await ballots()).toEqual(['first live a', 'first live a']);
	});

	test('stay in memory where the box does not take them, and go there later', async () => {
		const { meeting } = await left(dilemma);
		const { box } = meeting.hub;
		const told: unknown[] = [];
		meeting.hub.report = (error) => told.push(error);
		meeting.hub.box = { transaction: () => Promise.reject(new Error('aabb')) } as never;
		await meeting.press('close', 'skip');
		await meeting.settled();
		await new Promise(setImmediate);
		expect(String(told)).toBe(
			'Error: The choices of a session could not be sealed away (unknown).'
		);
		expect((await rowOf(meeting)).script.sealed).toEqual([]);
		meeting.hub.box = box;
		await meeting.press('end');
		await meeting.settled();
		expect(await ballots()).toEqual(['first live a', 'first live a']);
	});

	test('are gone where no open period asks the dilemma', async () => {
		const { meeting } = await left('drie-offertes');
		await town.sql`update ballot_question set ballot_version = 99 where dilemma = 'drie-offertes'`;
		await meeting.press('close', 'skip');
		await meeting.settled();
		expect((await rowOf(meeting)).script.sealed).toEqual(['drie-offertes']);
		expect(await ballots()).toEqual([]);
	});
});

test('only who leads a session finds it, and whom they ask', async () => {
	const meeting = await newMeeting(dilemma);
	const { hub, code, terms } = meeting;
	const [leader, helper] = town.people.balie!;
	const asked = { code, personId: helper!, device: 'phone-of-the-helper' };
	const unknown = { ok: false, refused: 'unknown-code' };
	expect(await deskLooks(hub, terms.library, asked)).toEqual(unknown);
	expect(await addFacilitator(hub, asked, helper!)).toEqual(unknown);
	const by = { code, personId: leader!, device: 'another-device' };
	expect(await addFacilitator(hub, by, helper!)).toBeUndefined();
	meeting.restart();
	expect(await deskLooks(meeting.hub, terms.library, asked)).toMatchObject({
		...{ ok: true, body: { view: { holds: false } } }
	});
});

test('attendance lies in the order of the ids, whoever came first', async () => {
	await publish(town.db, town.library.programmes.get('welkom')!, '2026-01-01');
	const meeting = await meetingFor('welkom/samen', dilemma);
	const { hub, code } = meeting;
	const people = town.people.balie!.slice(0, 9).toSorted();
	const say = (personId: string, present: boolean) =>
		attends(hub, { code, personId, address: '::1' }, present);
	await say(people[4]!, true);
	await say(people[4]!, false);
	for (const personId of people.toSpliced(4, 1).toReversed()) await say(personId, true);
	const rows = await town.sql`select person_id, xmin::text from live_attendance order by ctid`;
	expect(rows.map((row) => row.person_id)).toEqual(people.toSpliced(4, 1));
	expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
});

test('who tries too many codes hears of none', async () => {
	const meeting = await newMeeting(dilemma);
	const ask = (code: string) => enter(meeting.hub, code, '192.0.2.7');
	const typed = meeting.code.toLowerCase().replace(/(...)/, '$1 ');
	expect((await ask(typed)).ok).toBe(true);
	const answers = [];
	for (let n = 0; n < 61; n++) answers.push(await ask('AAA777'.replaceAll('A', 'C')));
	expect(answers[59]).toEqual({ ok: false, refused: 'unknown-code' });
	expect(answers[60]).toMatchObject({ refused: 'wait' });
	expect(await ask(typed)).toMatchObject({ refused: 'wait' });
	expect((await enter(meeting.hub, typed, '192.0.2.8')).ok).toBe(true);
});

test('who has a seat is heard, whatever codes somebody else tries from that address', async () => {
	const meeting = await newMeeting(dilemma);
	const { hub, code, projector } = meeting;
	const [phone] = await meeting.phones(1);
	const of = (secret: string | undefined) => ({ code, secret, address: '192.0.2.10' });
	for (let n = 0; n < 61; n++) await enter(hub, 'CCC777', '192.0.2.10');
	const { library } = meeting.terms;
	expect(await phoneLooks(hub, library, of(phone!.secret))).toMatchObject({ ok: true });
	expect(await projectorLooks(hub, library, of(projector))).toMatchObject({ ok: true });
	for (const other of [undefined, 'x'.repeat(43)]) {
		expect(await phoneLooks(hub, library, of(other))).toMatchObject({ refused: 'wait' });
		expect(await projectorLooks(hub, library, of(other))).toMatchObject({ refused: 'wait' });
	}
});
