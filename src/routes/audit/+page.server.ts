import { db, library } from '#lib/server/app.ts';
import { readLogFilter, wrongDays } from '#lib/server/audit-filter.ts';
import { mostInFile, readLog } from '#lib/server/audit.ts';
import { kindLabels } from '#lib/server/kinds.ts';

export const load = async ({ locals, url }) => {
	const filter = readLogFilter(url.searchParams);
	const before = url.searchParams.get('before');
	return {
		filter,
		wrong: wrongDays(filter),
		log: await readLog(db, locals.person!.personId, filter, before),
		most: mostInFile,
		kinds: kindLabels(library.vocabulary, locals.language)
	};
};
