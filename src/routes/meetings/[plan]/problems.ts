import type { meetingProblems } from '#lib/i18n/meeting-problems.ts';
import type { PlanProblems } from '#lib/server/meetings/plan-fields.ts';

type Words = (typeof meetingProblems)['nl'];

/** What is wrong with a plan, in words, by the name of the field. */
export const messagesOf = (problems: PlanProblems, t: Words): Record<string, string> =>
	Object.fromEntries(
		Object.entries(problems).map(([field, problem]) => [
			field,
			field === 'title' && problem === 'missing' ? t['missing-title'] : t[problem]
		])
	);

/** The same as a list for the summary above the form. */
export const summaryOf = (messages: Record<string, string>) =>
	Object.entries(messages).map(([field, message]) => ({ field, message }));
