import { htmlLang } from '#lib/i18n/language.ts';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { readRecordFilter, wrongDays } from '#lib/server/records/filter.ts';
import { recordsPage } from '#lib/server/records/page.ts';

export const load = async ({ locals, url }) => {
	const filter = readRecordFilter(url.searchParams);
	const { personId } = locals.person!;
	const who = { personId, today: today(), reader: htmlLang(locals.language) };
	const before = url.searchParams.get('before');
	const page = await recordsPage(db, who, filter, before);
	return { filter, wrong: wrongDays(filter), ...page };
};
