import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '#lib/server/clock.ts';
import { ensurePartitions } from '#lib/server/db/statements.ts';
import { liveJobs } from '#lib/server/live/housekeeping.ts';
import { missed } from '#lib/server/live/presence.ts';
import { ballotTown, first as dilemma, secret, type BallotTown } from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';
import { Meeting } from '../support/live-session.ts';

// How a session ends, and how many it says there were.

let town: BallotTown;

beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120 });
	await ensurePartitions(town.db, today(), 1);
});
afterAll(() => town.close());

async function newMeeting(...agenda: string[]): Promise<Meeting> {
	const { pools, library } = town;
	const leader = town.people.balie![0]!;
	const meeting = new Meeting({ app: pools.app, box: pools.box, secret, library, leader });
	await meeting.start(...agenda);
	return meeting;
}

const rowOf = async ({ code }: Meeting) =>
	(await town.sql`select * from live_session where code = ${code}`)[0]!;

describe('a session that nobody ended', () => {
	const hours = 3_600_000;
	const expiring = async (meeting: Meeting, at: number) => {
		await town.sql`update live_session set script = jsonb_set(script, '{expiresAt}', ${String(at)}::jsonb)
			where code = ${meeting.code}`;
		meeting.restart();
	};

	test('is over after twelve hours in which nobody led it, and was no meeting without people', async () => {
		const meeting = await newMeeting(dilemma);
		await expiring(meeting, 1);
		const [before] = await town.sql`select count(*)::int as n from live_activity`;
		await liveJobs(meeting.hub)[0]!.work();
		expect((await rowOf(meeting)).script).toBeNull();
		const [after] = await town.sql`select count(*)::int as n from live_activity`;
		expect(after!.n).toBe(before!.n - 1);
	});

	test('goes on for twelve hours after each step of who leads it', async () => {
		const meeting = await newMeeting(dilemma);
		await expiring(meeting, Date.now() + hours / 60);
		await meeting.press('next');
		const { script } = await rowOf(meeting);
		expect(script.expiresAt).toBeGreaterThan(Date.now() + 11.9 * hours);
		expect(script.expiresAt).toBeLessThanOrEqual(Date.now() + 12 * hours);
	});
});

describe('how many took part', () => {
	const activityOf = async ({ code }: Meeting) => {
		const [row] = await town.sql`select activity_id as id from live_session where code = ${code}`;
		return async () =>
			(await town.sql`select participants from live_activity where id = ${row!.id}`)[0];
	};

	test('is the most choices in a round, not the seats of a tablet that went round', async () => {
		const meeting = await newMeeting(dilemma);
		const activity = await activityOf(meeting);
		await meeting.press('next', 'next');
		const running = (await meeting.hub.running.get(meeting.code))!;
		for (const round of ['first', 'second'] as const) {
			for (let person = 0; person < 6; person++) {
				const [fresh] = await meeting.phones(1);
				await fresh!.choose(dilemma, round, { option: 'a' });
				for (const seat of running.heard.keys()) running.heard.set(seat, 0);
				await missed(meeting.hub, running);
			}
			await meeting.press('close', 'next', ...(round === 'first' ? (['next'] as const) : []));
		}
		await meeting.press('end', 'end');
		await meeting.settled();
		expect(await activity()).toEqual({ participants: 6 });
	});

	test('is the head count, and one of nobody leaves the meeting where people chose', async () => {
		const meeting = await newMeeting(dilemma);
		const activity = await activityOf(meeting);
		await meeting.press('next', 'next');
		const [phone] = await meeting.phones(1);
		await phone!.choose(dilemma, 'first', { option: 'a' });
		await meeting.send({ move: 'count-heads', room: 0, online: 0 });
		await meeting.press('close', 'end', 'end');
		await meeting.settled();
		expect(await activity()).toEqual({ participants: 0 });
	});

	test('is who was there, where nobody chose', async () => {
		const meeting = await newMeeting();
		const activity = await activityOf(meeting);
		await meeting.phones(7);
		await meeting.press('end');
		await meeting.settled();
		expect(await activity()).toEqual({ participants: 7 });
	});
});
