import { fail, redirect } from '@sveltejs/kit';
import { libraryPage, takeOver } from '#lib/server/academy/programmes/library.ts';
import { db, library } from '#lib/server/app.ts';
import { none, pageOf, writer, type Asked } from '../../writing.server.ts';

export const load = async ({ locals, params, url }) => ({
	...((await libraryPage(db, library, params.programme, locals.language)) ?? none()),
	id: params.programme,
	isTaken: url.searchParams.has('taken')
});

export const actions = {
	default: async (event: Asked) => {
		const form = await event.request.formData();
		const { programme } = event.params;
		const taken = (await takeOver(db, library, writer(event), programme, form)) ?? none();
		if (!taken) return fail(409, { changed: true });
		redirect(303, pageOf(event, '/library?taken'));
	}
};
