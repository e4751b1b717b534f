import { dayOf, isDay, type Day } from './day.ts';
import { accepted, refused, type Outcome } from './outcome.ts';

export const dayRefusals = ['day-unclear', 'no-such-day', 'year-of-two-digits'] as const;
export type DayRefusal = (typeof dayRefusals)[number];

/** Month names as people type them; the first three letters are enough. */
const months = [
	/^jan(uari|uary)?$/,
	/^feb(ruari|ruary)?$/,
	/^(mrt|mar|maart|march)$/,
	/^apr(il)?$/,
	/^(mei|may)$/,
	/^jun(i|e)?$/,
	/^jul(i|y)?$/,
	/^aug(ustus|ust)?$/,
	/^sept?(ember)?$/,
	/^(okt|oct)(ober)?$/,
	/^nov(ember)?$/,
	/^dec(ember)?$/
];

/**
 * Reads a date as it is typed: `2026-03-04`, `4-3-2026`, `04/03/2026`, `4.3.2026`, `4 maart 2026`,
 * `4 Mar 2026`. The day comes before the month, as it does in Dutch and in British English.
 */
export function readDay(typed: string): Outcome<Day, DayRefusal> {
	const text = typed.trim().toLowerCase();
	if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return known(isDay(text) ? text : undefined);
	const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
	if (parts) return dated(parts[1]!, Number(parts[3]), parts[4]!);
	const words = /^(\d{1,2})[ \u00a0-]([a-z]+)\.?[ \u00a0-](\d{2}|\d{4})$/.exec(text);
	const month = words ? months.findIndex((name) => name.test(words[2]!)) + 1 : 0;
	return words && month > 0 ? dated(words[1]!, month, words[3]!) : refused('day-unclear');
}

const dated = (day: string, month: number, year: string): Outcome<Day, DayRefusal> =>
	year.length === 2
		? refused('year-of-two-digits')
		: known(dayOf(Number(year), month, Number(day)));

const known = (day: Day | undefined): Outcome<Day, DayRefusal> =>
	day ? accepted(day) : refused('no-such-day');
