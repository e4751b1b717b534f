import { error, fail } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { db } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { xapiClientPage } from '#lib/server/lrs/client-lines.ts';
import { changeClientScopes, closeXapiClient, renewSecret } from '#lib/server/lrs/clients.ts';

const who = ({ person }: App.Locals) => ({ personId: person!.personId, today: today() });

export const load = async ({ locals, params, url }) => {
	const client = await xapiClientPage(db, params.client);
	if (!client) error(404, ui[locals.language].notFound);
	return { client, address: `${url.origin}/xapi` };
};

export const actions = {
	may: async ({ request, locals, params }) => {
		const form = await request.formData();
		if (await changeClientScopes(db, who(locals), params.client, form)) return { saved: true };
		return fail(422, { noScope: true });
	},
	renew: async ({ request, locals, params }) => {
		if (!(await request.formData()).has('sure')) return fail(422, { notSure: true });
		const secret = await renewSecret(db, who(locals), params.client);
		if (secret === undefined) error(404, ui[locals.language].notFound);
		return { secret };
	},
	revoke: async ({ request, locals, params }) => {
		if (!(await request.formData()).has('sure')) return fail(422, { notSure: true });
		await closeXapiClient(db, who(locals), params.client);
	}
};
