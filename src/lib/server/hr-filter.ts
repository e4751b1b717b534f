import { isDay, type Day } from '../programme/calendar.ts';
import { personKinds, type PersonKind } from '../programme/person-kinds.ts';
import { personStates, type PersonState } from './db/participation.ts';

export const listStates = [...personStates, 'voluntary'] as const;

/** What HR asked to see. An empty text is: all of them. */
export type HrFilter = {
	on: Day;
	kind: PersonKind | '';
	unit: string;
	/** Of a page about several programmes: the one that is asked. */
	programme: string;
	state: PersonState | 'voluntary' | '';
	name: string;
	/** From 1. */
	page: number;
	/** Show the whole tree of units at once. */
	tree: boolean;
	/** Why the date that was asked is not the one that was counted. */
	problem: 'no-date' | 'future' | null;
};

/** No list is longer, and the database can count to it. */
const lastPage = 1_000_000;

/** Reads a filter from an address; what it cannot read it leaves out, and a date it names as a problem. */
export function readFilter(query: URLSearchParams, today: Day): HrFilter {
	const asked = query.get('on')?.trim() || today;
	const problem = !isDay(asked) ? 'no-date' : asked > today ? 'future' : null;
	const page = Number(query.get('page') ?? 1);
	const unit = query.get('unit') ?? '';
	const programme = query.get('programme') ?? '';
	return {
		on: problem ? today : asked,
		kind: personKinds.find((kind) => kind === query.get('kind')) ?? '',
		unit: unit === 'all' ? '' : unit,
		programme: programme === 'all' ? '' : programme,
		state: listStates.find((state) => state === query.get('state')) ?? '',
		name: (query.get('name') ?? '').trim().slice(0, 80),
		page: Number.isSafeInteger(page) && page > 0 ? Math.min(page, lastPage) : 1,
		tree: query.get('tree') === 'all',
		problem
	};
}
