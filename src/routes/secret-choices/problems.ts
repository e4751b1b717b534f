import type { secretPlan } from '#lib/i18n/secret-plan.ts';
import type { PlanProblems } from '#lib/server/ballot/plan-form.ts';

type Words = (typeof secretPlan)['nl'];
type Field = keyof PlanProblems;

/** What is wrong with the form of a plan, in words, by field. */
export function messagesOf(problems: PlanProblems, t: Words): Partial<Record<Field, string>> {
	const missing: Record<Field, string> = {
		title: t.needTitle,
		opensOn: t.needOpensOn,
		closesOn: t.needClosesOn,
		custody: t.needChoice,
		detail: t.needChoice,
		which: t.needChoice,
		core: t.coreWrong,
		pulse: t.needChoice
	};
	const others: Record<string, string> = {
		'same-title': t.sameTitle,
		'closes-before-it-opens': t.closesBefore,
		'core-three-to-six': t.coreWrong,
		'nothing-asked': t.nothingAsked,
		'asked-elsewhere': t.askedElsewhere,
		'pulse-elsewhere': t.pulseElsewhere
	};
	const entries = Object.entries(problems) as [Field, string][];
	return Object.fromEntries(
		entries.map(([field, problem]) => [field, others[problem] ?? missing[field]])
	);
}

/** The same as a list for the summary above the form. */
export const summaryOf = (messages: Partial<Record<Field, string>>) =>
	Object.entries(messages).map(([field, message]) => ({ field, message }));
