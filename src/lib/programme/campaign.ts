import { addDays, daysBetween, type Day } from './calendar.ts';

/** A dilemma a week, for everyone who works here, from a day on. */
export type Campaign = {
	id: string;
	title: string;
	/** The first day; each next dilemma comes out seven days after the one before. */
	startsOn: Day;
	/** Ids of dilemmas, in the order of the weeks. */
	dilemmas: readonly string[];
	/** The day on which it was stopped before its end. */
	stoppedOn: Day | null;
};

/** How many weeks a campaign may take. */
export const campaignWeeks = { least: 1, most: 12 };

/** The last day of a campaign that is not stopped. */
export const lastDay = ({ startsOn, dilemmas }: Pick<Campaign, 'startsOn' | 'dilemmas'>): Day =>
	addDays(startsOn, dilemmas.length * 7 - 1);

export type CampaignState = 'planned' | 'runs' | 'over' | 'stopped';

/** Where a campaign stands on a day. */
export function campaignState(campaign: Campaign, on: Day): CampaignState {
	if (campaign.stoppedOn !== null && campaign.stoppedOn <= on) return 'stopped';
	if (on < campaign.startsOn) return 'planned';
	return on > lastDay(campaign) ? 'over' : 'runs';
}

/** How many dilemmas have come out on a day: none before the start, and no more after the end or the day of a stop. */
export function weeksOut({ startsOn, dilemmas, stoppedOn }: Campaign, on: Day): number {
	const until = stoppedOn !== null && stoppedOn < on ? stoppedOn : on;
	if (until < startsOn) return 0;
	return Math.min(dilemmas.length, Math.floor(daysBetween(startsOn, until) / 7) + 1);
}

/**
 * The origin of an intranet as somebody types it: https, and nothing after the host. Plain http is for
 * a machine of one's own. @returns `undefined` for what is no such address
 */
export function readOrigin(typed: string): string | undefined {
	if (!URL.canParse(typed) || typed.includes('*')) return undefined;
	const { protocol, hostname, origin, pathname, search, hash, username } = new URL(typed);
	const isPlain = pathname === '/' && search === '' && hash === '' && username === '';
	const isSafe = protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
	return isPlain && isSafe ? origin : undefined;
}
