import { error, fail } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { partPage } from '#lib/server/academy/texts/part-page.ts';
import { textParts } from '#lib/server/academy/texts/read-form.ts';
import { saveTexts } from '#lib/server/academy/texts/save.ts';
import { bench, db, library } from '#lib/server/app.ts';
import { writer } from '../../items/writer.server.ts';

export const load = async ({ locals, params, url }) => {
	const part = textParts.find((each) => each === params.part);
	if (!part) error(404, ui[locals.language].notFound);
	const asked = { language: locals.language, item: url.searchParams.get('item') };
	return { part, page: await partPage(db, library, bench, asked) };
};

export const actions = {
	default: async ({ request, locals, params }) => {
		const part = textParts.find((each) => each === params.part);
		if (!part) error(404, ui[locals.language].notFound);
		const form = await request.formData();
		const saved = await saveTexts(db, bench, writer({ locals }), part, form);
		return saved.ok ? { saved: true } : fail(409, saved);
	}
};
