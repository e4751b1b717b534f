import { longDate } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import { register } from '#lib/i18n/register.ts';

/** When something was, in words: a day, a period, or a whole year as its number. */
export function dayWords({ from, to }: { from: string; to: string }, language: Language): string {
	const year = from.slice(0, 4);
	if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
	const first = longDate(from, language);
	return from === to ? first : register[language].period(first, longDate(to, language));
}
