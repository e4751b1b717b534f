import { activityColumns, type ActivityColumn } from '#lib/report/activity/column-names.ts';
import type { Activity } from '#lib/report/activity/activity.ts';
import type { Day } from '#lib/report/day.ts';

type Single = Exclude<ActivityColumn, 'units' | 'themes'>;

/** An activity as somebody would type it, by column; units and themes are ids and codes. */
export type Typed = Record<Single, string> & { units: string[]; themes: string[] };

/** Nothing filled in yet. */
export const emptyTyped = (): Typed => ({
	...(Object.fromEntries(activityColumns.map((column) => [column, ''])) as Record<Single, string>),
	units: [],
	themes: []
});

/** What somebody would type to get this activity; dates as `4-3-2026`, a whole year as `2026`. */
export function typedOf(activity: Activity): Typed {
	const { kind, title, from, to, units, themes, people, split, rating, note } = activity;
	const year = wholeYear(activity);
	const number = (value: number | null | undefined) => String(value ?? '');
	return {
		...{ kind, title, units, themes, note },
		from: year ?? dutch(from),
		to: year || to === from ? '' : dutch(to),
		people: writtenPeople(people),
		meetings: number(activity.meetings),
		digital: number(split?.digital),
		room: number(split?.room),
		rating: number(rating?.score).replace('.', ','),
		ratings: number(rating?.of),
		edition: number(activity.edition)
	};
}

/** `173`, `circa 40`, or nothing. */
export function writtenPeople(people: Activity['people']): string {
	if (people.kind === 'not-counted') return '';
	return people.kind === 'circa' ? `circa ${people.number}` : String(people.number);
}

/** The year that an activity covers from its first day to its last, or nothing. */
export function wholeYear({ from, to }: Pick<Activity, 'from' | 'to'>): string | undefined {
	const year = from.slice(0, 4);
	return from === `${year}-01-01` && to === `${year}-12-31` ? year : undefined;
}

function dutch(day: Day): string {
	const [year, month, date] = day.split('-').map(Number);
	return `${date}-${month}-${String(year).padStart(4, '0')}`;
}
