import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RemoteScreen } from '#lib/live/words.ts';
import { today } from '#lib/server/clock.ts';
import { ensurePartitions } from '#lib/server/db/statements.ts';
import { deskLooks, deskSends, deskWatches } from '#lib/server/live/desk.ts';
import { admitted, type Guest, type Member } from '#lib/server/live/leaders.ts';
import { addHelper, findHelpers, remotePage } from '#lib/server/live/remote-page.ts';
import { guestSecret, projectorSecret } from '#lib/server/live/session-key.ts';
import type { ViewStream } from '#lib/server/live/stream.ts';
import { ballotTown, first as dilemma, secret, type BallotTown } from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';
import { bodyOf, Meeting } from '../support/live-session.ts';

// Who leads a session besides the one who started it: a guest without an account, and a colleague.

let town: BallotTown;
let meeting: Meeting;
let owner: Member;
let guest: Guest;
const unknown = { ok: false, refused: 'unknown-code' };

beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 6 });
	await ensurePartitions(town.db, today(), 1);
});
afterAll(() => town.close());

beforeEach(async () => {
	const { pools, library, people } = town;
	const leader = people.balie![0]!;
	meeting = new Meeting({ app: pools.app, box: pools.box, secret, library, leader });
	await meeting.start(dilemma);
	const { code } = meeting;
	owner = { code, personId: leader, name: 'Wies Veen', device: 'laptop-of-the-leader' };
	const shared = (await look(owner)).view.guest!;
	guest = { code, secret: shared, address: '192.0.2.1', device: 'phone-of-a-guest' };
});

const look = async (leader: Member | Guest) =>
	bodyOf<{ view: RemoteScreen; projector: string }>(
		await deskLooks(meeting.hub, town.library, leader)
	);
const carrier = { hasRoom: () => true, send: () => {}, end: () => {} };
/** Follows a session on a device. @returns what ends the line */
const watch = async (leader: Member | Guest) =>
	bodyOf<ViewStream>(await deskWatches(meeting.hub, town.library, leader))(carrier).gone;
const send = (leader: Member | Guest, body: object) =>
	deskSends(meeting.hub, town.library, leader, body);

describe('a guest', () => {
	test('leads once they take over, and the owner takes over again', async () => {
		const { turn, holds } = (await look(guest)).view;
		expect(holds).toBe(false);
		const next = { move: 'next', turn };
		expect(await send(guest, next)).toMatchObject({ refused: 'not-holding' });
		expect((await send(guest, { move: 'take-over' })).ok).toBe(true);
		expect((await send(guest, next)).ok).toBe(true);
		expect((await look(owner)).view).toMatchObject({ holds: false, phase: 'intro' });
		expect((await send(owner, { move: 'take-over' })).ok).toBe(true);
		expect(await send(guest, { move: 'park', text: 'later' })).toMatchObject({
			refused: 'not-holding'
		});
	});

	test('is nobody without the secret of this very session', async () => {
		const { hub, terms } = meeting;
		const running = (await hub.running.get(meeting.code))!;
		const other = new Meeting(terms);
		await other.start('drie-offertes');
		await other.look();
		const others = guestSecret((await other.hub.running.get(other.code))!.key, 0);
		const wrong = [undefined, '', 'x', others, projectorSecret(running.key)];
		for (const shown of wrong) {
			expect(await deskLooks(hub, town.library, { ...guest, secret: shown })).toEqual(unknown);
			expect(await send({ ...guest, secret: shown }, { move: 'take-over' })).toEqual(unknown);
		}
		expect(await deskLooks(hub, town.library, { ...guest, device: 'short' })).toEqual({
			...{ ok: false, refused: 'malformed' }
		});
	});

	test('is shut out by a new link, also one that held the remote and looked on', async () => {
		const ended = { isNow: false };
		const line = { ...carrier, end: () => (ended.isNow = true) };
		const stream = await deskWatches(meeting.hub, town.library, guest);
		bodyOf<ViewStream>(stream)(line);
		await send(guest, { move: 'take-over' });
		expect(await send(guest, { move: 'new-guest-link' })).toMatchObject({ ok: false });
		const made = bodyOf<{ view: RemoteScreen }>(await send(owner, { move: 'new-guest-link' }));
		expect(made.view.holds).toBe(true);
		expect(made.view.guest).not.toBe(guest.secret);
		expect(await deskLooks(meeting.hub, town.library, guest)).toEqual(unknown);
		expect(await send(guest, { move: 'take-over' })).toEqual(unknown);
		await vi.waitFor(() => expect(ended.isNow).toBe(true));
		meeting.restart();
		expect(await deskLooks(meeting.hub, town.library, guest)).toEqual(unknown);
		expect((await look({ ...guest, secret: made.view.guest! })).view.guest).toBeNull();
	});

	test('that takes over while the link is replaced does not', async () => {
		await look(guest);
		await Promise.all([
			send(owner, { move: 'new-guest-link' }),
			send(guest, { move: 'take-over' })
		]);
		expect((await look(owner)).view.holds).toBe(true);
		expect(await send(guest, { move: 'take-over' })).toEqual(unknown);
	});

	test('may try no more codes than anybody', async () => {
		const tries = { ...guest, code: 'CCC777', address: '192.0.2.9' };
		const answers = [];
		for (let n = 0; n < 61; n++) answers.push(await deskLooks(meeting.hub, town.library, tries));
		expect(answers[59]).toEqual(unknown);
		expect(answers[60]).toMatchObject({ refused: 'wait' });
	});

	test('still leads after a restart of the server', async () => {
		await send(guest, { move: 'take-over' });
		meeting.restart();
		expect((await look(guest)).view.holds).toBe(true);
	});

	test('reads no name of a person, a unit or the meeting', async () => {
		const running = (await meeting.hub.running.get(meeting.code))!;
		running.meeting = { ...running.meeting, title: 'Team balie' };
		await Promise.all([owner, guest].map(watch));
		const seen = await look(guest);
		expect(seen.view.others).toMatchObject([{ name: '', isGuest: false, holds: true }]);
		expect(JSON.stringify(seen)).not.toMatch(/Wies|Team balie/);
		expect((await look(owner)).view).toMatchObject({
			meeting: { title: 'Team balie' },
			others: [{ name: '', isGuest: true, holds: false }]
		});
	});

	test('is handed the remote by the owner', async () => {
		await watch(guest);
		const [{ id }] = (await look(owner)).view.others as unknown as [{ id: string }];
		expect((await send(owner, { move: 'hand-over', to: id })).ok).toBe(true);
		expect((await look(guest)).view.holds).toBe(true);
		expect((await look(owner)).view.others).toMatchObject([{ holds: true }]);
	});

	test('is gone from the list when the line ends', async () => {
		const [leaves, leavesToo] = [await watch(guest), await watch(guest)];
		leaves();
		expect((await look(owner)).view.others).toHaveLength(1);
		leavesToo();
		expect((await look(owner)).view.others).toEqual([]);
	});
});

describe('a colleague', () => {
	const grant = (personId: string, role: string) =>
		town.sql`insert into role_grant (person_id, role, starts_on) values (${personId}, ${role}, '2020-01-01')`;
	const named = (personId: string, name: string) =>
		town.sql`update person set given_name = ${name}, family_name = 'Vermeer' where id = ${personId}`;

	test('is found by a part of the name, when they may lead', async () => {
		const [, one, other, none] = town.people.balie!;
		for (const [at, id] of [one, other, none].entries()) await named(id!, `Zeldzaam${at}`);
		await grant(one!, 'facilitator');
		await grant(other!, 'manager');
		await grant(other!, 'facilitator');
		await grant(none!, 'hr');
		const names = async (text: string) =>
			(await findHelpers(meeting.hub, owner, text))!.map(({ name }) => name);
		expect(await names('zeldzaam')).toEqual(['Zeldzaam0 Vermeer', 'Zeldzaam1 Vermeer']);
		expect(await names('1 verm')).toEqual(['Zeldzaam1 Vermeer']);
		expect(await names('z')).toEqual([]);
		expect(await names('%%')).toEqual([]);
		expect(
			await findHelpers(meeting.hub, { ...owner, personId: one! }, 'zeldzaam')
		).toBeUndefined();
	});

	test('leads once they are added, and is not found again', async () => {
		const [, one, , none] = town.people.balie!;
		const helper = { ...owner, personId: one!, device: 'phone-of-a-helper' };
		expect(await deskLooks(meeting.hub, town.library, helper)).toEqual(unknown);
		expect(await addHelper(meeting.hub, helper, one!)).toBeUndefined();
		expect(await addHelper(meeting.hub, owner, none!)).toBeUndefined();
		expect(await addHelper(meeting.hub, owner, 'nobody')).toBeUndefined();
		expect(await addHelper(meeting.hub, owner, one!)).toMatchObject({ name: 'Zeldzaam0 Vermeer' });
		expect(await admitted(meeting.hub, helper)).toMatchObject({ ok: true, isGuest: false });
		expect(await findHelpers(meeting.hub, owner, 'Zeldzaam0')).toEqual([]);
	});

	test('does not come to a session that has ended', async () => {
		const [, , other] = town.people.balie!;
		await meeting.phones(1);
		await meeting.press('end');
		await meeting.settled();
		expect(await addHelper(meeting.hub, owner, other!)).toBeUndefined();
		const rows = await town.sql`select facilitators from live_session where code = ${meeting.code}`;
		expect(rows).toEqual([{ facilitators: [] }]);
	});
});

test('the page of a remote knows whether there is a session to lead', async () => {
	const [, , , none] = town.people.balie!;
	expect(await remotePage(meeting.hub, { ...owner, personId: none! })).toEqual({
		...{ leads: null, ended: false }
	});
	expect((await remotePage(meeting.hub, owner)).leads).toMatchObject({ code: meeting.code });
	await meeting.phones(1);
	await meeting.press('end');
	await meeting.settled();
	meeting.restart();
	expect(await remotePage(meeting.hub, owner)).toEqual({ leads: null, ended: true });
	expect(await deskLooks(meeting.hub, town.library, guest)).toMatchObject({
		refused: 'session-over'
	});
});
