import { fail, redirect } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { editTable } from '#lib/server/report/tables/edit-table.ts';
import { copyTable } from '#lib/server/report/tables/start-table.ts';
import { tablePage } from '#lib/server/report/tables/table-page.ts';
import { removeTable } from '#lib/server/report/tables/tables.ts';
import { editorIn, none } from '../editor.server.ts';
import { besideIn, placeOf } from './place.server.ts';

export const load = async ({ locals, params, url }) => {
	const asked = { id: params.table, language: locals.language, values: url.searchParams };
	const page = (await tablePage(db, library, asked)) ?? none();
	return { ...page, from: Number(url.searchParams.get('from')) || 0 };
};

export const actions = {
	save: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const done = (await editTable(db, editorIn(locals), params.table, form)) ?? none();
		const meanwhile = done.refused === 'stale';
		if (done.refused || done.problems.length > 0)
			return fail(meanwhile ? 409 : 422, { ...done, beside: besideIn(form) });
		// Loading the page again must not do it twice.
		if (!form.has('scripted')) redirect(303, placeOf(params.table, url, done));
		return { ...done, beside: null };
	},
	copy: async ({ locals, params }) => {
		const copy = await copyTable(db, editorIn(locals), params.table);
		redirect(303, `/annual-report/tables/${copy ?? none()}`);
	},
	remove: async ({ locals, params }) => {
		if (!(await removeTable(db, editorIn(locals), params.table))) none();
		redirect(303, `/annual-report/tables?removed=${encodeURIComponent(params.table)}`);
	}
};
