import { fail } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { kindLabels } from '#lib/server/kinds.ts';
import { clientsPage, makeClient } from '#lib/server/scim/clients.ts';

export const load = async ({ locals, url }) => ({
	...(await clientsPage(db, today())),
	kinds: kindLabels(library.vocabulary, locals.language),
	address: `${url.origin}/scim/v2`
});

export const actions = {
	default: async ({ request, locals }) => {
		const form = await request.formData();
		const who = { personId: locals.person!.personId, today: today() };
		const made = await makeClient(db, who, form);
		if (made.ok) return { made };
		return fail(422, { problems: made.problems, name: String(form.get('name') ?? '') });
	}
};
