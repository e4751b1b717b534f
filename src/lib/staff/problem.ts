import type { StaffColumn } from './columns.ts';
import { dayProblems } from './day.ts';

/** What can be wrong with a cell or a line. Screens have a sentence for each. */
export const problemReasons = [
	...dayProblems,
	'formula',
	'mangled',
	'missing',
	'too-long',
	'too-many-cells',
	'number-strange',
	'code-strange',
	'email-shape',
	'email-twice',
	'email-taken',
	'end-before-start',
	'kind-unknown',
	'audience-unknown',
	'yes-or-no',
	'level-unknown',
	'unit-unknown',
	'unit-ambiguous',
	'unit-differs',
	'unit-circle',
	'unit-stopped',
	'person-differs',
	'line-twice'
] as const;
export type ProblemReason = (typeof problemReasons)[number];

/** One thing wrong: in which line of the file (from 1), in which column, and what stands there. */
export type Problem = {
	line: number;
	column: StaffColumn | null;
	value: string;
	reason: ProblemReason;
	/** The other line or personnel number that it clashes with. */
	other?: string;
};
