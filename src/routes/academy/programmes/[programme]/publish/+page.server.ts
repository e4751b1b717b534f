import { fail, redirect } from '@sveltejs/kit';
import { publishPage } from '#lib/server/academy/programmes/publish-page.ts';
import { askReview, publishProgramme } from '#lib/server/academy/programmes/publish.ts';
import { agree, sendBack, takeBack, wordsIn } from '#lib/server/academy/programmes/review.ts';
import { db, library } from '#lib/server/app.ts';
import { none, pageOf, revisionIn, writer, type Asked } from '../../writing.server.ts';

export const load = async ({ locals, params, url }) => ({
	...((await publishPage(db, library, writer({ locals }), params.programme, locals.language)) ??
		none()),
	isPublished: url.searchParams.has('published')
});

/** One step of the way: refused with a reason, or done and shown. */
const step =
	(work: (event: Asked, form: FormData) => Promise<string | undefined>, done = '/publish') =>
	async (event: Asked) => {
		const form = await event.request.formData();
		const refused = await work(event, form);
		if (refused) return fail(409, { refused, words: wordsIn(form) });
		redirect(303, pageOf(event, done));
	};

export const actions = {
	ask: step((event, form) =>
		askReview(db, library, writer(event), event.params.programme, revisionIn(form))
	),
	agree: step((event, form) => agree(db, writer(event), event.params.programme, revisionIn(form))),
	back: step((event, form) =>
		sendBack(db, writer(event), event.params.programme, revisionIn(form), wordsIn(form))
	),
	take: step((event, form) =>
		takeBack(db, writer(event), event.params.programme, revisionIn(form))
	),
	publish: step(
		(event, form) =>
			publishProgramme(db, library, writer(event), event.params.programme, revisionIn(form)),
		'/publish?published'
	)
};
