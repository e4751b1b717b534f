import type { StaffColumn } from './columns.ts';
import type { Day } from './day.ts';

/** A line of a file: where it begins, from 1, and its cells. */
export type Row = { line: number; cells: string[] };

export const unitLevels = ['directorate', 'department', 'team'] as const;
export type UnitLevel = (typeof unitLevels)[number];

/** A contract as a file tells it. What its columns do not tell is `undefined`. */
export type ListedJob = {
	line: number;
	/** Code of the unit. */
	unit: string;
	kind: string;
	start: Day | null | undefined;
	/** The last day that it holds. */
	end: Day | null | undefined;
	main: boolean | undefined;
};

/** A person as a file tells it, by all of the lines about them. */
export type ListedPerson = {
	line: number;
	number: string;
	givenName: string;
	/** With the infix before it. */
	familyName: string;
	email: string | null | undefined;
	audiences: string[] | undefined;
	/** Codes of the units that they lead. */
	leads: string[] | undefined;
	jobs: ListedJob[];
};

/** A unit as a file tells it. `parent` null: directly under the organisation. */
export type ListedUnit = {
	line: number;
	code: string;
	name: string | undefined;
	parent: string | null | undefined;
	level: UnitLevel | undefined;
};

/** A whole staff list that was read. */
export type StaffList = {
	people: ListedPerson[];
	units: ListedUnit[];
	columns: StaffColumn[];
};
