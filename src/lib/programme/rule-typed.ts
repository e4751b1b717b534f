import type { DutyRule } from './duty-rule.ts';
import type { TypedRule } from './rule-draft.ts';

/** The fields of a form that hold a rule as it is. */
export function typedOf({ term, repeatMonths, ...rule }: DutyRule): TypedRule {
	const { programme, countsFrom } = rule;
	const { kinds, units, roles, audiences, credits } = rule;
	const [opensMonth = '', opensDay = ''] = 'opens' in term ? partsOf(term.opens) : [];
	const [closesMonth = '', closesDay = ''] = 'closes' in term ? partsOf(term.closes) : [];
	return {
		...{ programme, countsFrom },
		...{ kinds: [...kinds], units: [...units], roles: [...roles] },
		...{ audiences: [...audiences], credits: [...credits] },
		...{ joinedFrom: rule.joinedFrom ?? '', joinedUntil: rule.joinedUntil ?? '' },
		...{ due: term.due, days: 'days' in term ? String(term.days) : '' },
		...{ dueOn: 'dueOn' in term ? term.dueOn : '', opensMonth, opensDay, closesMonth, closesDay },
		repeat: repeatMonths === null ? '' : String(repeatMonths)
	};
}

const partsOf = (yearDay: string) => yearDay.split('-').map((part) => String(Number(part)));

/** The fields as an address holds them; what is empty is left out. */
export function queryOf(typed: TypedRule): URLSearchParams {
	const pairs = Object.entries(typed).flatMap(([name, value]) =>
		[value].flat().flatMap((each) => (each === '' ? [] : [[name, each]]))
	);
	return new URLSearchParams(pairs);
}
