import { mergeFields, readSeen, seenFields } from '../../drafting/merge-fields.ts';
import type { Report, ReportSettings } from '../db/reports.ts';
import type { SettingsRead, Typed } from './reports-form.ts';

/** What stands on the cover, and the field of the form that tells it. */
const fields = {
	title: 'title',
	subtitle: 'subtitle',
	language: 'language',
	years: 'year',
	countedOn: 'countedOn'
} as const satisfies Record<keyof ReportSettings, string>;
const names = Object.keys(fields) as (keyof ReportSettings)[];

/** What somebody saw of a cover, each part as text: it goes along with the form. */
export const seenOf = (settings: ReportSettings): Typed => seenFields(coverOf(settings));

/**
 * Brings what was typed together with what somebody else changed since it was shown: a field that was left
 * alone stays as it is now, and where both changed the same the second one is told first.
 * @returns what the cover becomes, or what both changed, with the form to show again
 */
export function mergeCover(report: Report, mine: ReportSettings, form: FormData): SettingsRead {
	const seen = readSeen(form.get('seen'));
	const { merged, both } = mergeFields(seen, coverOf(mine), coverOf(report));
	if (both.length === 0) return { ok: true, settings: merged };
	const now = seenOf(report);
	const told = { ...seen, ...Object.fromEntries(both.map((name) => [name, now[name]!])) };
	const shown = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
	return {
		ok: false,
		typed: { ...Object.fromEntries(shown), seen: JSON.stringify(told) },
		problems: Object.fromEntries(both.map((name) => [fields[name], 'changed-meanwhile']))
	};
}

const coverOf = (settings: ReportSettings): ReportSettings =>
	Object.fromEntries(names.map((name) => [name, settings[name]])) as ReportSettings;
