import { oathDuties, type OathDuty } from '../programme/oath-duty.ts';

export const oathViews = ['waiting', 'taken'] as const;
export type OathView = (typeof oathViews)[number];

/** What HR asked to see of the dates. An empty text is: all of them. */
export type OathFilter = {
	duty: OathDuty;
	view: OathView;
	unit: string;
	name: string;
	/** From 1. */
	page: number;
};

/** Reads a filter from an address; what it cannot read it leaves out. */
export function readOathFilter(query: URLSearchParams): OathFilter {
	const page = Number(query.get('page') ?? 1);
	const unit = query.get('unit') ?? '';
	return {
		duty: oathDuties.find((duty) => duty === query.get('duty')) ?? 'oath',
		view: oathViews.find((view) => view === query.get('view')) ?? 'waiting',
		unit: unit === 'all' ? '' : unit,
		name: (query.get('name') ?? '').trim().slice(0, 80),
		page: Number.isSafeInteger(page) && page > 0 ? page : 1
	};
}
