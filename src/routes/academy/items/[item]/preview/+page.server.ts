import { error, redirect } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { previewPage, previewPhases, previews } from '#lib/server/academy/items/preview-page.ts';
import { bench, db } from '#lib/server/app.ts';
import { writer } from '../../writer.server.ts';

export const load = async ({ locals, params, url: { searchParams: asked } }) => {
	const page = await previewPage(db, bench, writer({ locals }), params.item, {
		as: previews.find((way) => way === asked.get('as')) ?? 'phone',
		phase: previewPhases.find((phase) => phase === asked.get('phase')) ?? 'first',
		slide: Number(asked.get('slide')) || 1,
		scene: asked.get('scene') ?? '',
		language: locals.language
	});
	return page ? { page } : error(404, ui[locals.language].notFound);
};

/** The end of a walk that is only looked at: nothing is written. */
export const actions = {
	default: ({ params }) => redirect(303, `/academy/items/${encodeURIComponent(params.item)}`)
};
