import { fail } from '@sveltejs/kit';
import { addMedia, dropMedia, listOwnMedia } from '#lib/server/academy/items/media.ts';
import { db } from '#lib/server/app.ts';
import { writer } from '../writer.server.ts';

export const load = async () => ({ files: await listOwnMedia(db) });

export const actions = {
	add: async ({ request, locals }) => {
		const form = await request.formData();
		const added = await addMedia(db, writer({ locals }), form);
		if (added.ok) return { done: true };
		const typed = {
			about: String(form.get('about') ?? ''),
			source: String(form.get('source') ?? '')
		};
		return fail(422, { problems: added.problems, typed });
	},
	drop: async ({ request, locals }) => {
		await dropMedia(db, writer({ locals }), await request.formData());
		return { done: true };
	}
};
