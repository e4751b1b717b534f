import type { Day } from '../../programme/calendar.ts';
import { standingOf } from '../../programme/duty.ts';
import { fits, type Position } from '../../programme/requirement.ts';
import type { NewRule } from '../../programme/requirement-starters.ts';
import type { DemoPerson } from './staff.ts';
import { lineOf, type DemoUnits } from './units.ts';

/** What the demo knows of the organisation when it makes turns. */
export type Years = {
	today: Day;
	units: DemoUnits;
	rules: readonly NewRule[];
	managerSince: ReadonlyMap<string, Day>;
};

/** By when somebody who never did a programme must have done it, and after how many months again. */
export function askedOf(
	programme: string,
	person: DemoPerson,
	{ today, units, rules, managerSince }: Years
): { dueOn: Day | null; repeatMonths: number | null } {
	const { kind, unitId } = person.employments.at(-1)!;
	const joinedOn = person.employments[0]!.startsOn;
	const since = managerSince.get(person.id);
	const line = lineOf(units, unitId);
	const position: Position = {
		...{ kind, joinedOn, units: line, audiences: person.audiences },
		jobs: [{ kind, units: line, startsOn: joinedOn, endsOn: null }],
		roles: since ? [{ role: 'manager', startsOn: since }] : []
	};
	const facts = { position, exceptions: [], proofs: [], started: false, waits: false };
	const named = rules.map((rule, at) => ({ ...rule, rule: String(at) }));
	const repeats = named
		.filter((rule) => rule.programme === programme && fits(rule, position))
		.flatMap(({ repeatMonths }) => repeatMonths ?? []);
	return {
		dueOn: standingOf(programme, named, facts, today).dueOn,
		repeatMonths: repeats.length > 0 ? Math.min(...repeats) : null
	};
}
