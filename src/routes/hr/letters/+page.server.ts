import { fail } from '@sveltejs/kit';
import { db, library, secret } from '#lib/server/app.ts';
import { lettersPage, takeAway } from '#lib/server/letters/desk.ts';
import { letterDays, makeLetters, mostLetters, wantedIn } from '#lib/server/letters/print.ts';
import { readStaffFilter } from '#lib/server/staff/staff-list.ts';
import { readerOf } from '../staff/reader.server.ts';

export const load = async ({ locals, url }) => ({
	...(await lettersPage(db, readerOf(locals), readStaffFilter(url.searchParams))),
	days: letterDays,
	most: mostLetters
});

export const actions = {
	print: async ({ request, locals, url }) => {
		const wanted = wantedIn(await request.formData());
		const terms = { secret, origin: url.origin };
		const { letters, left } = await makeLetters(db, library, readerOf(locals), wanted, terms);
		if (letters.length === 0) return fail(422, { nobody: true });
		return { printed: letters, left };
	},
	ask: async ({ request }) => {
		const form = await request.formData();
		return { asked: { person: String(form.get('person')), name: String(form.get('name')) } };
	},
	take: async ({ request, locals }) => {
		const person = String((await request.formData()).get('person'));
		const isTaken = await takeAway(db, readerOf(locals), person);
		return isTaken ? { taken: true } : fail(404, { nobody: true });
	}
};
