import { contestText } from '#lib/ballot/contest.ts';
import { pulseScale } from '#lib/dilemma/pulse.ts';
import { pass } from '#lib/solo/choice.ts';
import { randomFrom } from '#lib/server/demo/random.ts';
import { sealVotes, type OpenVote } from '#lib/server/ballot/seal-votes.ts';
import { findPeriod } from '#lib/server/db/ballot-periods.ts';
import { insertBallots } from '#lib/server/db/box.ts';
import type { Pools } from '#lib/server/db/pools.ts';
import { library } from './content.ts';

export const statements = library.pulse.statements.map(({ id }) => id);
export const answers: readonly string[] = [...pulseScale, pass];
const weights = [5, 8, 4, 3, 1, 2];

/** What so many people of every unit answered to every statement; the same seed gives the same answers. */
export function pulseVotes(units: Record<string, number>, seed: number): OpenVote[] {
	const random = randomFrom(seed);
	return statements.flatMap((dilemma) =>
		Object.entries(units).flatMap(([unit, people]) =>
			Array.from({ length: people }, () => ({
				contest: contestText({ dilemma, ballotVersion: 1, phase: 'first', unit }),
				choice: { option: drawn(), changed: false }
			}))
		)
	);

	function drawn(): string {
		let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
		return answers[weights.findIndex((weight) => (left -= weight) < 0)]!;
	}
}

/** Puts answers in the box of a period that is open. */
export async function answerAll(
	{ app, counter }: Pools,
	period: string,
	votes: readonly OpenVote[]
): Promise<void> {
	const { publicKey } = (await findPeriod(app, period))!;
	await insertBallots(counter, period, await sealVotes(publicKey!, votes));
}
