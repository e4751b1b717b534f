import { fail, redirect } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { editChapter } from '#lib/server/report/draft-chapter.ts';
import { none, pageOf, writer, type Asked } from './writing.server.ts';

/** Keeping what was written in a chapter. */
export const chapterActions = {
	keep: async (event: Asked) => {
		const form = await event.request.formData();
		const chapter = event.url.searchParams.get('chapter') ?? '';
		const slug = event.params.report;
		const done = (await editChapter(db, library, writer(event), slug, chapter, form)) ?? none();
		if (!done.ok) {
			const { ok: _, ...failed } = done;
			return fail('clashes' in failed || 'lost' in failed ? 409 : 422, failed);
		}
		const { touched = null, dropped = null } = done;
		if (touched && !form.has('scripted'))
			redirect(303, pageOf(event, `?chapter=${encodeURIComponent(chapter)}#part-${touched}`));
		return { kept: true, touchedPart: touched, droppedPart: dropped };
	}
};
