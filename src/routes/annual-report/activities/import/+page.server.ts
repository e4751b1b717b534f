import { fail, redirect } from '@sveltejs/kit';
import { registerPath } from '#lib/report/register/filter.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { labelsFor } from '#lib/server/labels.ts';
import { importHelp, previewFile, takeFile } from '#lib/server/report/register/import.ts';
import { sentForm, sentText, tooLarge } from '#lib/server/report/register/read-file.ts';
import { wholeKeeper } from '../whole.server.ts';

export const load = async ({ locals }) => ({
	themes: labelsFor(library, ['themes'], locals.language).themes,
	units: await importHelp(db, wholeKeeper(locals), today())
});

export const actions = {
	check: async ({ request, locals }) => {
		const keeper = wholeKeeper(locals);
		const form = await sentForm(request);
		if (!form) return fail(413, { text: '', preview: tooLarge });
		const sent = await sentText(form);
		if (!sent.ok) return fail(422, { text: '', preview: sent });
		const { text } = sent;
		const preview = await previewFile(db, library, keeper, text, today());
		return preview.ok ? { text, preview } : fail(422, { text, preview });
	},
	take: async ({ request, locals }) => {
		const keeper = wholeKeeper(locals);
		const form = await sentForm(request);
		if (!form) return fail(413, { text: '', preview: tooLarge });
		const text = String(form.get('text') ?? '');
		const taken = await takeFile(db, library, keeper, text, today());
		if (!taken.ok) return fail(422, { text, preview: taken });
		redirect(303, registerPath({ year: taken.year }, taken.change ?? 'nothing'));
	}
};
