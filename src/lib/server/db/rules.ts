import { and, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Day } from '../../programme/calendar.ts';
import type { Due, DutyRule } from '../../programme/duty-rule.ts';
import type { NewRule } from '../../programme/requirement-starters.ts';
import type { Db } from './connect.ts';
import { isOfferedOn } from './programme-withdrawals.ts';
import { dutyRule } from './schema/duty.ts';

type Row = typeof dutyRule.$inferSelect;

/** The rules that hold on a day, of all programmes or of some; one that is withdrawn is asked of nobody. */
export async function rulesOn(
	db: Db,
	on: Day,
	programmes?: readonly string[]
): Promise<DutyRule[]> {
	const rows = await db
		.select()
		.from(dutyRule)
		.where(
			and(
				lte(dutyRule.startsOn, on),
				or(isNull(dutyRule.endsOn), gt(dutyRule.endsOn, on)),
				isOfferedOn(dutyRule.programme, on),
				programmes && inArray(dutyRule.programme, [...programmes])
			)
		)
		.orderBy(dutyRule.programme, dutyRule.countsFrom, dutyRule.rule);
	return rows.map(asRule);
}

/** Makes rules that hold from a day on, up to another or for good. */
export async function addRules(
	db: Db,
	rules: readonly (NewRule | DutyRule)[],
	days: { startsOn: Day; endsOn?: Day | null }
): Promise<void> {
	if (rules.length === 0) return;
	await db.insert(dutyRule).values(rules.map((rule) => ({ ...asRow(rule), ...days })));
}

/** A rule as it lies in the table. */
export function asRule({
	rule,
	programme,
	repeatMonths,
	credits,
	countsFrom,
	...row
}: Row): DutyRule {
	const { kinds, units, roles, audiences, joinedFrom, joinedUntil } = row;
	return {
		...{ rule, programme, repeatMonths, credits, countsFrom },
		...{ kinds, units, roles, audiences, joinedFrom, joinedUntil },
		term: termOf(row)
	};
}

function termOf({
	due,
	days,
	dueOn,
	opens,
	closes
}: Pick<Row, keyof Due | 'days' | 'dueOn' | 'opens' | 'closes'>): Due {
	if (due === 'days') return { due, days: days! };
	if (due === 'date') return { due, dueOn: dueOn!, days: days! };
	if (due === 'yearly') return { due, opens: opens!, closes: closes!, days: days! };
	return { due };
}

function asRow({ term, ...rule }: NewRule | DutyRule) {
	const { kinds, units, roles, audiences, credits } = rule;
	return {
		...rule,
		...term,
		...{ kinds: [...kinds], units: [...units], roles: [...roles], credits: [...credits] },
		audiences: [...audiences] as Row['audiences']
	};
}
