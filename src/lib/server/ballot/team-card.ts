import type { Library } from '../../content/library.ts';
import type { Db } from '../db/connect.ts';
import { outcomeOf, type CountedPeriod, type DilemmaOutcome } from './outcome.ts';
import { votable } from './questions.ts';

/** What a team needs to talk about one outcome in a quarter of an hour. */
export type TeamCard = {
	period: CountedPeriod;
	outcome: DilemmaOutcome;
	/** Three questions of the discussion guide: for pairs, for all together, and to agree on something. */
	questions: { pairs: string; together: string; agreement: string };
};

/** Whether there is something to talk about, numbers, and something to ask: an item that is still there. */
export const hasTeamCard = (library: Library, outcome: DilemmaOutcome): boolean =>
	itemOf(library, outcome.dilemma) !== undefined &&
	[outcome.first, outcome.second].some(({ shown }) => shown === 'table');

/** The team card of a dilemma in a counted period; of two versions the newest. */
export async function teamCardOf(
	db: Db,
	library: Library,
	period: string,
	dilemma: string
): Promise<TeamCard | undefined> {
	const outcome = await outcomeOf(db, period);
	const asked = outcome?.dilemmas
		.filter((each) => each.dilemma === dilemma && hasTeamCard(library, each))
		.toSorted((a, b) => b.ballotVersion - a.ballotVersion)[0];
	if (!outcome || !asked) return undefined;
	const { probes, closing } = itemOf(library, dilemma)!.discussion;
	const [pairs, together] = probes as [string, string];
	return {
		period: outcome.period,
		outcome: asked,
		questions: { pairs, together, agreement: closing }
	};
}

const itemOf = (library: Library, dilemma: string) =>
	votable(library).find(({ id }) => id === dilemma);
