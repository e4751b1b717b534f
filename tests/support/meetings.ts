import { phases } from '#lib/ballot/contest.ts';
import { sealVotes, type OpenVote } from '#lib/server/ballot/seal-votes.ts';
import { addLiveSession } from '#lib/server/db/ballot-live.ts';
import { insertBallots } from '#lib/server/db/box.ts';
import type { Pools } from '#lib/server/db/pools.ts';
import { contest, options } from './closed-period.ts';

/** What so many people chose first, by option; the second time each number is that of the next option. */
export const countsIn = (phase: (typeof phases)[number], counts: readonly number[]) =>
	phase === 'first' ? counts : [...counts.slice(1), ...counts.slice(0, 1)];

const chosenInMeetings = (dilemma: string, counts: readonly number[]): OpenVote[] =>
	phases.flatMap((phase) =>
		countsIn(phase, counts).flatMap((number, at) =>
			Array.from({ length: number }, () => ({
				contest: contest(dilemma, phase, 'live'),
				choice: { option: options[at]!, changed: false }
			}))
		)
	);

/** Puts choices of so many meetings in the box of an open period, as sessions do at their end. */
export async function meet(
	{ box }: Pools,
	{ id, point }: { id: string; point: Parameters<typeof sealVotes>[0] },
	dilemma: string,
	counts: readonly number[],
	meetings: number
): Promise<void> {
	await insertBallots(box, id, await sealVotes(point, chosenInMeetings(dilemma, counts)));
	const questions = phases.map((phase) => ({ period: id, dilemma, ballotVersion: 1, phase }));
	for (let times = 0; times < meetings; times++) await addLiveSession(box, questions);
}
