import { isDay, type Day } from '../../report/day.ts';
import { readLabel } from '../../report/sheet/label.ts';
import { readText } from '../../report/sheet/read-cell.ts';
import type { ReportSettings } from '../db/reports.ts';
import { firstDay } from './figures/figure-query.ts';

export const settingsProblems = [
	'title-missing',
	'title-too-long',
	'text-unreadable',
	'year-wrong',
	'years-apart',
	'day-wrong',
	'day-later',
	'changed-meanwhile'
] as const;
export type SettingsProblem = (typeof settingsProblems)[number];

/** What somebody typed on a form, by field, to show it again. */
export type Typed = Record<string, string>;
export type SettingsRead =
	| { ok: true; settings: ReportSettings }
	| { ok: false; typed: Typed; problems: Record<string, SettingsProblem> };

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

/** Reads what stands on the cover of a report. */
export function readSettings(form: FormData, today: Day): SettingsRead {
	const problems: Record<string, SettingsProblem> = {};
	const title = readLabel(text(form, 'title'));
	if (!title.ok) problems.title = labelProblem(title.refused);
	const subtitle = readText(text(form, 'subtitle'));
	if (!subtitle.ok) problems.subtitle = labelProblem(subtitle.refused);
	const years = yearsIn(form);
	if (typeof years === 'string') problems.year = years;
	const countedOn = text(form, 'countedOn');
	if (!isDay(countedOn) || countedOn < firstDay) problems.countedOn = 'day-wrong';
	else if (countedOn > today) problems.countedOn = 'day-later';
	if (!title.ok || !subtitle.ok || typeof years === 'string' || problems.countedOn)
		return { ok: false, typed: typedIn(form), problems };
	const language = form.get('language') === 'en' ? 'en' : 'nl';
	return {
		ok: true,
		settings: { title: title.value, subtitle: subtitle.value, language, years, countedOn }
	};
}

/** Reads the form of a new report: the day that counts is the last of its years, or today. */
export function readNewReport(
	form: FormData,
	today: Day
):
	Extract<SettingsRead, { ok: false }> | { ok: true; settings: ReportSettings; proposal: boolean } {
	const years = yearsIn(form);
	const last = typeof years === 'string' ? today : `${years.at(-1)!}-12-31`;
	form.set('countedOn', last < today ? last : today);
	const read = readSettings(form, today);
	return read.ok ? { ...read, proposal: form.get('proposal') === 'yes' } : read;
}

/** One year, or two that follow each other. */
function yearsIn(form: FormData): number[] | SettingsProblem {
	const [first, second] = [text(form, 'year'), text(form, 'until')];
	const years = [first, second].filter((year) => year !== '').map(Number);
	const isYear = (year: number) => Number.isInteger(year) && year >= 1990 && year <= 2200;
	if (first === '' || !years.every(isYear)) return 'year-wrong';
	const distinct = [...new Set(years)];
	return distinct.length === 1 || distinct[1] === distinct[0]! + 1 ? distinct : 'years-apart';
}

const labelProblem = (refused: string): SettingsProblem => {
	if (refused === 'label-missing') return 'title-missing';
	return refused === 'text-unreadable' ? 'text-unreadable' : 'title-too-long';
};

const typedIn = (form: FormData): Typed =>
	Object.fromEntries(
		[...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
	);
