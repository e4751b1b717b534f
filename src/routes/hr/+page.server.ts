import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { readFilter } from '#lib/server/hr-filter.ts';
import { overviewOf } from '#lib/server/hr-overview.ts';
import { hrScope } from '#lib/server/hr-question.ts';
import { kindLabels } from '#lib/server/kinds.ts';

export const load = async ({ locals, url }) => {
	const filter = readFilter(url.searchParams, today());
	const overview = await overviewOf(db, hrScope(locals.person!.grants), filter);
	return {
		today: today(),
		filter: overview.unitGone ? { ...filter, unit: '' } : filter,
		kinds: kindLabels(library.vocabulary, locals.language),
		...overview
	};
};
