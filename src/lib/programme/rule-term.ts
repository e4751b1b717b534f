import { isDay } from './calendar.ts';
import { dueKinds, type Due } from './duty-rule.ts';
import type { RuleProblems, TypedRule } from './rule-draft.ts';

/** A day that a rule can be about: no slip of the pen by a century. */
export const isNear = (day: string) => isDay(day) && day >= '1950-01-01' && day < '2100-01-01';

/** Reads by when a rule asks it, or says what is wrong. */
export function readTerm(typed: TypedRule): { term: Due } | { problems: RuleProblems } {
	const due = dueKinds.find((kind) => kind === typed.due);
	if (!due) return { problems: { due: 'no-due' } };
	if (due === 'none') return { term: { due } };
	const days = Number(typed.days);
	const problems: RuleProblems = {};
	if (!isWhole(typed.days, 1, 1000)) problems.days = 'days-range';
	if (due === 'date' && !isNear(typed.dueOn)) problems.dueOn = 'no-day';
	const opens = yearDay(typed.opensMonth, typed.opensDay);
	const closes = yearDay(typed.closesMonth, typed.closesDay);
	if (due === 'yearly') {
		if (!opens) problems.opensDay = 'no-year-day';
		if (!closes) problems.closesDay = 'no-year-day';
		else if (opens === closes) problems.closesDay = 'same-window';
	}
	if (Object.keys(problems).length > 0) return { problems };
	if (due === 'days') return { term: { due, days } };
	if (due === 'date') return { term: { due, dueOn: typed.dueOn, days } };
	return { term: { due, opens: opens!, closes: closes!, days } };
}

/** A day of every year, so not 29 February; `undefined` for one that does not exist. */
function yearDay(month: string, day: string): string | undefined {
	const written = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDay(`2001-${written}`) ? written : undefined;
}

/** A whole number in digits, from `least` to `most`. */
export const isWhole = (text: string, least: number, most: number) =>
	/^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most;
