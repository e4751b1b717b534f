import type { Interval } from './intervals.ts';
import { base } from './rounding.ts';
import { sum, type Row } from './table.ts';

/** So many colleagues may put their own answers together, and then ask what the others chose. */
export const colluders = 3;

const fewestValues = 5;
const fewestVotes = 20;

/** Why a row may not be shown: nobody left in an option, a narrow interval, hardly anybody outside. */
export type Rule = 'empty' | 'interval' | 'otherwise';

/**
 * The rule that an option breaks, if any. Knowing one answer moves an end of an interval by one at
 * most, wherever the colleague works. Of a group so small that the number of voters itself says more,
 * nothing more may be known than that number.
 */
export function brokenRule({ low, high }: Interval, voters: number): Rule | undefined {
	if (high < Math.min(colluders + 1, voters)) return 'empty';
	if (high - low + 1 < Math.min(fewestValues, voters + 1)) return 'interval';
	if (voters - low < Math.min(othersNeeded(voters), voters)) return 'otherwise';
	return undefined;
}

/**
 * Whether one statement per vote may be written for a contest with these exact totals, which the
 * statements tell: at least 20 votes, no option without a vote, and none with 90 % or more, nor with
 * so many that three colleagues who chose otherwise leave too few others.
 */
export const statementsAllowed = (totals: readonly number[]): boolean =>
	allowed(
		totals.map((count) => ({ low: count, high: count })),
		sum(totals)
	);

/**
 * Whether statements are allowed for all totals that the drawn table may stand for. To ask the exact
 * totals would tell something of them where no statements are written: that an option is empty.
 */
export const statementsFollow = ({ counts }: Row, voters: number): boolean =>
	allowed(counts.map(behind), voters);

/** The exact numbers for which a number may be drawn. */
export const behind = (count: number): Interval => ({
	low: Math.max(0, count - base + 1),
	high: count + base - 1
});

function allowed(totals: readonly Interval[], votes: number): boolean {
	const fits = ({ low, high }: Interval) =>
		low > 0 && high * 10 < votes * 9 && votes - high >= othersNeeded(votes);
	return votes >= fewestVotes && totals.every(fits);
}

/** A tenth of a group under 100, 10 people of a larger one; and three who know it of themselves. */
const othersNeeded = (voters: number): number => Math.min(voters / 10, 10) + colluders;
