import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { readFilter } from '#lib/server/hr-filter.ts';
import { lookAtList } from '#lib/server/hr-list.ts';
import { hrScope } from '#lib/server/hr-question.ts';
import { kindLabels } from '#lib/server/kinds.ts';

export const load = async ({ locals, url }) => {
	const filter = readFilter(url.searchParams, today());
	const { personId, grants } = locals.person!;
	const list = await lookAtList(db, { personId, scope: hrScope(grants) }, filter);
	return {
		today: today(),
		filter: list.unitGone ? { ...filter, unit: '' } : filter,
		kinds: kindLabels(library.vocabulary, locals.language),
		list
	};
};
