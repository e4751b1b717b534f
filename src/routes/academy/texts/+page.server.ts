import { labelOfCode } from '#lib/server/academy/items/codes.ts';
import { textsPage } from '#lib/server/academy/texts/page.ts';
import { bench, db, library } from '#lib/server/app.ts';
import { writer } from '../items/writer.server.ts';
import { textActions } from './actions.server.ts';

export const load = async ({ locals }) => ({
	page: await textsPage(db, bench, writer({ locals })),
	labels: labelOfCode(library, locals.language)
});

export const actions = textActions;
