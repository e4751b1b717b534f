import type { Day } from './calendar.ts';
import { windowOn } from './duty-window.ts';
import { personKinds } from './person-kinds.ts';
import type { NewRule } from './requirement-starters.ts';
import { roles } from './roles.ts';
import { isNear, isWhole, readTerm } from './rule-term.ts';

/** What can be chosen: programmes that count by themselves, units of the day, groups that HR names. */
export type RuleChoices = {
	programmes: readonly string[];
	units: readonly string[];
	audiences: readonly string[];
};

/** The fields of a rule as somebody typed them. */
export type TypedRule = {
	programme: string;
	kinds: string[];
	units: string[];
	roles: string[];
	audiences: string[];
	joinedFrom: string;
	joinedUntil: string;
	due: string;
	days: string;
	dueOn: string;
	opensDay: string;
	opensMonth: string;
	closesDay: string;
	closesMonth: string;
	repeat: string;
	credits: string[];
	countsFrom: string;
};

/** What is wrong with a field, as a key of a text. */
export type RuleProblem =
	| 'no-programme'
	| 'gone'
	| 'no-day'
	| 'wrong-order'
	| 'no-due'
	| 'days-range'
	| 'no-year-day'
	| 'same-window'
	| 'repeat-range';
export type RuleProblems = Partial<Record<keyof TypedRule, RuleProblem>>;

/** Roles that a rule can name: everyone is an employee. */
export const namedRoles = roles.filter((role) => role !== 'employee');

const lists = ['kinds', 'units', 'roles', 'audiences', 'credits'] as const;
const lines = [
	...['programme', 'joinedFrom', 'joinedUntil', 'due', 'days', 'dueOn', 'repeat', 'countsFrom'],
	...['opensDay', 'opensMonth', 'closesDay', 'closesMonth']
] as const;

/** The fields of a rule in a form or an address; what is not there is empty. */
export function typedRule(fields: URLSearchParams): TypedRule {
	return Object.fromEntries([
		...lists.map((name) => [name, fields.getAll(name).filter(Boolean)]),
		...lines.map((name) => [name, (fields.get(name) ?? '').trim()])
	]) as TypedRule;
}

/** Reads a rule, or says of every field what is wrong with it. */
export function readRule(
	typed: TypedRule,
	choices: RuleChoices
): { rule: NewRule } | { problems: RuleProblems } {
	const { programme, joinedFrom, joinedUntil, repeat, countsFrom } = typed;
	const known: Record<(typeof lists)[number], readonly string[]> = {
		...{ kinds: personKinds, units: choices.units, roles: namedRoles },
		...{ audiences: choices.audiences, credits: choices.programmes }
	};
	const months = Number(repeat);
	const term = readTerm(typed);
	const problems: RuleProblems = { ...('problems' in term && term.problems) };
	if (!choices.programmes.includes(programme)) problems.programme = 'no-programme';
	for (const name of lists)
		if (!typed[name].every((value) => known[name].includes(value))) problems[name] = 'gone';
	if (joinedFrom && !isNear(joinedFrom)) problems.joinedFrom = 'no-day';
	if (joinedUntil && !isNear(joinedUntil)) problems.joinedUntil = 'no-day';
	else if (joinedFrom && joinedUntil && joinedUntil < joinedFrom)
		problems.joinedUntil = 'wrong-order';
	if (!isNear(countsFrom)) problems.countsFrom = 'no-day';
	const repeats = repeat !== '' && typed.due !== 'yearly';
	if (repeats && !isWhole(repeat, 1, 120)) problems.repeat = 'repeat-range';
	if ('problems' in term || Object.keys(problems).length > 0) return { problems };
	const { kinds, units, roles, audiences, credits } = typed as unknown as NewRule;
	return {
		rule: {
			...{ programme, kinds, units, roles, audiences, countsFrom, term: term.term },
			credits: credits.filter((credit) => credit !== programme),
			...{ joinedFrom: joinedFrom || null, joinedUntil: joinedUntil || null },
			repeatMonths: repeats ? months : null
		}
	};
}

/** From when a rule holds that HR makes or changes today: at once, or later when it says so. */
export const holdsFrom = ({ countsFrom }: Pick<NewRule, 'countsFrom'>, today: Day): Day =>
	countsFrom > today ? countsFrom : today;

/** The first day on which a rule asks anything: of a part of the year that is over, when it opens again. */
export function asksFrom(rule: Pick<NewRule, 'countsFrom' | 'term'>, today: Day): Day {
	const on = holdsFrom(rule, today);
	if (rule.term.due !== 'yearly') return on;
	const window = windowOn(rule.term, on);
	return rule.countsFrom > window.closes ? window.opensNext : on;
}
