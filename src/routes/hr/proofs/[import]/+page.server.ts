import { error, fail, redirect } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { db, library } from '#lib/server/app.ts';
import { dropProofs } from '#lib/server/proofs/importer.ts';
import { proofPage } from '#lib/server/proofs/page.ts';
import { takeProofs } from '#lib/server/proofs/take.ts';
import { undoProofs } from '#lib/server/proofs/undo.ts';
import { importing } from '../importing.server.ts';

export const load = async ({ locals, params }) => {
	const page = await proofPage(db, importing(locals), params.import);
	return page ? { page } : error(404, ui[locals.language].notFound);
};

export const actions = {
	take: async ({ request, locals, params }) => {
		const mark = String((await request.formData()).get('mark') ?? '');
		const taken = await takeProofs(db, library, importing(locals), params.import, mark);
		if (!taken.ok) return fail(422, { take: taken.refused });
	},
	undo: async ({ request, locals, params }) => {
		if (!(await request.formData()).has('sure')) return fail(422, { undo: 'notSure' as const });
		const undone = await undoProofs(db, library, importing(locals), params.import);
		if (!undone.ok) return fail(422, { undo: undone.refused });
	},
	drop: async ({ locals, params }) => {
		await dropProofs(db, importing(locals), params.import);
		redirect(303, '/hr/proofs');
	}
};
