import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { programmeRates } from '#lib/server/hr.ts';
import { readFilter } from '#lib/server/hr-filter.ts';
import { hrScope } from '#lib/server/hr-question.ts';
import { kindLabels } from '#lib/server/kinds.ts';

export const load = async ({ locals, url }) => {
	const filter = readFilter(url.searchParams, today());
	return {
		today: today(),
		filter,
		kinds: kindLabels(library.vocabulary, locals.language),
		programmes: await programmeRates(db, hrScope(locals.person!.grants), filter)
	};
};
