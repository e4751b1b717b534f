import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { mostFound, searchPeople } from '#lib/server/erasure/look.ts';

export const load = async ({ locals, url }) => {
	const asked = (url.searchParams.get('who') ?? '').trim().slice(0, 80);
	return {
		asked,
		found: asked === '' ? null : await searchPeople(db, locals.person!.personId, asked, today()),
		most: mostFound,
		erased: url.searchParams.has('erased')
	};
};
