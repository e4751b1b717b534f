import type { Library } from '../../content/library.ts';
import { record } from '../db/audit.ts';
import { countContests, dropSigningKeys } from '../db/ballot-contests.ts';
import {
	allPeriods,
	findPeriod,
	lockPeriod,
	lockPlans,
	markPeriod,
	questionsOf,
	type Period,
	type Question
} from '../db/ballot-periods.ts';
import {
	countBox,
	dropIssued,
	hasBox,
	makeBox,
	rewriteBox,
	shutBox,
	shutIssued
} from '../db/box.ts';
import type { Db } from '../db/connect.ts';
import { partsUnderway } from '../db/custody-parts.ts';
import { countInvited } from '../db/issuance.ts';
import type { Pools } from '../db/pools.ts';
import { isAskedNow } from './elsewhere.ts';
import { audited, freeze, type Acting } from './plan.ts';
import { stateOf, type PeriodState } from './state.ts';

export type OpenRefusal =
	'no-such-period' | 'not-planned' | 'no-key' | 'parts-underway' | 'asked-elsewhere';
export type CloseRefusal = 'no-such-period' | 'not-open';

/**
 * Opens a period: freezes who is counted with whom, and makes its box. Keys that are still missing are
 * made by the job; until then choosing waits.
 */
export async function openPeriod(
	pools: Pools,
	library: Library,
	id: string,
	{ on, actor }: Acting
): Promise<OpenRefusal | undefined> {
	const refused = await pools.app.transaction(async (tx) => {
		const refusal = await openRefusal(tx, id);
		if (!refusal) await freeze(tx, library, id, on);
		return refusal;
	});
	if (refused) return refused;
	return pools.counter.transaction(async (tx) => {
		// Somebody may have changed the custodians, or opened another period, in between.
		const refusal = await openRefusal(tx, id);
		if (refusal) return refusal;
		await makeBox(tx, id, pools.boxRole);
		await markPeriod(tx, id, { openedOn: on });
		await record(tx, audited(actor, 'open', id));
		return undefined;
	});
}

async function openRefusal(tx: Db, id: string): Promise<OpenRefusal | undefined> {
	await lockPlans(tx);
	const period = await lockPeriod(tx, id);
	if (!period) return 'no-such-period';
	if (stateOf(period) !== 'planned') return 'not-planned';
	if (!period.publicKey) return 'no-key';
	if (period.custody === 'shared' && (await partsUnderway(tx, id))) return 'parts-underway';
	return (await isAskedNow(tx, id)) ? 'asked-elsewhere' : undefined;
}

/**
 * Closes a period, in one transaction: nobody can choose or change any more, the envelopes lie in random
 * order, who got a ballot is forgotten but for the number, and the signing keys are gone.
 */
export async function closePeriod(
	{ counter, boxRole }: Pick<Pools, 'counter' | 'boxRole'>,
	id: string,
	{ on, actor }: Acting
): Promise<CloseRefusal | undefined> {
	return counter.transaction(async (tx) => {
		const period = await lockPeriod(tx, id);
		if (!period) return 'no-such-period';
		if (stateOf(period) !== 'open') return 'not-open';
		await rewriteBox(tx, id, boxRole);
		await shutBox(tx, id, boxRole);
		await shutIssued(tx);
		const invited = await countInvited(tx, id);
		await dropIssued(tx, id);
		await dropSigningKeys(tx, id);
		await markPeriod(tx, id, { closedOn: on, invited });
		await record(tx, audited(actor, 'close', id));
		return undefined;
	});
}

/** A period as the integrity coordinator sees it: never a result. */
export type PeriodOverview = {
	period: Period;
	state: PeriodState;
	questions: Question[];
	contests: { all: number; made: number };
	/** People who got a ballot. */
	invited: number;
	/** Envelopes in the box; null once they were counted. */
	cast: number | null;
};

/** All periods, the latest first. */
export async function periodOverviews(
	pools: Pick<Pools, 'app' | 'counter'>
): Promise<PeriodOverview[]> {
	return Promise.all((await allPeriods(pools.app)).map((period) => overview(pools, period)));
}

/** One period, or `undefined`. */
export async function periodOverview(
	pools: Pick<Pools, 'app' | 'counter'>,
	id: string
): Promise<PeriodOverview | undefined> {
	const period = await findPeriod(pools.app, id);
	return period && overview(pools, period);
}

async function overview(
	{ app, counter }: Pick<Pools, 'app' | 'counter'>,
	period: Period
): Promise<PeriodOverview> {
	const { id } = period;
	const state = stateOf(period);
	const [questions, contests, invited, cast] = await Promise.all([
		questionsOf(app, id),
		countContests(app, id),
		period.invited ?? countInvited(app, id),
		state === 'planned' ? 0 : envelopesIn(counter, id)
	]);
	return { period, state, questions, contests, invited, cast };
}

/** How many envelopes lie in a box; null without one, also when a count takes it away at this very moment. */
async function envelopesIn(counter: Pools['counter'], id: string): Promise<number | null> {
	if (!(await hasBox(counter, id))) return null;
	try {
		return await countBox(counter, id);
	} catch (error) {
		if (await hasBox(counter, id)) throw error;
		return null;
	}
}
