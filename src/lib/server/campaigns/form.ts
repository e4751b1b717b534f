import { isDay } from '../../programme/calendar.ts';
import { campaignWeeks, readOrigin } from '../../programme/campaign.ts';

export type CampaignProblem =
	| 'missing'
	| 'too-long'
	| 'no-day'
	| 'too-soon'
	| 'none'
	| 'twice'
	| 'not-there'
	| 'no-origin'
	| 'week-is-out'
	| 'same-title';
/** By field: `title`, `startsOn`, `week-1` and on, `framers`. */
export type CampaignProblems = Record<string, CampaignProblem>;
export type TypedCampaign = {
	title: string;
	startsOn: string;
	dilemmas: string[];
	framers: string;
};
export type CampaignEntry = {
	title: string;
	startsOn: string;
	dilemmas: string[];
	framers: string[];
};
type Read =
	| { typed: TypedCampaign; entry: CampaignEntry }
	| { typed: TypedCampaign; problems: CampaignProblems };

/** Reads the form of a campaign. `known`: ids of the dilemmas that may be in one. */
export function readCampaign(form: FormData, known: ReadonlySet<string>): Read {
	const typed = typedIn(form);
	const dilemmas = typed.dilemmas.filter(Boolean);
	const lines = typed.framers.split(/\s+/).filter(Boolean);
	const framers = lines.flatMap((line) => readOrigin(line) ?? []);
	const problems: CampaignProblems = {
		...titleProblem(typed.title),
		...(!isDay(typed.startsOn) && { startsOn: 'no-day' }),
		...weekProblems(typed.dilemmas, known),
		...(framers.length < lines.length && { framers: 'no-origin' })
	};
	if (Object.keys(problems).length > 0) return { typed, problems };
	const { title, startsOn } = typed;
	return { typed, entry: { title, startsOn, dilemmas, framers: [...new Set(framers)] } };
}

function typedIn(form: FormData): TypedCampaign {
	const text = (name: string) => String(form.get(name) ?? '').trim();
	const weeks = Array.from({ length: campaignWeeks.most }, (_, at) => text(weekField(at)));
	return {
		title: text('title'),
		startsOn: text('startsOn'),
		dilemmas: weeks,
		framers: text('framers').slice(0, 2_000)
	};
}

/** The name of the field of a week, counted from 0. */
export const weekField = (at: number): string => `week-${at + 1}`;

function titleProblem(title: string): CampaignProblems {
	if (title === '') return { title: 'missing' };
	return title.length > 60 || title.includes('\0') ? { title: 'too-long' } : {};
}

function weekProblems(weeks: string[], known: ReadonlySet<string>): CampaignProblems {
	if (!weeks.some(Boolean)) return { [weekField(0)]: 'none' };
	return Object.fromEntries(
		weeks.flatMap((id, at): [string, CampaignProblem][] => {
			if (id === '') return [];
			if (!known.has(id)) return [[weekField(at), 'not-there']];
			return weeks.indexOf(id) < at ? [[weekField(at), 'twice']] : [];
		})
	);
}
