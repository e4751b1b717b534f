import { error } from '@sveltejs/kit';
import { hr as words } from '#lib/i18n/hr.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { findCounted } from '#lib/server/hr.ts';
import { readFilter } from '#lib/server/hr-filter.ts';
import { lookAtPeople, usualState } from '#lib/server/hr-people.ts';
import { hrScope } from '#lib/server/hr-question.ts';
import { kindLabels } from '#lib/server/kinds.ts';

export const load = async ({ locals, params, url }) => {
	const asked = readFilter(url.searchParams, today());
	const found = await findCounted(db, params.programme, asked.on);
	if (!found) error(404, words[locals.language].noSuchProgramme);
	const page = {
		today: today(),
		filter: asked,
		id: params.programme,
		kinds: kindLabels(library.vocabulary, locals.language)
	};
	if (found.state === 'not-yet') return { ...page, title: found.title, since: found.since };
	const { definition } = found.programme;
	const filter = { ...asked, state: asked.state || usualState(found.programme) };
	const { personId, grants } = locals.person!;
	const reader = { personId, scope: hrScope(grants) };
	const people = await lookAtPeople(db, reader, found.programme, filter);
	return {
		...page,
		filter: people.unitGone ? { ...filter, unit: '' } : filter,
		title: definition.title,
		people
	};
};
