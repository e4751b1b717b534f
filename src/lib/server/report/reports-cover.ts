import { canonical } from '../../report/book/canonical.ts';
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
export const seenOf = (settings: ReportSettings): Typed =>
	Object.fromEntries(names.map((name) => [name, canonical(settings[name])]));

/**
 * Brings what was typed together with what somebody else changed since it was shown: a field that was left
 * alone stays as it is now, and where both changed the same the second one is told first.
 * @returns what the cover becomes, or what both changed, with the form to show again
 */
export function mergeCover(report: Report, mine: ReportSettings, form: FormData): SettingsRead {
	const seen = readSeen(form);
	const now = seenOf(report);
	const typed = seenOf(mine);
	const both = names.filter(
		(name) => seen[name] && ![seen[name], now[name]].includes(typed[name]) && isNew(name)
	);
	if (both.length > 0) {
		const told = { ...seen, ...Object.fromEntries(both.map((name) => [name, now[name]!])) };
		const shown = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
		return {
			ok: false,
			typed: { ...Object.fromEntries(shown), seen: JSON.stringify(told) },
			problems: Object.fromEntries(both.map((name) => [fields[name], 'changed-meanwhile']))
		};
	}
	const theirs = names.filter((name) => isNew(name) && typed[name] === seen[name]);
	return {
		ok: true,
		settings: { ...mine, ...Object.fromEntries(theirs.map((name) => [name, report[name]])) }
	};

	function isNew(name: keyof ReportSettings): boolean {
		return seen[name] !== undefined && seen[name] !== now[name];
	}
}

function readSeen(form: FormData): Typed {
	try {
		const read: unknown = JSON.parse(String(form.get('seen')));
		const pairs = Object.entries(Object(read)).filter(([, text]) => typeof text === 'string');
		return Object.fromEntries(pairs) as Typed;
	} catch {
		return {};
	}
}
