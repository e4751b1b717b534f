import { fail, redirect } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { choosable, makeCampaign } from '#lib/server/campaigns/campaigns.ts';
import { today } from '#lib/server/clock.ts';

export const load = () => ({ choosable: choosable(library) });

export const actions = {
	default: async ({ request, locals }) => {
		const by = { on: today(), actor: locals.person!.personId };
		const made = await makeCampaign(db, library, await request.formData(), by);
		if (!made.ok) return fail(422, made);
		redirect(303, `/academy/campaigns/${made.id}`);
	}
};
