import { yearPlan } from '#lib/i18n/year-plan.ts';
import type { Indicator, PlanRow } from '#lib/report/book/plan-row.ts';
import type { Tongue } from '#lib/report/sheet/cell.ts';

/** Signs that differ in shape and that the letters of every file have. */
const signs: Record<Indicator, string> = { done: '●', priority: '▲', later: '○' };

/** How far a topic was in a year: a sign, the word for it, and the note to it on the next line. */
export function indicatorText(
	{ indicator, note }: PlanRow['status'][number],
	language: Tongue
): string {
	const said = `${signs[indicator]} ${yearPlan[language][indicator]}`;
	return note === '' ? said : `${said}\n${note}`;
}
