import { inMeetings, phases } from '../../ballot/contest.ts';
import { sealVotes } from '../ballot/seal-votes.ts';
import { stateOf } from '../ballot/state.ts';
import { addLiveSession, liveSessionsOf } from '../db/ballot-live.ts';
import { findPeriod, questionsOf } from '../db/ballot-periods.ts';
import { insertBallots } from '../db/box.ts';
import type { Pools } from '../db/pools.ts';
import { demoVotes } from './ballot-votes.ts';

const SEED = 70_423;
/** How many came to each meeting of the year. */
const meetings = [14, 19, 12, 22, 16];

/** Puts what was chosen in meetings in the box of an open period, all of it on the same core dilemma. */
export async function fillMeetings({ app, box }: Pools, id: string): Promise<void> {
	const period = await findPeriod(app, id);
	if (stateOf(period!) !== 'open' || (await liveSessionsOf(box, id)).length > 0) return;
	const [asked] = (await questionsOf(app, id)).filter(({ core }) => core);
	if (!asked) return;
	const { dilemma, ballotVersion } = asked;
	const people = meetings.flatMap((size) =>
		Array.from({ length: size }, () => ({ id: '', unit: inMeetings }))
	);
	const votes = demoVotes(people, [{ dilemma, ballotVersion }], SEED);
	const ballots = await sealVotes(period!.publicKey!, votes);
	const held = phases.map((phase) => ({ period: id, dilemma, ballotVersion, phase }));
	await box.transaction(async (tx) => {
		await insertBallots(tx, id, ballots);
		for (const _ of meetings) await addLiveSession(tx, held);
	});
}
