import { error } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { cardPage, printOf } from '#lib/server/card-page.ts';

export const load = async ({ locals, params, url }) => {
	const reader = { personId: locals.person!.personId, language: locals.language };
	const page = await cardPage(db, library, reader, params.item);
	if (!page) error(404, 'No such card');
	return { ...page, print: printOf(url) };
};
