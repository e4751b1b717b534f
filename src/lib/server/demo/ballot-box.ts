import { contestText, phases } from '../../ballot/contest.ts';
import type { Day } from '../../programme/calendar.ts';
import { sealVotes } from '../ballot/seal-votes.ts';
import { stateOf } from '../ballot/state.ts';
import { findPeriod, questionsOf, type Period } from '../db/ballot-periods.ts';
import { countBox, insertBallots } from '../db/box.ts';
import { insertIssued, peopleOfPeriod } from '../db/demo-ballots.ts';
import type { Pools } from '../db/pools.ts';
import { demoVotes } from './ballot-votes.ts';
import { randomFrom } from './random.ts';

const SEED = 40_961;

/**
 * Puts envelopes of so many people in a box that is empty, not more than `mostEnvelopes`, and notes that
 * they got ballots. People with
 * an account of the demo choose for themselves.
 */
export async function fill(
	{ app, counter }: Pools,
	id: string,
	on: Day,
	howMany: (people: number) => number,
	mostEnvelopes = Infinity
): Promise<void> {
	const period = await findPeriod(app, id);
	if (!(await isEmpty({ counter }, period!))) return;
	const everyone = await peopleOfPeriod(app, id, on);
	const random = randomFrom(SEED);
	const order = everyone.map((person) => ({ person, at: random.next() }));
	const people = order.toSorted((a, b) => a.at - b.at).map(({ person }) => person);
	const some = people.slice(0, howMany(people.length));
	const asked = (await questionsOf(app, id)).filter(({ core }) => core);
	const questions = asked.map(({ dilemma, ballotVersion }) => ({ dilemma, ballotVersion }));
	const ballots = await sealVotes(
		period!.publicKey!,
		demoVotes(some, questions, SEED).slice(0, mostEnvelopes)
	);
	const issued = some.flatMap(({ id: personId, unit }) =>
		questions.flatMap((question) =>
			phases.map((phase) => ({ personId, contest: contestText({ ...question, phase, unit }) }))
		)
	);
	await counter.transaction(async (tx) => {
		await insertIssued(tx, id, issued);
		await insertBallots(tx, id, ballots);
	});
}

/** Whether the box of a period is there, open, and nothing lies in it. */
export const isEmpty = async (
	{ counter }: Pick<Pools, 'counter'>,
	period: Period
): Promise<boolean> => stateOf(period) === 'open' && (await countBox(counter, period.id)) === 0;
