import type { Day } from './day.ts';
import type { UnitLevel } from './list.ts';

/** A period in which something holds: from its first day up to and including the day before `endsOn`. */
export type Span = { id: string; startsOn: Day; endsOn: Day | null };

export type StoredJob = Span & { unit: string; kind: string; main: boolean };

/** A role over a unit (its code) with all below it, or with null over the organisation. */
export type StoredGrant = Span & { role: string; unit: string | null };

export type StoredPerson = {
	id: string;
	number: string;
	givenName: string;
	familyName: string;
	email: string | null;
	audiences: string[];
	/** Contracts and roles that hold on the day or begin later. */
	jobs: StoredJob[];
	grants: StoredGrant[];
	/** The end of the last contract that was over on the day; null when there was none. */
	leftOn: Day | null;
	/** The address of their account, if they have one. */
	account: string | null;
};

export type StoredPeriod = Span & { name: string; parent: string | null; level: UnitLevel };

/** A unit, what it is called and where it hangs on the day, and when a later period of it begins. */
export type StoredUnit = {
	id: string;
	code: string;
	period: StoredPeriod | null;
	nextOn: Day | null;
};

/** People and units as they stand on a day. */
export type Stored = { units: StoredUnit[]; people: StoredPerson[] };
