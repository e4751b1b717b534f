import { error, redirect } from '@sveltejs/kit';
import { openProgramme } from '#lib/server/academy/programmes/begin.ts';
import { programmeLines } from '#lib/server/academy/programmes/list.ts';
import { putBackProgramme } from '#lib/server/academy/programmes/offer.ts';
import { db, library } from '#lib/server/app.ts';
import { labelsFor } from '#lib/server/labels.ts';
import { none, programmeIn, reading, writer } from './writing.server.ts';

export const load = async ({ locals, url }) => {
	const { language, on } = reading({ locals });
	const gone = url.searchParams.get('gone');
	return {
		lines: await programmeLines(db, library, on),
		labels: labelsFor(library, ['programmeKinds', 'readingLevels'], language),
		gone: gone === null ? null : { id: gone, title: url.searchParams.get('title') ?? gone }
	};
};

export const actions = {
	open: async ({ locals, request }) => {
		const id = programmeIn(await request.formData());
		if (!(await openProgramme(db, library, writer({ locals }), id))) none();
		redirect(303, `/academy/programmes/${encodeURIComponent(id)}`);
	},
	restore: async ({ locals, request }) => {
		const id = programmeIn(await request.formData());
		if (await putBackProgramme(db, writer({ locals }), id)) error(404, 'No such programme');
		redirect(303, `/academy/programmes/${encodeURIComponent(id)}`);
	}
};
