import { error, fail, redirect } from '@sveltejs/kit';
import { staffImport as words } from '#lib/i18n/staff-import.ts';
import { db } from '#lib/server/app.ts';
import { bringList } from '#lib/server/staff/bring.ts';
import { allowedDays } from '#lib/server/staff/importer.ts';
import { importing } from '../reader.server.ts';

export const load = async ({ locals }) => {
	const who = importing(locals);
	const { first, last } = await allowedDays(db, who);
	return { whole: who.whole, today: who.today, days: { first, last } };
};

export const actions = {
	default: async ({ request, locals }) => {
		const who = importing(locals);
		if (!who.whole) error(403, words[locals.language].partOnly);
		const form = await request.formData();
		const brought = await bringList(db, who, form);
		if (brought.ok) redirect(303, `/hr/staff/import/${brought.id}`);
		const typed = { changesOn: String(form.get('changesOn')), whole: String(form.get('whole')) };
		return fail(422, { file: brought.file, day: brought.day, typed });
	}
};
