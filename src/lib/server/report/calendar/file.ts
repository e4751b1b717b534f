import { htmlLang, type Language } from '../../../i18n/language.ts';
import { yearCalendar as words } from '../../../i18n/year-calendar.ts';
import type { Day } from '../../../programme/calendar.ts';
import type { Db } from '../../db/connect.ts';
import { calendarFile } from '../../export/year-calendar.ts';
import { lineOf } from './line.ts';
import { yearCalendar } from './year.ts';

type Asked = {
	personId: string;
	on: Day;
	year: number;
	language: Language;
	/** Of this installation. */
	origin: string;
	now: Date;
};

/** The calendar of a year, as somebody sees it, as a file for a calendar of their own. */
export async function yearFile(
	db: Db,
	{ personId, on, year, language, origin, now }: Asked
): Promise<Response> {
	const entries = await yearCalendar(db, { personId, on }, year);
	const file = calendarFile({
		name: words[language].caption(year),
		language: htmlLang(language),
		...{ origin, page: `/calendar/year?year=${year}`, now },
		lines: entries.map((entry) => lineOf(entry, on, language))
	});
	return new Response(file, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="jaarkalender-${year}.ics"`
		}
	});
}
