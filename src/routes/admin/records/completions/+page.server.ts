import { fail } from '@sveltejs/kit';
import { htmlLang } from '#lib/i18n/language.ts';
import { db, soon } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { makeCourse } from '#lib/server/outside/courses.ts';
import { coursesPage } from '#lib/server/outside/page.ts';

export const load = async ({ locals, url }) => ({
	...(await coursesPage(db, htmlLang(locals.language))),
	dropped: url.searchParams.has('dropped')
});

export const actions = {
	default: async ({ request, locals }) => {
		const who = { personId: locals.person!.personId, today: today() };
		const made = await makeCourse(db, who, await request.formData());
		if (!made.ok) return fail(422, { problems: made.problems, typed: made.typed });
		await soon('outside-completions');
		return { made: true };
	}
};
