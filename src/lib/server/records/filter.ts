import { isDay } from '../../programme/calendar.ts';

export const recordFields = ['client', 'who', 'verb', 'activity', 'from', 'until'] as const;
type Field = (typeof recordFields)[number];

/** What somebody typed to search the record store. An empty text is: everything. */
export type RecordFilter = Record<Field, string>;

/** Reads a filter from an address; `all` and what is too long to be meant are left out. */
export function readRecordFilter(query: URLSearchParams): RecordFilter {
	const entries = recordFields.map((field) => {
		const text = (query.get(field) ?? '').replaceAll('\0', '').trim();
		return [field, text === 'all' || text.length > 2000 ? '' : text];
	});
	return Object.fromEntries(entries) as RecordFilter;
}

/** The days of a filter that are no days. */
export const wrongDays = ({ from, until }: RecordFilter): ('from' | 'until')[] => [
	...(from !== '' && !isDay(from) ? ['from' as const] : []),
	...(until !== '' && !isDay(until) ? ['until' as const] : [])
];
