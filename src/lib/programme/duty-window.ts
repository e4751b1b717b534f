import type { Day } from './calendar.ts';
import type { Due } from './duty-rule.ts';

/** A part of the year on the calendar, its last day included, and the one after it. */
export type Window = { opens: Day; closes: Day; opensNext: Day; closesNext: Day };

/** The window of a yearly rule that opened last, on a day or before it. */
export function windowOn({ opens, closes }: Extract<Due, { due: 'yearly' }>, on: Day): Window {
	const year = Number(on.slice(0, 4));
	const opened = on.slice(5) >= opens ? year : year - 1;
	const closed = closes >= opens ? opened : opened + 1;
	const day = (inYear: number, yearDay: string) => `${String(inYear).padStart(4, '0')}-${yearDay}`;
	return {
		opens: day(opened, opens),
		closes: day(closed, closes),
		opensNext: day(opened + 1, opens),
		closesNext: day(closed + 1, closes)
	};
}
