import { error, fail, redirect } from '@sveltejs/kit';
import { proofs as words } from '#lib/i18n/proofs.ts';
import { db } from '#lib/server/app.ts';
import { countedProgrammes } from '#lib/server/hr-question.ts';
import { bringProofs } from '#lib/server/proofs/bring.ts';
import { lastLists } from '#lib/server/proofs/importer.ts';
import { importing } from './importing.server.ts';

export const load = async ({ locals }) => {
	const who = importing(locals);
	const programmes = await countedProgrammes(db, who.today);
	return {
		whole: who.whole,
		programmes: programmes.map(({ definition: { id, title } }) => ({ id, title })),
		lists: await lastLists(db, who)
	};
};

export const actions = {
	default: async ({ request, locals }) => {
		const who = importing(locals);
		if (!who.whole) error(403, words[locals.language].partOnly);
		const form = await request.formData();
		const brought = await bringProofs(db, who.personId, form);
		if (brought.ok) redirect(303, `/hr/proofs/${brought.id}`);
		return fail(422, { file: brought.file, about: String(form.get('about') ?? 'column') });
	}
};
