import { error } from '@sveltejs/kit';
import { hrFilter as words } from '#lib/i18n/hr-filter.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { findCounted, unitTable } from '#lib/server/hr.ts';
import { unitsCsv } from '#lib/server/hr-csv.ts';
import { readFilter } from '#lib/server/hr-filter.ts';
import { hrScope } from '#lib/server/hr-question.ts';

export const GET = async ({ locals, params, url }) => {
	const t = words[locals.language];
	const filter = { ...readFilter(url.searchParams, today()), tree: true };
	if (filter.problem) error(400, t.noDateFile);
	const found = await findCounted(db, params.programme, filter.on);
	if (found?.state !== 'counted') error(404, t.noProgrammeFile);
	const scope = hrScope(locals.person!.grants);
	const table = await unitTable(db, scope, found.programme, filter);
	if (table.unitGone) error(400, t.noUnitFile);
	const { definition: programme } = found.programme;
	const labels = library.vocabulary.personKinds;
	return unitsCsv({ programme, filter, labels }, table);
};
