import { fail, redirect } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { comment, settle } from '#lib/server/report/comments.ts';
import { ask, unask } from '#lib/server/report/readers.ts';
import { pageOf, reportIn, writer, type Asked } from './writing.server.ts';

/** The page somebody was on, at a place. */
const back = (event: Asked, place: string) => {
	const chapter = event.url.searchParams.get('chapter');
	return pageOf(event, `${chapter ? `?chapter=${encodeURIComponent(chapter)}` : ''}#${place}`);
};

/** Asking others to read and sign, and what they remark. */
export const readerActions = {
	ask: async (event: Asked) => {
		await ask(db, writer(event), event.params.report, await event.request.formData());
		redirect(303, pageOf(event, '#readers'));
	},
	unask: async (event: Asked) => {
		await unask(db, writer(event), event.params.report, await event.request.formData());
		redirect(303, pageOf(event, '#readers'));
	},
	comment: async (event: Asked) => {
		const form = await event.request.formData();
		const about = String(form.get('about') ?? '');
		const made = await comment(db, writer(event), await reportIn(event), form);
		if (!made.ok) return fail(422, { tried: { about, problem: made.problem, typed: made.typed } });
		redirect(303, back(event, 'comments'));
	},
	settle: async (event: Asked) => {
		await settle(db, writer(event), event.params.report, await event.request.formData());
		redirect(303, back(event, 'comments'));
	}
};
