import { error, fail, redirect } from '@sveltejs/kit';
import { db, library } from '#lib/server/app.ts';
import { campaignPage, editCampaign, stopCampaign } from '#lib/server/campaigns/campaigns.ts';
import { today } from '#lib/server/clock.ts';

const none = (): never => error(404, 'No such series');
const acting = ({ person }: App.Locals) => ({ on: today(), actor: person!.personId });

export const load = async ({ params, url }) => ({
	campaign: (await campaignPage(db, library, params.campaign, today())) ?? none(),
	origin: url.origin
});

export const actions = {
	save: async ({ request, locals, params }) => {
		const form = await request.formData();
		const saved = await editCampaign(db, library, params.campaign, form, acting(locals));
		if (saved === 'gone') return none();
		if (saved === 'changed-meanwhile') return fail(409, { refused: saved });
		if (!saved.ok) return fail(422, { typed: saved.typed, problems: saved.problems });
		return { saved: true };
	},
	stop: async ({ request, locals, params }) => {
		if ((await request.formData()).get('sure') !== 'yes')
			return fail(422, { refused: 'not-sure' as const });
		const stopped = await stopCampaign(db, params.campaign, acting(locals));
		if (stopped === 'gone') return none();
		if (stopped === 'not-now') return fail(409, { refused: stopped });
		if (stopped === 'removed') redirect(303, '/academy/campaigns');
		return { saved: true };
	}
};
