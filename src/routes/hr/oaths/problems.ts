import type { oaths } from '#lib/i18n/oaths.ts';
import type { OathProblem, OathProblems } from '#lib/server/oath-register.ts';

type Words = (typeof oaths)['nl'];

/** What is wrong with what was filled in, in words, by the id of the control. */
export function messagesOf(problems: OathProblems, t: Words): Record<string, string> {
	const words: Record<OathProblem, string> = {
		none: t.pNone,
		yourself: t.pYourself,
		changed: t.pChanged,
		'no-day': t.pNoDay,
		future: t.pFuture,
		'before-work': t.pBeforeWork,
		'other-day': t.pOtherDay,
		'no-way': t.pNoWay,
		gone: t.pGone
	};
	return Object.fromEntries(
		Object.entries(problems).map(([field, problem]) => [field, words[problem]])
	);
}
