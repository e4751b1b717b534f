import { fail, redirect } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { createReport, languageFor, reportList } from '#lib/server/report/reports.ts';

export const load = async ({ locals }) => ({
	reports: await reportList(db),
	year: Number(today().slice(0, 4)),
	language: languageFor(locals.language)
});

export const actions = {
	default: async ({ request, locals }) => {
		const who = { personId: locals.person!.personId, on: today() };
		const made = await createReport(db, library, who, await request.formData());
		if (!made.ok) return fail(422, { typed: made.typed, problems: made.problems });
		redirect(303, `/annual-report/reports/${made.slug}`);
	}
};
