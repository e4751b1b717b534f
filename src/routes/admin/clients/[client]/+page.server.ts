import { error, fail } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { db, library } from '#lib/server/app.ts';
import { today } from '#lib/server/clock.ts';
import { kindLabels } from '#lib/server/kinds.ts';
import { renewKey, revokeClient } from '#lib/server/scim/clients.ts';
import { clientPage, giveRole, groupRoles } from '#lib/server/scim/group-roles.ts';

const who = ({ person }: App.Locals) => ({ personId: person!.personId, today: today() });

export const load = async ({ locals, params, url }) => {
	const page = await clientPage(db, params.client, today());
	if (!page) error(404, ui[locals.language].notFound);
	const kinds = kindLabels(library.vocabulary, locals.language);
	return { ...page, kinds, roles: groupRoles, address: `${url.origin}/scim/v2` };
};

export const actions = {
	renew: async ({ request, locals, params }) => {
		if (!(await request.formData()).has('sure')) return fail(422, { notSure: 'renew' as const });
		const key = await renewKey(db, who(locals), params.client);
		if (key === undefined) error(404, ui[locals.language].notFound);
		return { key };
	},
	revoke: async ({ request, locals, params }) => {
		if (!(await request.formData()).has('sure')) return fail(422, { notSure: 'revoke' as const });
		await revokeClient(db, who(locals), params.client);
	},
	role: async ({ request, locals, params }) => {
		const changed = await giveRole(db, who(locals), params.client, await request.formData());
		return changed ? { changed } : fail(422, { notSaved: true });
	}
};
