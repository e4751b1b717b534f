import { error, fail, redirect } from '@sveltejs/kit';
import { htmlLang } from '#lib/i18n/language.ts';
import { ui } from '#lib/i18n/ui.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { dropCourse } from '#lib/server/outside/courses.ts';
import { lookAgain } from '#lib/server/outside/follow.ts';
import { coursePage } from '#lib/server/outside/page.ts';
import { isUuid } from '#lib/server/uuid.ts';

export const load = async ({ locals, params }) => {
	const { personId } = locals.person!;
	const page = await coursePage(db, personId, params.course, htmlLang(locals.language));
	if (!page) error(404, ui[locals.language].notFound);
	return page;
};

export const actions = {
	again: async ({ locals, params }) => {
		if (!isUuid(params.course)) error(404, ui[locals.language].notFound);
		return { looked: await lookAgain(db, library, today(), params.course) };
	},
	stop: async ({ request, locals, params }) => {
		if (!(await request.formData()).has('sure')) return fail(422, { notSure: true });
		const who = { personId: locals.person!.personId, today: today() };
		await dropCourse(db, who, params.course);
		redirect(303, '/admin/records/completions?dropped');
	}
};
