import { fail, redirect } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { publish, publishPage } from '#lib/server/report/publish.ts';
import { none, reportIn, writer, type Asked } from '../writing.server.ts';

export const load = async ({ params, locals, url }) => {
	const report = await reportIn({ params });
	const page = await publishPage(db, library, writer({ locals }), report);
	return { ...page, done: url.searchParams.has('done') };
};

export const actions = {
	default: async (event: Asked) => {
		const form = await event.request.formData();
		const { report } = event.params;
		const done = (await publish(db, library, writer(event), report, form)) ?? none();
		if (!done.ok) return fail(422, { refused: done.refused });
		redirect(303, `/annual-report/reports/${report}/publish?done`);
	}
};
