import { contestText, phases } from '#lib/ballot/contest.ts';
import { today } from '#lib/server/clock.ts';
import { findPeriod, questionsOf } from '#lib/server/db/ballot-periods.ts';
import { insertBallots } from '#lib/server/db/box.ts';
import { insertIssued, peopleOfPeriod } from '#lib/server/db/demo-ballots.ts';
import { openPools } from '#lib/server/db/pools.ts';
import { sealVotes } from '#lib/server/ballot/seal-votes.ts';

/** How many chose each option of a dilemma, in the order of its options. */
export type Counts = Record<(typeof phases)[number], readonly number[]>;

/**
 * Puts the envelopes of colleagues without an account in the box of a period that is open, and notes that
 * they got ballots. In both phases as many of them choose.
 */
export async function colleaguesChoose(
	databaseUrl: string,
	id: string,
	dilemma: string,
	counts: Counts
): Promise<void> {
	const { app, counter, close } = openPools(databaseUrl, 1);
	try {
		const period = await findPeriod(app, id);
		const asked = (await questionsOf(app, id)).find((question) => question.dilemma === dilemma)!;
		const people = await peopleOfPeriod(app, id, today());
		const votes = phases.flatMap((phase) =>
			asked.options
				.flatMap(({ id: option }, at) => Array.from({ length: counts[phase][at]! }, () => option))
				.map((option, at) => ({
					person: people[at]!,
					contest: contestText({ ...asked, phase, unit: people[at]!.unit }),
					choice: { option, changed: false }
				}))
		);
		const ballots = await sealVotes(period!.publicKey!, votes);
		await counter.transaction(async (tx) => {
			const issued = votes.map(({ person, contest }) => ({ personId: person.id, contest }));
			await insertIssued(tx, id, issued);
			await insertBallots(tx, id, ballots);
		});
	} finally {
		await close();
	}
}
