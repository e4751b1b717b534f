import { longDate, longMoment } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/language.ts';

/** A moment in words; midnight in UTC is a date that has no time. A moment that cannot be read stays as it is. */
export function when(at: string, language: Language): string {
	const [day, time] = at.split('T');
	if (/^00:00(:00(\.0+)?)?Z$/.test(time ?? '')) return longDate(day!, language);
	const moment = new Date(at);
	return Number.isNaN(moment.getTime()) ? at : longMoment(moment, language);
}
