import { error } from '@sveltejs/kit';
import { hrFilter as words } from '#lib/i18n/hr-filter.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { findCounted } from '#lib/server/hr.ts';
import { peopleCsv } from '#lib/server/hr-csv.ts';
import { readFilter } from '#lib/server/hr-filter.ts';
import { takePeople } from '#lib/server/hr-people.ts';
import { hrScope } from '#lib/server/hr-question.ts';

export const GET = async ({ locals, params, url }) => {
	const t = words[locals.language];
	const filter = readFilter(url.searchParams, today());
	if (filter.problem) error(400, t.noDateFile);
	const found = await findCounted(db, params.programme, filter.on);
	if (found?.state !== 'counted') error(404, t.noProgrammeFile);
	const { personId, grants } = locals.person!;
	const reader = { personId, scope: hrScope(grants) };
	const people = await takePeople(db, reader, found.programme, filter);
	if (!people) error(400, t.noUnitFile);
	const { definition: programme } = found.programme;
	const labels = library.vocabulary.personKinds;
	return peopleCsv({ programme, filter, labels }, people);
};
