import { fail, redirect } from '@sveltejs/kit';
import { registerPath } from '#lib/report/register/filter.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { labelsFor } from '#lib/server/labels.ts';
import { addEntry } from '#lib/server/report/register/entries.ts';
import { newEntry } from '#lib/server/report/register/entry.ts';
import { keeperOf } from '#lib/server/report/register/keeper.ts';
import { typedIn } from '#lib/server/report/register/read-form.ts';

export const load = async ({ locals, url }) => ({
	...(await newEntry(db, keeperOf(locals.person!), url.searchParams.get('planned'), today())),
	themes: labelsFor(library, ['themes'], locals.language).themes
});

export const actions = {
	default: async ({ request, locals }) => {
		const form = await request.formData();
		const answer = await addEntry(db, keeperOf(locals.person!), form, today());
		if (!answer.ok) return fail(422, { ...answer, typed: typedIn(form) });
		redirect(303, registerPath({ year: answer.year }, answer.change));
	}
};
