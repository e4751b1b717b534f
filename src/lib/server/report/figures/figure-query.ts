import { isDay, type Day } from '../../../report/day.ts';
import type { Options } from './figure.ts';
import { yearOf } from './years.ts';

/** What the page of figures was asked; the options are those of the figure. */
export type FigureQuery = {
	year: number;
	/** How many years stand before it. */
	earlier: number;
	/** The reference day. */
	on: Day;
	options: Options;
	/** Why the date that was asked is not the one that is counted. */
	problem: 'no-date' | 'future' | null;
};

/** The most earlier years that stand beside a year. */
export const mostEarlier = 9;

/** The first day that may be a reference day: so many years earlier there is still a calendar. */
export const firstDay: Day = '1990-01-01';

const ownKeys = ['year', 'earlier', 'on'];

/**
 * Reads what was asked from an address. The usual reference day is the last of the year, or today in a year
 * that is not over.
 */
export function readFigureQuery(query: URLSearchParams, today: Day): FigureQuery {
	const number = (key: string, otherwise: number, [low, high]: readonly [number, number]) => {
		const asked = Number(query.get(key) || otherwise);
		return Number.isInteger(asked) && asked >= low && asked <= high ? asked : otherwise;
	};
	const year = number('year', yearOf(today), [1990, yearOf(today)]);
	const last = `${year}-12-31`;
	const usual = last < today ? last : today;
	const asked = query.get('on')?.trim() || usual;
	const isKnown = isDay(asked) && asked >= firstDay;
	const problem = !isKnown ? 'no-date' : asked > today ? 'future' : null;
	const options = [...query].filter(([key]) => !ownKeys.includes(key));
	return {
		year,
		earlier: number('earlier', 0, [0, mostEarlier]),
		on: problem ? usual : asked,
		options: Object.fromEntries(options),
		problem
	};
}

/** The years that may be chosen: so many up to this one, the newest first. */
export const yearsToChoose = (today: Day): number[] =>
	Array.from({ length: mostEarlier + 1 }, (_, at) => yearOf(today) - at);
