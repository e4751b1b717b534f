import { contestText } from '../../ballot/contest.ts';
import type { Day } from '../../programme/calendar.ts';
import { isPulse } from '../ballot/pulse.ts';
import { phasesOf } from '../ballot/questions.ts';
import { sealVotes } from '../ballot/seal-votes.ts';
import { stateOf } from '../ballot/state.ts';
import { findPeriod, questionsOf, type Period, type Question } from '../db/ballot-periods.ts';
import { countBox, insertBallots } from '../db/box.ts';
import { insertIssued, peopleOfPeriod } from '../db/demo-ballots.ts';
import type { Pools } from '../db/pools.ts';
import { demoVotes } from './ballot-votes.ts';
import { demoAnswers } from './pulse-votes.ts';
import { randomFrom } from './random.ts';

const SEED = 40_961;
/** Of the pulse survey: enough to show a table. */
const mostAnswers = 240;

/**
 * Puts envelopes of so many people in a box that is empty, not more than `mostEnvelopes`, and notes that
 * they got ballots. People with an account of the demo choose for themselves.
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
	const asked = await questionsOf(app, id);
	const core = asked.filter((question) => question.core).map(place);
	const pulse = asked.filter(isPulse).map(place);
	const year = Number(period!.closesOn.slice(0, 4));
	const votes = [
		...demoVotes(some, core, SEED),
		...demoAnswers(some.slice(0, mostAnswers), pulse, SEED + year)
	];
	const ballots = await sealVotes(period!.publicKey!, votes.slice(0, mostEnvelopes));
	const issued = some.flatMap(({ id: personId, unit }, at) =>
		asked
			.filter((question) => question.core || (isPulse(question) && at < mostAnswers))
			.flatMap((question) =>
				phasesOf(question).map((phase) => {
					const contest = contestText({ ...place(question), phase, unit });
					return { personId, contest };
				})
			)
	);
	await counter.transaction(async (tx) => {
		await insertIssued(tx, id, issued);
		await insertBallots(tx, id, ballots);
	});
}

const place = ({ dilemma, ballotVersion }: Question) => ({ dilemma, ballotVersion });

/** Whether the box of a period is there, open, and nothing lies in it. */
export const isEmpty = async (
	{ counter }: Pick<Pools, 'counter'>,
	period: Period
): Promise<boolean> => stateOf(period) === 'open' && (await countBox(counter, period.id)) === 0;
