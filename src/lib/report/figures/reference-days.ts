import { dayOf, type Day } from '../day.ts';

/** A year with the day whose staff counts as its denominator. */
export type YearDay = { year: number; on: Day };

/**
 * The years of a figure, the oldest first, each with its reference day: the given day for the last year of
 * the report, and the same day so many years earlier for every other; 29 February becomes the 28th.
 * @param years the years of the report, one at least
 * @param earlier how many years before them
 */
export function referenceDays(years: readonly number[], earlier: number, on: Day): YearDay[] {
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const all = [...Array.from({ length: earlier }, (_, at) => first - earlier + at), ...years];
	return all
		.toSorted((one, other) => one - other)
		.map((year) => ({ year, on: shifted(on, year - last) }));
}

function shifted(on: Day, years: number): Day {
	const [year, month, day] = on.split('-').map(Number) as [number, number, number];
	return dayOf(year + years, month, day) ?? dayOf(year + years, month, day - 1)!;
}
