import type { Db } from '../db/connect.ts';
import { countsByRule } from '../db/rule-counts.ts';
import { openRules, pastRules, type DatedRule } from '../db/rule-changes.ts';
import { rulesOn } from '../db/rules.ts';
import { countedProgrammes } from '../hr-question.ts';
import type { Day } from '../../programme/calendar.ts';

/** A rule with how many people it asks it of today; `null` for one that begins later. */
export type ListedRule = DatedRule & { people: number | null; overdue: number };

/** The rules of one programme. `title` is null for a programme that is not there any more. */
export type ProgrammeRules = { id: string; title: string | null; rules: ListedRule[] };

/** A rule as it was, up to a day. */
export type PastRule = DatedRule & { endsOn: Day; title: string | null };

/** The rules that hold today or will later by programme, and as they were before. */
export async function rulesPage(
	db: Db,
	today: Day
): Promise<{ programmes: ProgrammeRules[]; past: PastRule[] }> {
	const [counted, open, past, running] = await Promise.all([
		countedProgrammes(db, today),
		openRules(db, today),
		pastRules(db, today),
		rulesOn(db, today)
	]);
	const programmes = [...new Set(running.map(({ programme }) => programme))];
	const counts = await countsByRule(db, { programmes, rules: running, on: today });
	const byRule = new Map(counts.map((count) => [count.rule, count]));
	const titles = new Map(counted.map(({ definition }) => [definition.id, definition.title]));
	const listed = open.map((rule): ListedRule => {
		const { people = 0, overdue = 0 } = byRule.get(rule.rule) ?? {};
		return { ...rule, people: rule.startsOn > today ? null : people, overdue };
	});
	const titleOf = (id: string) => titles.get(id) ?? null;
	return {
		programmes: [...Map.groupBy(listed, ({ programme }) => programme)]
			.map(([id, rules]) => ({ id, title: titleOf(id), rules }))
			.toSorted((a, b) => (a.title ?? a.id).localeCompare(b.title ?? b.id, 'nl')),
		past: past.map((rule) => ({ ...rule, endsOn: rule.endsOn!, title: titleOf(rule.programme) }))
	};
}
