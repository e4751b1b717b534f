import { fail, redirect } from '@sveltejs/kit';
import { readRegisterFilter, registerPath, registerQuery } from '#lib/report/register/filter.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { labelsFor } from '#lib/server/labels.ts';
import { bulkEdit } from '#lib/server/report/register/bulk.ts';
import { keeperOf } from '#lib/server/report/register/keeper.ts';
import { justDone, registerPage } from '#lib/server/report/register/list.ts';
import { turnBack } from '#lib/server/report/register/undo.ts';

export const load = async ({ locals, url }) => {
	const keeper = keeperOf(locals.person!);
	const filter = readRegisterFilter(url.searchParams, today());
	return {
		...(await registerPage(db, keeper, filter, today())),
		filter,
		narrowed: [filter.kind, filter.unit, filter.theme, filter.confirmed].some(Boolean),
		query: registerQuery(filter),
		themes: labelsFor(library, ['themes'], locals.language).themes,
		done: await justDone(db, keeper, url.searchParams.get('done')),
		nothing: url.searchParams.get('done') === 'nothing'
	};
};

export const actions = {
	bulk: async ({ request, locals, url }) => {
		const form = await request.formData();
		const answer = await bulkEdit(db, keeperOf(locals.person!), form, today());
		if (!answer.ok) return fail(409, { refused: answer.refused });
		const filter = readRegisterFilter(url.searchParams, today());
		redirect(303, registerPath(filter, answer.change ?? 'nothing'));
	},
	undo: async ({ request, locals }) => {
		const id = String((await request.formData()).get('change'));
		const answer = await turnBack(db, keeperOf(locals.person!), id, 'undo', today());
		return answer.ok ? { undone: true } : fail(409, { refused: answer.refused });
	}
};
