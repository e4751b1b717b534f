/** A calendar date, `YYYY-MM-DD`. Dates compare as texts. */
export type Day = string;

export const dayProblems = ['day-unclear', 'no-such-day', 'year-of-two-digits'] as const;
export type DayProblem = (typeof dayProblems)[number];

const month = new Map(
	['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
		.map((name, at) => [name, at + 1] as const)
		.concat([
			['maa', 3],
			['mar', 3],
			['may', 5],
			['oct', 10]
		])
);

/**
 * Reads a date as systems and people write it: `2026-03-04`, `20260304`, `4-3-2026`, `04/03/2026`,
 * `4 maart 2026`; a time of midnight behind it is left out. The day comes before the month.
 */
export function readDay(typed: string): Day | { problem: DayProblem } {
	const text = typed.toLowerCase().replace(/[t ]0?0:00(:00)?(\.0+)?z?$/, '');
	const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
	if (iso) return real(iso[1]!, Number(iso[2]), Number(iso[3]));
	const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
	if (parts) return real(parts[4]!, Number(parts[3]), Number(parts[1]));
	const words = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{2}|\d{4})$/.exec(text);
	const named = words && month.get(words[2]!);
	return named ? real(words[3]!, named, Number(words[1])) : { problem: 'day-unclear' };
}

function real(year: string, ofYear: number, ofMonth: number): Day | { problem: DayProblem } {
	if (year.length === 2) return { problem: 'year-of-two-digits' };
	const day = [year, ...[ofYear, ofMonth].map((part) => String(part).padStart(2, '0'))].join('-');
	return isDay(day) ? day : { problem: 'no-such-day' };
}

/** Whether a text is a calendar date of a life in service: 1900 to 2199. */
export function isDay(text: string): boolean {
	if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** `day` plus a number of days, which may be negative. */
export function plusDays(day: Day, days: number): Day {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}
