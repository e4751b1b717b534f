import { fail, redirect } from '@sveltejs/kit';
import { beginProgramme } from '#lib/server/academy/programmes/begin.ts';
import { fileProblems } from '#lib/server/academy/programmes/file-problems.ts';
import { importProgramme } from '#lib/server/academy/programmes/file.ts';
import { programmeLines } from '#lib/server/academy/programmes/list.ts';
import { db, library } from '#lib/server/app.ts';
import { reading, writer } from '../writing.server.ts';

export const load = async ({ locals }) => {
	const lines = await programmeLines(db, library, reading({ locals }).on);
	return { sources: lines.map(({ id, title }) => ({ id, title })) };
};

export const actions = {
	begin: async ({ locals, request }) => {
		const form = await request.formData();
		const begun = await beginProgramme(db, library, writer({ locals }), form);
		if (begun.ok) redirect(303, `/academy/programmes/${begun.id}`);
		const typed = { title: String(form.get('title') ?? ''), from: String(form.get('from') ?? '') };
		return fail(422, { problem: begun.problem, typed });
	},
	file: async ({ locals, request }) => {
		const form = await request.formData();
		const made = await importProgramme(db, library, writer({ locals }), form);
		if (made.ok) redirect(303, `/academy/programmes/${made.id}`);
		return fail(422, { lines: fileProblems(library, made.problems, locals.language) });
	}
};
