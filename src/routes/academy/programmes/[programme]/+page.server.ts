import { fail, redirect } from '@sveltejs/kit';
import { aboutClash } from '#lib/server/academy/programmes/clash.ts';
import { editAbout } from '#lib/server/academy/programmes/edit.ts';
import { fileProblems } from '#lib/server/academy/programmes/file-problems.ts';
import { replaceByFile } from '#lib/server/academy/programmes/file.ts';
import { actOnModules } from '#lib/server/academy/programmes/module-acts.ts';
import { programmePage } from '#lib/server/academy/programmes/page.ts';
import { db, library } from '#lib/server/app.ts';
import { none, pageOf, reading, writer, type Asked } from '../writing.server.ts';
import { offerActions } from './offer.server.ts';
import { remarkActions } from './remarks.server.ts';

export const load = async ({ locals, params }) => ({
	...((await programmePage(db, library, params.programme, reading({ locals }))) ?? none()),
	reader: locals.person!.personId
});

export const actions = {
	...offerActions,
	...remarkActions,
	about: async (event: Asked) => {
		const form = await event.request.formData();
		const { programme } = event.params;
		const done = (await editAbout(db, library, writer(event), programme, form)) ?? none();
		if (done.ok) return { saved: true };
		return fail(409, { clash: aboutClash(library, event.locals.language, done) });
	},
	modules: async (event: Asked) => {
		const form = await event.request.formData();
		const { programme } = event.params;
		const done = (await actOnModules(db, library, writer(event), programme, form)) ?? none();
		if (!done.ok) return fail(422, { adding: done.typed });
		if (done.made) redirect(303, pageOf(event, `/modules/${done.made}`));
		// Loading the page again must not move a module twice.
		if (done.touched && !form.has('scripted')) redirect(303, pageOf(event, '#modules'));
		return { touched: done.touched ?? null, dropped: done.dropped ?? null };
	},
	file: async (event: Asked) => {
		const form = await event.request.formData();
		const { programme } = event.params;
		const done = (await replaceByFile(db, library, writer(event), programme, form)) ?? none();
		if (done.ok) return { saved: true };
		return fail(422, { lines: fileProblems(library, done.problems, event.locals.language) });
	}
};
