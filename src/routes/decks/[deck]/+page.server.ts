import { error } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { deckPage, printOf } from '#lib/server/card-page.ts';

export const load = async ({ locals, params, url }) => {
	const reader = { personId: locals.person!.personId, language: locals.language };
	const page = await deckPage(db, library, reader, params.deck);
	if (!page) error(404, 'No such deck');
	return { ...page, print: printOf(url) };
};
