import { fail, redirect } from '@sveltejs/kit';
import { comment, settle } from '#lib/server/academy/programmes/review.ts';
import { db } from '#lib/server/app.ts';
import { none, writer, type Asked } from '../writing.server.ts';

/** The page somebody was on, at its remarks: an action is named in the address of its form. */
const back = ({ url }: { url: URL }) => `${url.pathname}#remarks`;

/** Remarks, on the page of a programme and of a module alike. */
export const remarkActions = {
	comment: async (event: Asked & { url: URL }) => {
		const form = await event.request.formData();
		const made = (await comment(db, writer(event), event.params.programme, form)) ?? none();
		if (!made.ok) {
			const { about, problem, typed } = made;
			return fail(422, { tried: { about, problem, typed } });
		}
		redirect(303, back(event));
	},
	settle: async (event: Asked & { url: URL }) => {
		await settle(db, writer(event), event.params.programme, await event.request.formData());
		redirect(303, back(event));
	}
};
