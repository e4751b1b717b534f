import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { lineOf } from '#lib/server/report/calendar/line.ts';
import { byMonth } from '#lib/server/report/calendar/months.ts';
import { readYear, yearCalendar } from '#lib/server/report/calendar/year.ts';

export const load = async ({ locals, url }) => {
	const on = today();
	const year = readYear(url.searchParams, on);
	const entries = await yearCalendar(db, { personId: locals.person!.personId, on }, year);
	const lines = entries.map((entry) => lineOf(entry, on, locals.language));
	return { year, on, ...byMonth(lines, year) };
};
