import { fail, redirect } from '@sveltejs/kit';
import { bringItem } from '#lib/server/academy/items/bring.ts';
import { startItem } from '#lib/server/academy/items/start.ts';
import { examples } from '#lib/server/academy/items/examples.ts';
import { db, library } from '#lib/server/app.ts';
import { writer } from '../writer.server.ts';

export const load = ({ locals }) => ({ examples: examples(library, locals.language) });

export const actions = {
	start: async ({ request, locals }) => {
		const form = await request.formData();
		const started = await startItem(db, library, writer({ locals }), form);
		if (started.ok) redirect(303, `/academy/items/${started.id}/edit`);
		const typed = {
			...{ title: String(form.get('title') ?? ''), kind: String(form.get('kind') ?? '') },
			from: String(form.get('from') ?? '')
		};
		return fail(422, { problem: started.problem, copy: form.has('from'), typed });
	},
	bring: async ({ request, locals }) => {
		const form = await request.formData();
		const brought = await bringItem(db, library, writer({ locals }), form.get('file'));
		if (brought.ok) redirect(303, `/academy/items/${brought.id}`);
		return fail(422, { file: brought.problem });
	}
};
