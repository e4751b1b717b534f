import { error, fail, redirect } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { db, library } from '#lib/server/app.ts';
import { kindLabels } from '#lib/server/kinds.ts';
import { importPage } from '#lib/server/staff/import-page.ts';
import { dropList, sayColumns, sayKinds, sayTerms } from '#lib/server/staff/say.ts';
import { followed } from '#lib/server/staff/steps.ts';
import { consentIn, takeList } from '#lib/server/staff/take.ts';
import { undoList } from '#lib/server/staff/undo.ts';
import { importing } from '../../reader.server.ts';
import { answer } from './answer.server.ts';

export const load = async ({ locals, params, url }) => {
	const { language } = locals;
	const asked = { language, again: url.searchParams.has('columns') };
	const page = await importPage(db, library, importing(locals), params.import, asked);
	if (!page) error(404, ui[language].notFound);
	return { page, kinds: kindLabels(library.vocabulary, language) };
};

export const actions = {
	columns: async (event) => answer(event, 'columns', sayColumns),
	kinds: async (event) => answer(event, 'kinds', sayKinds),
	terms: async (event) => answer(event, 'day', sayTerms),
	take: async ({ request, locals, params }) => {
		const consent = consentIn(await request.formData());
		const taken = await followed(params.import, (tell) =>
			takeList(db, library, importing(locals), params.import, consent, tell)
		);
		if (!taken.ok) return fail(422, { take: taken.refused });
	},
	undo: async ({ request, locals, params }) => {
		if (!(await request.formData()).has('sure')) return fail(422, { undo: 'not-sure' as const });
		const undone = await undoList(db, importing(locals), params.import);
		if (!undone.ok) return fail(422, { undo: undone.refused });
	},
	drop: async ({ locals, params }) => {
		await dropList(db, importing(locals), params.import);
		redirect(303, '/hr/staff/import');
	}
};
