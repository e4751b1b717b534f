import { fail } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { readStyleForm } from '#lib/server/style/form.ts';
import { resetStyle, saveStyle, styleToEdit, undoStyle } from '#lib/server/style/style.ts';

export const load = async () => ({ edit: await styleToEdit(db) });

export const actions = {
	save: async ({ request, locals }) => {
		const { logo, ...typed } = await readStyleForm(await request.formData());
		const problems = await saveStyle(db, locals.person!.personId, { ...typed, logo }, today());
		return problems ? fail(422, { problems, typed }) : { saved: true };
	},
	undo: async ({ locals }) => {
		await undoStyle(db, locals.person!.personId, today());
		return { undone: true };
	},
	reset: async ({ locals }) => {
		await resetStyle(db, locals.person!.personId, today());
		return { reset: true };
	}
};
