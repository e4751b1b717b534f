import { error } from '@sveltejs/kit';
import { audit as words } from '#lib/i18n/audit.ts';
import { db } from '#lib/server/app.ts';
import { logFile } from '#lib/server/audit-csv.ts';
import { readLogFilter, wrongDays } from '#lib/server/audit-filter.ts';
import { takeLog } from '#lib/server/audit.ts';
import { today } from '#lib/server/clock.ts';

export const GET = async ({ locals, url }) => {
	const filter = readLogFilter(url.searchParams);
	// A file of another period than was meant looks like an answer and is none.
	if (wrongDays(filter).length > 0) error(400, words[locals.language].noDayFile);
	const lines = await takeLog(db, locals.person!.personId, filter);
	return logFile(lines, today(), locals.language);
};
