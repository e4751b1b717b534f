import { fail } from '@sveltejs/kit';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { xapiClientList } from '#lib/server/lrs/client-lines.ts';
import { makeXapiClient } from '#lib/server/lrs/clients.ts';

export const load = async ({ url }) => ({
	clients: await xapiClientList(db),
	address: `${url.origin}/xapi`
});

export const actions = {
	default: async ({ request, locals }) => {
		const form = await request.formData();
		const who = { personId: locals.person!.personId, today: today() };
		const made = await makeXapiClient(db, who, form);
		if (made.ok) return { made };
		const typed = {
			name: String(form.get('name') ?? ''),
			scopes: form.getAll('scope').map(String)
		};
		return fail(422, { problems: made.problems, typed });
	}
};
