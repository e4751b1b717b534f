import { error } from '@sveltejs/kit';
import { htmlLang } from '#lib/i18n/language.ts';
import { ui } from '#lib/i18n/ui.ts';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { recordPage } from '#lib/server/records/page.ts';

export const load = async ({ locals, params }) => {
	const { personId } = locals.person!;
	const who = { personId, today: today(), reader: htmlLang(locals.language) };
	const found = await recordPage(db, who, params.statement);
	if (!found) error(404, ui[locals.language].notFound);
	return { line: found.line, json: JSON.stringify(found.statement, null, '\t') };
};
