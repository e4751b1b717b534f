import { error, fail, redirect } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { editPage } from '#lib/server/academy/items/edit-page.ts';
import { saveItem } from '#lib/server/academy/items/save.ts';
import { bench, db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { writer } from '../../writer.server.ts';

export const load = async ({ locals, params }) => {
	const { language } = locals;
	const page = await editPage(db, library, bench, params.item, { language, on: today() });
	return page ?? error(404, ui[language].notFound);
};

export const actions = {
	default: async ({ request, locals, params }) => {
		const form = await request.formData();
		const saved = await saveItem(db, writer({ locals }), params.item, form);
		if (!saved.ok && saved.refused === 'gone') error(404, ui[locals.language].notFound);
		if (!saved.ok) return fail(409, saved);
		const act = String(form.get('act') ?? '');
		if (act === 'leave') redirect(303, `/academy/items/${encodeURIComponent(params.item)}`);
		return { saved: true };
	}
};
