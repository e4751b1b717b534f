import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { yearFile } from '#lib/server/report/calendar/file.ts';
import { readYear } from '#lib/server/report/calendar/year.ts';

export const GET = ({ locals, url }) => {
	const on = today();
	return yearFile(db, {
		...{ personId: locals.person!.personId, language: locals.language },
		...{ on, year: readYear(url.searchParams, on), origin: url.origin, now: new Date() }
	});
};
