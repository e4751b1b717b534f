import { error } from '@sveltejs/kit';
import { oaths as words } from '#lib/i18n/oaths.ts';
import { db, library } from '#lib/server/app.ts';
import { oathFile } from '#lib/server/oath-csv.ts';
import { readOathFilter } from '#lib/server/oath-filter.ts';
import { takeOaths } from '#lib/server/oaths.ts';
import { readerOf } from '../asked.server.ts';

export const GET = async ({ locals, url }) => {
	const filter = readOathFilter(url.searchParams);
	const reader = readerOf(locals);
	const list = await takeOaths(db, reader, filter);
	if (!list) error(400, words[locals.language].noUnitFile);
	const source = { duty: filter.duty, on: reader.on, labels: library.vocabulary.personKinds };
	return oathFile(source, list);
};
