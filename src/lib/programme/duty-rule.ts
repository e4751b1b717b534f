import type { Day } from './calendar.ts';
import type { PersonKind } from './person-kinds.ts';
import type { Role } from './roles.ts';

/** By when: at any time, so many days after it is asked, on a date, or in a part of every year. */
export const dueKinds = ['none', 'days', 'date', 'yearly'] as const;

/** A day of every year, `MM-DD`. */
export type YearDay = string;

/**
 * `days` of a date or of a part of the year is the least that somebody gets who comes after the rule. A
 * window whose end lies before its beginning runs into the next year.
 */
export type Due =
	| { due: 'none' }
	| { due: 'days'; days: number }
	| { due: 'date'; dueOn: Day; days: number }
	| { due: 'yearly'; opens: YearDay; closes: YearDay; days: number };

/** Whom a rule is about: everything that is filled in must fit; a list that is empty does not narrow. */
export type RuleAudience = {
	kinds: readonly PersonKind[];
	/** Units with everything below them. */
	units: readonly string[];
	/** One of these roles. */
	roles: readonly Role[];
	audiences: readonly string[];
	/** First day at the organisation, both days included. */
	joinedFrom: Day | null;
	joinedUntil: Day | null;
};

/** What a rule asks, of whom. */
export type DutyRule = RuleAudience & {
	/** The same through all changes of the rule. */
	rule: string;
	programme: string;
	term: Due;
	/** After so many months a proof no longer counts; null: it counts for ever. */
	repeatMonths: number | null;
	/** Programmes whose completion counts as this one's. */
	credits: readonly string[];
	/** No term runs before this day. */
	countsFrom: Day;
};
