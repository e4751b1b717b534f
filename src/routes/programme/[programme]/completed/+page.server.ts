import { error, redirect } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { completionOf } from '#lib/server/certificates.ts';

export const load = async ({ locals, params }) => {
	const completion = await completionOf(db, locals.person!.personId, params.programme);
	if (completion === 'not-completed')
		redirect(303, `/programme/${encodeURIComponent(params.programme)}`);
	return completion ?? error(404, 'No such programme');
};
