import { error, fail, redirect } from '@sveltejs/kit';
import { registerEntry as words } from '#lib/i18n/register-entry.ts';
import { registerPath } from '#lib/report/register/filter.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { labelsFor } from '#lib/server/labels.ts';
import { changeEntry, removeEntry } from '#lib/server/report/register/entries.ts';
import { entryPage } from '#lib/server/report/register/entry.ts';
import { keeperOf } from '#lib/server/report/register/keeper.ts';
import { typedIn } from '#lib/server/report/register/read-form.ts';

export const load = async ({ locals, params }) => {
	const entry = await entryPage(db, keeperOf(locals.person!), params.activity, today());
	if (!entry) error(404, words[locals.language].gone404);
	return { entry, themes: labelsFor(library, ['themes'], locals.language).themes };
};

const path = (answer: { year: number; change: string | null }) =>
	registerPath({ year: answer.year }, answer.change ?? 'nothing');

export const actions = {
	save: async ({ request, locals, params }) => {
		const form = await request.formData();
		const keeper = keeperOf(locals.person!);
		const answer = await changeEntry(db, keeper, params.activity, form, today());
		if (!answer.ok) return fail(422, { ...answer, typed: typedIn(form) });
		redirect(303, path(answer));
	},
	remove: async ({ request, locals, params }) => {
		const mark = String((await request.formData()).get('mark'));
		const keeper = keeperOf(locals.person!);
		const answer = await removeEntry(db, keeper, params.activity, mark, today());
		if (!answer.ok) return fail(409, { refused: answer.refused });
		redirect(303, path(answer));
	}
};
