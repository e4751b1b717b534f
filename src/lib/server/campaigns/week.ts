import type { Library } from '../../content/library.ts';
import type { Day } from '../../programme/calendar.ts';
import { campaignState, weeksOut } from '../../programme/campaign.ts';
import { findCampaign, latestCampaign } from '../db/campaigns.ts';
import type { Db } from '../db/connect.ts';
import { walkOf, type WalkPage } from '../item-page.ts';
import type { SignedIn } from '../sessions.ts';

/** The dilemma of one week, as far as it may be told before somebody opens it. */
export type WeekTeaser = { week: number; item: string; title: string; summary: string };

export type WeekPage = {
	campaign: string;
	title: string;
	/** Of this week; null when the campaign is over. */
	now: WeekTeaser | null;
	/** Those that came out before, the newest first. */
	earlier: WeekTeaser[];
	weeks: number;
};

/** The campaign that runs, or the last one that did; `undefined` before the first. */
export async function weekPage(db: Db, library: Library, on: Day): Promise<WeekPage | undefined> {
	const stored = await latestCampaign(db, on);
	if (!stored) return undefined;
	const out = stored.dilemmas.slice(0, weeksOut(stored, on));
	const teasers = out.flatMap((id, at) => teaserOf(library, id, at + 1) ?? []).toReversed();
	const runs = campaignState(stored, on) === 'runs';
	const now = teasers.find(({ week }) => runs && week === out.length) ?? null;
	return {
		campaign: stored.id,
		title: stored.title,
		now,
		earlier: teasers.filter((each) => each !== now),
		weeks: stored.dilemmas.length
	};
}

/** What the card on another site shows, and which sites may show it. */
export async function weekCard(
	db: Db,
	library: Library,
	on: Day
): Promise<{ title: string; now: WeekTeaser | null; framers: string[] } | undefined> {
	const stored = await latestCampaign(db, on);
	const page = stored && (await weekPage(db, library, on));
	return page && { title: page.title, now: page.now, framers: stored.framers };
}

function teaserOf(library: Library, id: string, week: number): WeekTeaser | undefined {
	const item = library.items.get(id);
	if (!item || item.status === 'withdrawn') return undefined;
	return { week, item: id, title: item.title, summary: item.summary };
}

/**
 * The walk through the dilemma of a week that came out. Nothing is written down: not that somebody opened
 * it, and not that it is done.
 * @returns `undefined` for a week that is still to come, or is not there
 */
export async function weekWalk(
	db: Db,
	library: Library,
	terms: { secret: string; box: string },
	person: SignedIn,
	{ campaign, week, on }: { campaign: string; week: string; on: Day }
): Promise<(WalkPage & { title: string; week: number; weeks: number }) | undefined> {
	const stored = await findCampaign(db, campaign);
	const at = /^[1-9]\d?$/.test(week) ? Number(week) : 0;
	const out = stored?.dilemmas.slice(0, weeksOut(stored, on)) ?? [];
	const item = library.items.get(out[at - 1] ?? '');
	if (!stored || !item || item.status === 'withdrawn') return undefined;
	const walk = await walkOf(db, library, terms, person, { item, items: out, on });
	return { ...walk, title: stored.title, week: at, weeks: stored.dilemmas.length };
}
