import { error, fail } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { undoCorrection } from '#lib/server/corrections/undo.ts';
import { lookAtPerson } from '#lib/server/hr-person.ts';
import { kindLabels } from '#lib/server/kinds.ts';
import { personOf, readerOf } from './reader.server.ts';

export const load = async ({ locals, params, url }) => {
	const page = await lookAtPerson(db, readerOf(locals), params.person, today());
	if (!page) error(404, ui[locals.language].notFound);
	return {
		page,
		today: today(),
		kinds: kindLabels(library.vocabulary, locals.language),
		corrected: url.searchParams.has('corrected')
	};
};

export const actions = {
	undo: async ({ locals, params, request }) => {
		const person = await personOf(locals, params.person);
		const form = await request.formData();
		const id = String(form.get('correction') ?? '');
		const who = { personId: locals.person!.personId, today: today() };
		const undone = await undoCorrection(db, library, who, person, id);
		return undone.ok ? { undone: true as const } : fail(422, { refused: undone.refused });
	}
};
