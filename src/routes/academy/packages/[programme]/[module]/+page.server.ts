import { error } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { packagePage } from '#lib/server/packages/module-page.ts';

export const load = async ({ locals, params }) => {
	const page = await packagePage(db, library, { ...params, on: today() }, locals.language);
	if (!page) error(404, ui[locals.language].notFound);
	return { page };
};
