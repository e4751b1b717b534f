import { isDay, type Day } from '#lib/staff/day.ts';

/** What HR asks: a completion is added, has another day, or goes. */
export type Asked = { reason: string } & (
	| { act: 'add'; programme: string; day: Day }
	| { act: 'change'; turn: string; day: Day }
	| { act: 'remove'; turn: string }
);

/** What is wrong with what was filled in, by field. */
export type FormProblems = {
	day?: 'no-day' | 'future';
	reason?: 'no-reason' | 'reason-long';
	programme?: 'no-programme';
	sure?: 'not-sure';
};

/** What was typed, to show again. */
export type Typed = { act: string; day: string; reason: string; programme: string };

/** A reason says something, and is no story. */
export const reasonLength = { least: 10, most: 500 } as const;

/** Reads the form of a correction: what is asked, or all that is wrong with it. */
export function readCorrection(
	form: FormData,
	turn: string | null,
	today: Day
): { asked: Asked; typed: Typed } | { problems: FormProblems; typed: Typed } {
	const text = (name: string) => String(form.get(name) ?? '').trim();
	const typed = {
		...{ act: text('act'), day: text('day'), reason: text('reason') },
		programme: text('programme')
	};
	const { day, reason, programme } = typed;
	const act = turn === null ? 'add' : typed.act === 'remove' ? 'remove' : 'change';
	const problems: FormProblems = {};
	if (act !== 'remove' && !isDay(day)) problems.day = 'no-day';
	else if (act !== 'remove' && day > today) problems.day = 'future';
	if (reason.length < reasonLength.least) problems.reason = 'no-reason';
	if (reason.length > reasonLength.most) problems.reason = 'reason-long';
	if (act === 'add' && programme === '') problems.programme = 'no-programme';
	if (act === 'remove' && !form.has('sure')) problems.sure = 'not-sure';
	if (Object.keys(problems).length > 0) return { problems, typed };
	if (turn === null) return { asked: { act: 'add', programme, day, reason }, typed };
	const asked: Asked =
		act === 'remove' ? { act, turn, reason } : { act: 'change', turn, day, reason };
	return { asked, typed };
}
