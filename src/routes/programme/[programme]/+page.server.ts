import { error, redirect } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { programmePage } from '#lib/server/programme-page.ts';
import { startProgramme } from '#lib/server/learning.ts';

export const load = async ({ locals, params }) =>
	(await programmePage(db, library, locals.person!.personId, params.programme, today())) ??
	error(404, 'No such programme');

export const actions = {
	start: async ({ locals, params }) => {
		const turn = await startProgramme(db, library, locals.person!, params.programme, today());
		if (!turn) error(404, 'No such programme');
		const { next } = turn.progress;
		const home = `/programme/${params.programme}`;
		redirect(303, next ? `${home}/${next.module}/${next.item}` : home);
	}
};
