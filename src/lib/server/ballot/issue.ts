import { createHash } from 'node:crypto';
import { joined, type Bytes } from '../../ballot/bytes.ts';
import { readContest } from '../../ballot/contest.ts';
import type { Day } from '../../programme/calendar.ts';
import { weeksOut } from '../../programme/campaign.ts';
import { signingKeyOf } from '../db/ballot-contests.ts';
import { findPeriod, questionsOf } from '../db/ballot-periods.ts';
import { allCampaigns } from '../db/campaigns.ts';
import { noteIssue } from '../db/issuance.ts';
import { enrolmentsOf } from '../db/learning.ts';
import { employedOn } from '../db/people.ts';
import type { Pools } from '../db/pools.ts';
import { keyPlace } from './keys.ts';
import { isPulse } from './pulse.ts';
import { isOpen } from './state.ts';
import { openSigningKey, signBlinded } from './signing.ts';
import { isOnlyUnit, reportingUnitOf } from './units.ts';

/** Blinded serials, each for a contest of one period. */
export type IssueRequest = {
	period: string;
	ballots: { contest: string; blinded: Bytes }[];
};

/**
 * `elsewhere`: a ballot of this contest was given on another request, so on another device. `closed`:
 * nobody chooses in this period now. `not-yours`: no contest of this person's plan and unit and
 * not of the pulse survey, or no number that can be signed.
 */
export type IssueRefusal = 'elsewhere' | 'closed' | 'not-yours';

export type Issued = { contest: string } & ({ signature: Bytes } | { refused: IssueRefusal });

/**
 * Signs the ballots of somebody blindly: one per contest, ever. The same request gets the same answer,
 * so a lost connection costs nothing. That a ballot was given is noted before the signature leaves.
 */
export async function issueBallots(
	pools: Pick<Pools, 'app' | 'issuer'>,
	secret: string,
	personId: string,
	{ period, ballots }: IssueRequest,
	on: Day
): Promise<Issued[]> {
	const isRunning = async () => {
		const found = await findPeriod(pools.issuer, period);
		return found !== undefined && isOpen(found, on);
	};
	if (!(await isRunning())) return ballots.map(({ contest }) => ({ contest, refused: 'closed' }));
	const [unit, dilemmas] = await Promise.all([
		reportingUnitOf(pools.app, period, personId, on),
		dilemmasOf(pools.app, personId, period, on)
	]);
	const answers: Issued[] = [];
	for (const { contest, blinded } of ballots) {
		const read = readContest(contest);
		const own = read.ok && read.value.unit === unit && dilemmas.has(read.value.dilemma);
		const answer = own
			? await issueOne(pools.issuer, secret, { period, personId, contest }, blinded)
			: ('not-yours' as const);
		answers.push(
			typeof answer === 'string' ? { contest, refused: answer } : { contest, signature: answer }
		);
	}
	// Two requests beside each other, and a move between them: no ballot of a second unit leaves.
	if (!(await isOnlyUnit(pools.app, { period, personId, unit })))
		return ballots.map(({ contest }) => ({ contest, refused: 'not-yours' }));
	const isGiven = (answer: Issued) => 'signature' in answer;
	if (answers.every(isGiven) || (await isRunning())) return answers;
	// Keys and names went with a close that came between: that is why.
	return answers.map((answer) =>
		isGiven(answer) ? answer : { contest: answer.contest, refused: 'closed' }
	);
}

async function issueOne(
	issuer: Pools['issuer'],
	secret: string,
	place: { period: string; personId: string; contest: string },
	blinded: Bytes
): Promise<Bytes | IssueRefusal> {
	const sealed = await signingKeyOf(issuer, place.period, place.contest);
	if (!sealed) return 'not-yours';
	const signature = signBlinded(openSigningKey(secret, keyPlace(place), sealed), blinded);
	if (!signature) return 'not-yours';
	const requestHash = joined(createHash('sha256').update(blinded).digest());
	return (await noteIssue(issuer, { ...place, requestHash })) ?? signature;
}

/**
 * Everything that is, or was, in a plan of somebody, and for who works here what the pulse survey asks and
 * what came out in a series with a dilemma a week.
 */
async function dilemmasOf(
	app: Pools['app'],
	personId: string,
	period: string,
	on: Day
): Promise<Set<string>> {
	const [turns, questions, series, employed] = await Promise.all([
		enrolmentsOf(app, personId),
		questionsOf(app, period),
		allCampaigns(app),
		employedOn(app, personId, on)
	]);
	const planned = turns.flatMap(({ plan }) => plan.flatMap(({ items }) => items));
	const mine = planned.map(({ item }) => item);
	if (!employed) return new Set(mine);
	const pulse = questions.filter(isPulse).map(({ dilemma }) => dilemma);
	const weekly = series.flatMap((each) => each.dilemmas.slice(0, weeksOut(each, on)));
	return new Set([...mine, ...pulse, ...weekly]);
}
