import type { Library } from '../../content/library.ts';
import type { Day } from '../../programme/calendar.ts';
import { campaignState, lastDay, weeksOut, type CampaignState } from '../../programme/campaign.ts';
import { periodId } from '../ballot/plan.ts';
import { votable } from '../ballot/questions.ts';
import { record } from '../db/audit.ts';
import { findPeriod } from '../db/ballot-periods.ts';
import * as campaigns from '../db/campaigns.ts';
import type { Db } from '../db/connect.ts';
import { readCampaign, weekField, type CampaignProblems, type TypedCampaign } from './form.ts';

type Acting = { on: Day; actor: string };

export type CampaignLine = {
	id: string;
	title: string;
	state: CampaignState;
	startsOn: Day;
	endsOn: Day;
	weeks: number;
	out: number;
};

/** A dilemma that a campaign may ask: a published card or statement. */
export type Choosable = { id: string; title: string };

export type CampaignPage = CampaignLine & {
	revision: number;
	typed: TypedCampaign;
	choosable: Choosable[];
	period: { id: string; title: string } | null;
};

type Outcome =
	{ ok: true; id: string } | { ok: false; typed: TypedCampaign; problems: CampaignProblems };

/** Every campaign, the latest first. */
export async function campaignsPage(db: Db, on: Day): Promise<CampaignLine[]> {
	return (await campaigns.allCampaigns(db)).map((stored) => lineOf(stored, on));
}

/** The dilemmas to choose from, by title. */
export const choosable = (library: Library): Choosable[] =>
	votable(library)
		.map(({ id, title }) => ({ id, title }))
		.toSorted((one, other) => one.title.localeCompare(other.title, 'nl'));

/** One campaign with its form, or `undefined`. */
export async function campaignPage(
	db: Db,
	library: Library,
	id: string,
	on: Day
): Promise<CampaignPage | undefined> {
	const stored = await campaigns.findCampaign(db, id);
	if (!stored) return undefined;
	const period = stored.period === null ? undefined : await findPeriod(db, stored.period);
	const { title, startsOn, dilemmas, framers, revision } = stored;
	return {
		...lineOf(stored, on),
		revision,
		typed: { title, startsOn, dilemmas, framers: framers.join('\n') },
		choosable: withOwn(choosable(library), dilemmas, library),
		period: period ? { id: period.id, title: period.title } : null
	};
}

/** A dilemma that was withdrawn since keeps its place in the list. */
function withOwn(all: Choosable[], own: readonly string[], library: Library): Choosable[] {
	const gone = own.filter((id) => !all.some((each) => each.id === id));
	return [...all, ...gone.map((id) => ({ id, title: library.items.get(id)?.title ?? id }))];
}

/** Makes a campaign that is still to begin. */
export async function makeCampaign(
	db: Db,
	library: Library,
	form: FormData,
	{ on, actor }: Acting
): Promise<Outcome> {
	const read = readCampaign(form, new Set(choosable(library).map(({ id }) => id)));
	if ('problems' in read) return { ok: false, ...read };
	const { typed, entry } = read;
	if (entry.startsOn < on) return { ok: false, typed, problems: { startsOn: 'too-soon' } };
	const id = periodId(entry.title);
	return db.transaction(async (tx): Promise<Outcome> => {
		if (id === '' || !(await campaigns.addCampaign(tx, { id, ...entry })))
			return { ok: false, typed, problems: { title: 'same-title' } };
		await record(tx, line(actor, 'make-campaign', id));
		return { ok: true, id };
	});
}

/**
 * Changes a campaign: what came out already stays as it is, and a campaign that began keeps its first day.
 * @returns `changed-meanwhile` when somebody else was quicker: nothing is changed then
 */
export async function editCampaign(
	db: Db,
	library: Library,
	id: string,
	form: FormData,
	{ on, actor }: Acting
): Promise<Outcome | 'gone' | 'changed-meanwhile'> {
	return db.transaction(async (tx) => {
		const stored = await campaigns.findCampaign(tx, id);
		if (!stored) return 'gone';
		const all = withOwn(choosable(library), stored.dilemmas, library);
		const read = readCampaign(form, new Set(all.map((each) => each.id)));
		if ('problems' in read) return { ok: false as const, ...read };
		const { typed, entry } = read;
		const out = weeksOut(stored, on);
		const moved = stored.dilemmas
			.slice(0, out)
			.findIndex((each, at) => entry.dilemmas[at] !== each);
		if (moved >= 0)
			return { ok: false as const, typed, problems: { [weekField(moved)]: 'week-is-out' } };
		if (entry.startsOn !== stored.startsOn && (out > 0 || entry.startsOn < on))
			return {
				ok: false as const,
				typed,
				problems: { startsOn: out > 0 ? 'week-is-out' : 'too-soon' }
			};
		if (!(await campaigns.changeCampaign(tx, id, Number(form.get('revision')) | 0, entry)))
			return 'changed-meanwhile';
		await record(tx, line(actor, 'change-campaign', id));
		return { ok: true as const, id };
	});
}

/** Stops a campaign that runs, or throws one away that is still to begin. */
export async function stopCampaign(
	db: Db,
	id: string,
	{ on, actor }: Acting
): Promise<'stopped' | 'removed' | 'gone' | 'not-now'> {
	return db.transaction(async (tx) => {
		const stored = await campaigns.findCampaign(tx, id);
		if (!stored) return 'gone';
		const state = campaignState(stored, on);
		if (state === 'planned') {
			await campaigns.removeCampaign(tx, id);
			await record(tx, line(actor, 'remove-campaign', id));
			return 'removed';
		}
		if (state !== 'runs') return 'not-now';
		await campaigns.changeCampaign(tx, id, stored.revision, { stoppedOn: on });
		await record(tx, line(actor, 'stop-campaign', id));
		return 'stopped';
	});
}

const lineOf = (stored: campaigns.StoredCampaign, on: Day): CampaignLine => ({
	id: stored.id,
	title: stored.title,
	state: campaignState(stored, on),
	startsOn: stored.startsOn,
	endsOn: lastDay(stored),
	weeks: stored.dilemmas.length,
	out: weeksOut(stored, on)
});

const line = (actor: string, action: string, id: string) => ({
	...{ actor, role: 'academy', action, object: `campaign ${id}` },
	...{ result: 'ok' as const, origin: 'web' }
});
