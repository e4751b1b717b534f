import { error } from '@sveltejs/kit';
import { hr as words } from '#lib/i18n/hr.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { findCounted, unitTable } from '#lib/server/hr.ts';
import { readFilter } from '#lib/server/hr-filter.ts';
import { hrScope, isRequired } from '#lib/server/hr-question.ts';
import { kindLabels } from '#lib/server/kinds.ts';

export const load = async ({ locals, params, url }) => {
	const filter = readFilter(url.searchParams, today());
	const found = await findCounted(db, params.programme, filter.on);
	if (!found) error(404, words[locals.language].noSuchProgramme);
	const page = {
		today: today(),
		filter,
		id: params.programme,
		kinds: kindLabels(library.vocabulary, locals.language)
	};
	if (found.state === 'not-yet') return { ...page, title: found.title, since: found.since };
	const { definition } = found.programme;
	const table = await unitTable(db, hrScope(locals.person!.grants), found.programme, filter);
	return {
		...page,
		filter: table.unitGone ? { ...filter, unit: '' } : filter,
		title: definition.title,
		required: isRequired(found.programme),
		table
	};
};
