import type { Day } from '../../programme/calendar.ts';
import type { Period, Question } from '../db/ballot-periods.ts';
import type { Pools } from '../db/pools.ts';
import { countsNow, type Progress } from './counting.ts';
import { counterPoint, partsBrought, type BroughtPart } from './key-parts.ts';
import { periodOverview, periodOverviews, type PeriodOverview } from './periods.ts';
import { countableFrom } from './state.ts';

/** How far a period is for a reader: closed is waiting, ready to be counted, or being counted. */
export type Stage = 'planned' | 'open' | 'waits' | 'countable' | 'counting' | 'counted';

/** A period as its page shows it: no key, and never a result. */
export type PeriodView = Omit<Period, 'publicKey' | 'everything' | 'invited'> &
	Pick<PeriodOverview, 'invited' | 'cast'> & {
		stage: Stage;
		/** The key to seal with is there: without it a period cannot open. */
		keyReady: boolean;
		/** The first day on which a closed period can be counted. */
		waitsUntil: Day | null;
		/** Signing keys of the contests. */
		keys: { made: number; all: number };
		questions: Pick<Question, 'dilemma' | 'ballotVersion' | 'title' | 'core' | 'pulse'>[];
		progress: Progress | null;
		/** With custodians, before the count: whether they are asked for their parts, and who brought one. */
		parts: { asked: boolean; brought: BroughtPart[] };
	};

type Terms = { on: Day; cooldownDays: number };
type Sources = Pick<Pools, 'app' | 'counter'>;

/** All periods, the latest first. */
export async function periodViews(pools: Sources, terms: Terms): Promise<PeriodView[]> {
	const counts = countsNow();
	return Promise.all((await periodOverviews(pools)).map((each) => view(each, counts, terms)));
}

/** One period, or `undefined`. */
export async function periodView(
	pools: Sources,
	id: string,
	terms: Terms
): Promise<PeriodView | undefined> {
	const counts = countsNow();
	const found = await periodOverview(pools, id);
	return found && view(found, counts, terms);
}

/** `counts` from before the overview: a count that ends in between must not look like one to begin. */
async function view(
	overview: PeriodOverview,
	counts: ReturnType<typeof countsNow>,
	terms: Terms
): Promise<PeriodView> {
	const { publicKey, everything: _, ...period } = overview.period;
	const waitsUntil = period.closedOn
		? countableFrom({ closedOn: period.closedOn }, terms.cooldownDays)
		: null;
	const progress = counts.get(period.id) ?? null;
	return {
		...period,
		invited: overview.invited,
		cast: overview.cast,
		stage: stageOf(overview, { waitsUntil, progress, on: terms.on }),
		keyReady: publicKey !== null,
		waitsUntil,
		keys: overview.contests,
		questions: overview.questions.map(({ dilemma, ballotVersion, title, core, pulse }) => ({
			...{ dilemma, ballotVersion, title, core, pulse }
		})),
		progress,
		parts: {
			asked: (await counterPoint(period.id)) !== undefined,
			brought: partsBrought(period.id)
		}
	};
}

function stageOf(
	{ state }: PeriodOverview,
	{ waitsUntil, progress, on }: Pick<PeriodView, 'waitsUntil' | 'progress'> & { on: Day }
): Stage {
	if (state !== 'closed') return state;
	if (progress && !('failed' in progress)) return 'counting';
	return on < waitsUntil! ? 'waits' : 'countable';
}
