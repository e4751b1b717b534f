import type { yearCalendarPlan } from '#lib/i18n/year-calendar.ts';
import type { PlannedProblem, PlannedProblems } from '#lib/server/report/calendar/fields.ts';

type Words = (typeof yearCalendarPlan)['nl'];

/** What is wrong with a planned activity, in words, by the name of the field. */
export function messagesOf(problems: PlannedProblems, t: Words): Record<string, string> {
	const words: Record<PlannedProblem, string> = {
		missing: t.pMissing,
		'too-long': t.pTooLong,
		'no-day': t.pNoDay,
		'too-early': t.pTooEarly,
		'no-time': t.pNoTime,
		'no-unit': t.pNoUnit,
		'no-kind': t.pNoKind
	};
	return Object.fromEntries(
		Object.entries(problems).map(([field, problem]) => [field, words[problem]])
	);
}
