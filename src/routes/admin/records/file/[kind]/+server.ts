import { error } from '@sveltejs/kit';
import { htmlLang } from '#lib/i18n/language.ts';
import { records } from '#lib/i18n/records.ts';
import { ui } from '#lib/i18n/ui.ts';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { recordsFile } from '#lib/server/records/export.ts';
import { readRecordFilter, wrongDays } from '#lib/server/records/filter.ts';

export const GET = ({ locals, params, url }) => {
	const { kind } = params;
	if (kind !== 'csv' && kind !== 'jsonl') error(404, ui[locals.language].notFound);
	const filter = readRecordFilter(url.searchParams);
	// A file of another period than was meant looks like an answer and is none.
	if (wrongDays(filter).length > 0) error(400, records[locals.language].noDay);
	const { personId } = locals.person!;
	const who = { personId, today: today(), reader: htmlLang(locals.language) };
	return recordsFile(db, who, filter, kind);
};
