import { error } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { labelOfCode } from '#lib/server/academy/items/codes.ts';
import { itemPage } from '#lib/server/academy/items/item-page.ts';
import { bench, db, library } from '#lib/server/app.ts';
import { writer } from '../writer.server.ts';
import { itemActions } from './actions.server.ts';

export const load = async ({ locals, params }) => {
	const page = await itemPage(db, bench, writer({ locals }), params.item);
	if (!page) error(404, ui[locals.language].notFound);
	return { page, labels: labelOfCode(library, locals.language) };
};

export const actions = itemActions;
