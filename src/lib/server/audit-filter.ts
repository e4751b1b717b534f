import { isDay } from '../programme/calendar.ts';
import type { AuditSearch } from './db/audit.ts';

/** What somebody typed to search the log. An empty text is: everything. */
export type LogFilter = {
	action: string;
	who: string;
	object: string;
	result: string;
	from: string;
	until: string;
};

export const logFields = ['action', 'who', 'object', 'result', 'from', 'until'] as const;

/** Reads a filter from an address; `all` and what is too long to be meant are left out. */
export function readLogFilter(query: URLSearchParams): LogFilter {
	const entries = logFields.map((field) => {
		const text = (query.get(field) ?? '').trim();
		return [field, text === 'all' || text.length > 120 ? '' : text];
	});
	return Object.fromEntries(entries) as LogFilter;
}

/** The days of a filter that are no days. */
export const wrongDays = ({ from, until }: LogFilter): ('from' | 'until')[] => [
	...(from !== '' && !isDay(from) ? ['from' as const] : []),
	...(until !== '' && !isDay(until) ? ['until' as const] : [])
];

/** A filter as a search of the log: only of actions and objects that are in it. */
export function searchOf(
	filter: LogFilter,
	known: { actions: string[]; objects: string[] }
): AuditSearch {
	const result = (['ok', 'refused'] as const).find((name) => name === filter.result);
	return {
		...(known.actions.includes(filter.action) && { action: filter.action }),
		...(known.objects.includes(filter.object) && { object: filter.object }),
		...(filter.who && { who: filter.who }),
		...(result && { result }),
		...(isDay(filter.from) && { from: filter.from }),
		...(isDay(filter.until) && { until: filter.until })
	};
}
