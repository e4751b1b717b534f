import type { Library } from '../../content/library.ts';
import type { Language } from '../../i18n/language.ts';
import { personSorts, unitSorts, type Plan } from '#lib/staff/plan.ts';
import type { Stored } from '#lib/staff/stored.ts';
import type { Group, Preview } from '#lib/staff/view.ts';
import { personWords } from './person-words.ts';
import { markOf } from './take.ts';
import { unitWords } from './unit-words.ts';

/** A group shows at most this many people or units; the file has the rest. */
const most = 100;

/** What a plan does, in words and numbers to look at. */
export function previewOf(
	plan: Plan,
	stored: Stored,
	library: Library,
	language: Language
): Preview {
	const names = unitNames(plan, stored);
	const person = personWords(names, library, language);
	const unit = unitWords(names, language);
	const leaves = plan.people.filter(({ sorts }) => sorts.includes('leaves')).length;
	return {
		...{ mark: markOf(plan), staff: plan.staff, unchanged: plan.unchanged, leaves },
		people: grouped(personSorts, plan.people, person),
		units: grouped(unitSorts, plan.units, unit),
		strange: plan.strange.map(({ kind, people }) => ({
			...{ kind, total: people.length },
			people: people.slice(0, 20)
		}))
	};
}

/** What a unit is called by its code: after the list, else before it. */
export type UnitNames = (code: string) => string;

function unitNames(plan: Plan, stored: Stored): UnitNames {
	const names = new Map<string, string>();
	for (const { code, period } of stored.units) if (period) names.set(code, period.name);
	for (const { code, after } of plan.units) if (after) names.set(code, after.name);
	return (code) => names.get(code) ?? code;
}

function grouped<Sort extends string, Change extends { sorts: Sort[] }, Line>(
	sorts: readonly Sort[],
	changes: readonly Change[],
	lineOf: (change: Change, sort: Sort) => Line
): Group<Sort, Line>[] {
	return sorts.flatMap((sort) => {
		const own = changes.filter((change) => change.sorts.includes(sort));
		const lines = own.slice(0, most).map((change) => lineOf(change, sort));
		return own.length > 0 ? [{ sort, total: own.length, lines }] : [];
	});
}
