import { activityColumns, type ActivityColumn } from '#lib/report/activity/column-names.ts';
import type { Activity } from '#lib/report/activity/activity.ts';
import type { Library } from '../../../content/library.ts';
import { changesOf, type ChangeRow } from '../../db/activity-changes.ts';
import { unitSpans } from '../../db/activity-units.ts';
import type { KeptActivity } from '../../db/activity-register.ts';
import type { Db } from '../../db/connect.ts';
import type { Language } from '../../../i18n/language.ts';
import { labelsFor } from '../../labels.ts';
import { unitsInTime, type UnitsInTime } from './units.ts';
import { typedOf } from './written.ts';

type Names = { unitOf: (id: string, day: string) => string; themeOf: (code: string) => string };

/** An entry that an act is about; with both sides, what of it became otherwise. */
export type ChangedEntry = Pick<Activity, 'kind' | 'title' | 'from' | 'to'> & {
	id: string;
	fields: { column: ActivityColumn; was: string; becomes: string }[];
};

/** An act as it is shown: its first three entries, and whether it was taken back. */
export type ChangeShown = Omit<ChangeRow, 'before' | 'after'> & { entries: ChangedEntry[] };

const perPage = 30;

/** The acts on the register, the latest first. */
export async function changesPage(
	db: Db,
	library: Library,
	{ page, language }: { page: number; language: Language }
): Promise<{ changes: ChangeShown[]; page: number; older: boolean }> {
	const [rows, spans] = await Promise.all([
		changesOf(db, { limit: perPage + 1, offset: (page - 1) * perPage }),
		unitSpans(db)
	]);
	const names = namesIn(unitsInTime(spans), labelsFor(library, ['themes'], language).themes);
	return {
		changes: rows.slice(0, perPage).map((row) => changeShown(row, names)),
		page,
		older: rows.length > perPage
	};
}

/** An act of the list without more of its entries than is shown. */
export function changeShown(row: ChangeRow, names?: Names): ChangeShown {
	const { before, after, ...rest } = row;
	const was = new Map(before.map((entry) => [entry.id, entry]));
	const shown = after.length > 0 ? after : before;
	return {
		...rest,
		entries: shown.map((entry) => changed(entry, after.length > 0 && was.get(entry.id), names))
	};
}

function changed(
	{ id, body }: KeptActivity,
	was: KeptActivity | undefined | false,
	names?: Names
): ChangedEntry {
	const { kind, title, from, to } = body;
	const fields = was && names ? differences(was.body, body, names) : [];
	return { id, kind, title, from, to, fields };
}

function differences(was: Activity, becomes: Activity, names: Names): ChangedEntry['fields'] {
	const [before, after] = [wordsOf(was, names), wordsOf(becomes, names)];
	return activityColumns
		.filter((column) => before[column] !== after[column])
		.map((column) => ({ column, was: before[column], becomes: after[column] }));
}

function wordsOf(activity: Activity, { unitOf, themeOf }: Names): Record<ActivityColumn, string> {
	return {
		...typedOf(activity),
		units: activity.units.map((id) => unitOf(id, activity.to)).join(', '),
		themes: activity.themes.map(themeOf).join(', ')
	};
}

const namesIn = (units: UnitsInTime, themes: Record<string, string>): Names => ({
	unitOf: units.nameOn,
	themeOf: (code) => themes[code] ?? code
});
