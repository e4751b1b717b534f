import type { Day } from './day.ts';
import type { UnitLevel } from './list.ts';
import type { StoredGrant, StoredJob, StoredPeriod, StoredPerson } from './stored.ts';

/** What is done to a row that holds for a time. Nothing that held before the day is touched but its end. */
export type Move<Stored, Fresh> =
	| { act: 'open'; row: Fresh }
	/** The row as it becomes. */
	| { act: 'set'; before: Stored; row: Stored }
	| { act: 'drop'; before: Stored };

export type JobMove = Move<StoredJob, Omit<StoredJob, 'id'>>;
export type GrantMove = Move<StoredGrant, Omit<StoredGrant, 'id'>>;
export type PeriodMove = Move<StoredPeriod, Omit<StoredPeriod, 'id'>>;

/** In what ways somebody changes; who comes or goes is in one of the first three. */
export const personSorts = [
	'joins',
	'returns',
	'leaves',
	'moves',
	'contract',
	'name',
	'email',
	'audiences',
	'leads',
	'roles'
] as const;
export type PersonSort = (typeof personSorts)[number];

export type Fields = Pick<
	StoredPerson,
	'number' | 'givenName' | 'familyName' | 'email' | 'audiences'
>;

export type PersonChange = {
	sorts: PersonSort[];
	/** As they are now; null for somebody new. */
	before: StoredPerson | null;
	after: Fields;
	/** Codes of their units on the day, before and after. */
	from: string[];
	to: string[];
	/** Units that they begin or stop to lead. */
	leads: { begin: string[]; stop: string[] };
	jobs: JobMove[];
	grants: GrantMove[];
	/** The first day that they work here no more, or that they begin. */
	on: Day;
};

export const unitSorts = ['begins', 'returns', 'renamed', 'moved', 'level', 'stops'] as const;
export type UnitSort = (typeof unitSorts)[number];

type Shape = { name: string; parent: string | null; level: UnitLevel };

export type UnitChange = {
	sorts: UnitSort[];
	code: string;
	/** Null for a unit that was never there. */
	id: string | null;
	before: Shape | null;
	after: Shape | null;
	periods: PeriodMove[];
};

/** What looks odd and is not wrong: HR looks at it before it is taken over. */
export const strangeKinds = [
	'many-leave',
	'you-leave',
	'last-administrator',
	'zeros-lost',
	'number-changed',
	'still-leads',
	'start-kept'
] as const;
export type StrangeKind = (typeof strangeKinds)[number];
export type Strange = { kind: StrangeKind; people: { number: string; name: string }[] };

/** What taking a list over would do. */
export type Plan = {
	on: Day;
	units: UnitChange[];
	people: PersonChange[];
	/** How many people of the list stay as they are. */
	unchanged: number;
	/** How many people work here on the day before anything is done, and how many afterwards. */
	staff: { before: number; after: number };
	strange: Strange[];
};
