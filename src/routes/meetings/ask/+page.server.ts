import { fail, redirect } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { actOnRequest, askMeeting, askPage } from '#lib/server/meetings/requests.ts';

export const load = async ({ locals, url }) => ({
	...(await askPage(db, locals.person!.personId, today())),
	asked: url.searchParams.has('asked')
});

export const actions = {
	ask: async ({ request, locals }) => {
		const form = await request.formData();
		const answer = await askMeeting(db, locals.person!.personId, form, today());
		if ('problems' in answer) return fail(422, answer);
		redirect(303, '/meetings/ask?asked');
	},
	withdraw: async ({ request, locals }) => {
		const id = String((await request.formData()).get('id') ?? '');
		await actOnRequest(db, locals.person!.personId, id, 'withdraw');
		return { withdrawn: true };
	}
};
