import { afterAll, beforeAll, expect, test } from 'vitest';
import { contestText } from '#lib/ballot/contest.ts';
import { errorCode } from '#lib/server/db/error-code.ts';
import { addContests } from '#lib/server/db/ballot-contests.ts';
import { keepScript } from '#lib/server/db/live.ts';
import { ballotTown, first as dilemma, secret, type BallotTown } from '../support/ballot-town.ts';
import { freshDatabase } from '../support/database.ts';
import { Meeting } from '../support/live-session.ts';

// How choices of meetings come into the ballot box, and how they do not.

let town: BallotTown;
let period: string;

beforeAll(async () => {
	town = await ballotTown(await freshDatabase(), { balie: 120 });
	period = await town.opened({ closesOn: '2099-12-31' });
});
afterAll(() => town.close());

async function newMeeting(): Promise<Meeting> {
	const { pools, library, people } = town;
	const leader = people.balie![0]!;
	const meeting = new Meeting({ app: pools.app, box: pools.box, secret, library, leader });
	await meeting.start(dilemma);
	return meeting;
}

/** A meeting of so many phones on one dilemma, through both rounds or the first only. */
async function meet(size: number, rounds: 1 | 2): Promise<void> {
	const meeting = await newMeeting();
	const phones = await meeting.phones(size);
	await meeting.press('next', 'next');
	for (const phone of phones) await phone.choose(dilemma, 'first', { option: 'a' });
	await meeting.press('close', 'next');
	if (rounds === 2) {
		await meeting.press('next');
		for (const phone of phones) await phone.choose(dilemma, 'second', { option: 'b' });
		await meeting.press('close');
	}
	await meeting.press('skip');
	await meeting.settled();
}

const sessions = async () =>
	Object.fromEntries(
		(await town.sql`select phase, sessions from ballot_live where period = ${period}`).map(
			({ phase, sessions }) => [phase, sessions]
		)
	);

test('a meeting counts once for each round in which five or more chose', async () => {
	await meet(6, 2);
	expect(await sessions()).toEqual({ first: 1, second: 1 });
	await meet(5, 1);
	expect(await sessions()).toEqual({ first: 2, second: 1 });
	await meet(4, 2);
	expect(await sessions()).toEqual({ first: 2, second: 1 });
	expect(await town.box(period)).toHaveLength(12 + 5 + 8);
});

test('nobody casts a choice of a meeting from outside', async () => {
	const voter = town.voter(town.people.balie![1]!);
	const { at, first: ballot } = await voter.obtain(dilemma);
	const [, version] = ballot.contest.split('|');
	const place = { dilemma, ballotVersion: Number(version), phase: 'first', unit: 'live' } as const;
	const forged = { ...ballot, contest: contestText(place) };
	const envelope = await voter.seal(at, forged, { option: 'a', changed: false });
	expect(await voter.cast(envelope)).toBe('no-such-contest');
	const { request } = await voter.ask(dilemma);
	const asked = request.ballots.map(({ blinded }) => ({ contest: forged.contest, blinded }));
	const answers = await voter.send({ ...request, ballots: asked });
	expect(answers.every((answer) => 'refused' in answer)).toBe(true);
	const added = addContests(town.pools.app, [{ period, contest: forged.contest, ...place }]);
	expect(errorCode(await added.catch((error) => error))).toBe('23514');
});

test('the role of the ballot box writes the script of a session, and reads neither it nor who leads', async () => {
	const meeting = await newMeeting();
	const row = async () =>
		(await town.sql`select * from live_session where code = ${meeting.code}`)[0]!;
	const { id, claims, script } = await row();
	const { box } = town.pools;
	await keepScript(box, { id, claims }, { ...script, note: 'written' });
	expect((await row()).script.note).toBe('written');
	for (const column of ['script', 'sealed_key', 'facilitators', 'code']) {
		const asked = box.execute(`select ${column} from live_session`);
		expect(errorCode(await asked.catch((error) => error))).toBe('42501');
	}
});
