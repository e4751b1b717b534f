import { error, fail, redirect } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { correctCompletion } from '#lib/server/corrections/correct.ts';
import { correctionPage } from '#lib/server/corrections/page.ts';
import { readCorrection } from '#lib/server/corrections/read-form.ts';
import { personOf } from '../reader.server.ts';

export const load = async ({ locals, params, url }) => {
	const person = await personOf(locals, params.person);
	const page = await correctionPage(db, person, url.searchParams.get('turn'), today());
	return page ?? error(404, ui[locals.language].notFound);
};

export const actions = {
	default: async ({ locals, params, request, url }) => {
		const person = await personOf(locals, params.person);
		const form = await request.formData();
		const read = readCorrection(form, url.searchParams.get('turn'), today());
		if ('problems' in read) return fail(422, read);
		const who = { personId: locals.person!.personId, today: today() };
		const corrected = await correctCompletion(db, library, who, person, read.asked);
		if (corrected.ok) redirect(303, `/hr/people/${person.id}?corrected`);
		return fail(422, { refused: corrected.refused, typed: read.typed });
	}
};
