import { fail, redirect } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { editChapters } from '#lib/server/report/draft.ts';
import { append, setAppendix } from '#lib/server/report/reports-appendices.ts';
import { changeAudience, changeSettings, removeReport } from '#lib/server/report/reports.ts';
import { none, pageOf, writer, type Asked } from './writing.server.ts';

/** What can be done on the overview of a report. */
export const overviewActions = {
	chapters: async (event: Asked) => {
		const form = await event.request.formData();
		const done = (await editChapters(db, writer(event), event.params.report, form)) ?? none();
		if (!done.ok) return fail(422, { refused: done.refused });
		const { touched = null, dropped = null } = done;
		// Loading the page again must not move a chapter twice.
		if (touched && !form.has('scripted')) redirect(303, pageOf(event, `#chapter-${touched}`));
		return { touched, dropped };
	},
	settings: async (event: Asked) => {
		const form = await event.request.formData();
		const read = (await changeSettings(db, writer(event), event.params.report, form)) ?? none();
		if (!read.ok) return fail(422, { typed: read.typed, problems: read.problems });
		return { saved: true };
	},
	audience: async (event: Asked) => {
		const form = await event.request.formData();
		const audience = form.get('audience') === 'public' ? 'public' : 'internal';
		if (!(await changeAudience(db, writer(event), event.params.report, audience))) none();
		return { saved: true };
	},
	append: async (event: Asked) => {
		const form = await event.request.formData();
		const added = (await append(db, writer(event), event.params.report, form)) ?? none();
		if (!added.ok) {
			const { field, problem, typed } = added;
			return fail(422, { appendix: { field, problem, typed } });
		}
		redirect(303, pageOf(event, '#appendices'));
	},
	appendix: async (event: Asked) => {
		const form = await event.request.formData();
		const set = await setAppendix(db, writer(event), event.params.report, form);
		return { setAppendix: set ?? null };
	},
	remove: async (event: Asked) => {
		if (!(await removeReport(db, writer(event), event.params.report))) none();
		redirect(303, '/annual-report/reports');
	}
};
