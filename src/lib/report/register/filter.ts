import { themes, type Theme } from '#lib/dilemma/codes.ts';
import { activityKinds, type ActivityKind } from '../activity/activity.ts';
import type { Day } from '../day.ts';

/** What of the register is asked for. An empty text is: all of them. */
export type RegisterFilter = {
	/** The year in which it began; null is every year. */
	year: number | null;
	kind: ActivityKind | 'live' | '';
	/** A unit with all below it; `whole` is what is of the whole organisation. */
	unit: string;
	theme: Theme | '';
	confirmed: 'yes' | 'no' | '';
	/** From 1. */
	page: number;
};

/** Reads a filter from an address; what it cannot read it leaves out. Without a year it is this one. */
export function readRegisterFilter(query: URLSearchParams, today: Day): RegisterFilter {
	const year = query.get('year') ?? '';
	const unit = (query.get('unit') ?? '').slice(0, 60);
	const page = Number(query.get('page') ?? 1);
	const ofYear = /^(19|20|21)\d{2}$/.test(year) ? Number(year) : Number(today.slice(0, 4));
	return {
		year: year === 'all' ? null : ofYear,
		kind: (['live', ...activityKinds] as const).find((kind) => kind === query.get('kind')) ?? '',
		unit: unit === 'all' ? '' : unit,
		theme: themes.find((theme) => theme === query.get('theme')) ?? '',
		confirmed: (['yes', 'no'] as const).find((each) => each === query.get('confirmed')) ?? '',
		page: Number.isSafeInteger(page) && page > 0 ? page : 1
	};
}

/** A filter as part of an address; what is asked for by itself is left out, but never the year. */
export function registerQuery(filter: Partial<RegisterFilter>): string {
	const { year, page = 1, ...rest } = filter;
	const query = new URLSearchParams();
	if (year !== undefined) query.set('year', String(year ?? 'all'));
	for (const [key, value] of Object.entries(rest)) if (value) query.set(key, value);
	if (page > 1) query.set('page', String(page));
	return query.toString();
}

/** The address of the register with a filter. `done`: the act that it tells of. */
export function registerPath(filter: Partial<RegisterFilter>, done?: string | null): string {
	const query = [registerQuery(filter), done ? `done=${done}` : ''].filter(Boolean).join('&');
	return query === '' ? '/annual-report/activities' : `/annual-report/activities?${query}`;
}
