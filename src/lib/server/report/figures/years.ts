import type { Day } from '../../../report/day.ts';
import { longDate } from '../../../i18n/format.ts';
import { figureSources } from '../../../i18n/figure-sources.ts';
import type { YearDay } from '../../../report/figures/reference-days.ts';
import type { Tongue } from '../../../report/sheet/cell.ts';

/** The year of a date. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Some reference days in words: `31 december 2025 en 31 december 2026`. */
export function daysInWords(years: readonly YearDay[], language: Tongue): string {
	const days = [...new Set(years.map(({ on }) => on))].map((on) => longDate(on, language));
	const last = days.pop()!;
	return days.length === 0 ? last : figureSources[language].and(days.join(', '), last);
}

/** Years of which no staff is counted: the reference day is of no matter. */
export const referenceYears = (years: readonly number[]): YearDay[] =>
	years.map((year) => ({ year, on: `${year}-12-31` }));
