import { db, library } from '#lib/server/app.ts';
import { kindLabels } from '#lib/server/kinds.ts';
import { lookAtStaff, readStaffFilter } from '#lib/server/staff/staff-list.ts';
import { readerOf } from './reader.server.ts';

export const load = async ({ locals, url }) => {
	const reader = readerOf(locals);
	const filter = readStaffFilter(url.searchParams);
	return {
		filter,
		whole: reader.scope === null,
		kinds: kindLabels(library.vocabulary, locals.language),
		staff: await lookAtStaff(db, reader, filter)
	};
};
