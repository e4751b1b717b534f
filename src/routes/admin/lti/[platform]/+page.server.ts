import { error, fail, redirect } from '@sveltejs/kit';
import { ui } from '#lib/i18n/ui.ts';
import { db, secret } from '#lib/server/app.ts';
import { textsIn } from '#lib/server/form-body.ts';
import { tryPlatform } from '#lib/server/lti/check.ts';
import { readPlatform } from '#lib/server/lti/form.ts';
import { platformPage } from '#lib/server/lti/page.ts';
import {
	dropPlatform,
	keepPlatform,
	openToLearners,
	tryResultsAgain
} from '#lib/server/lti/settings.ts';
import { attempt } from '#lib/server/rate-limits.ts';

export const load = async ({ params, url, locals }) => {
	const page = await platformPage(db, params.platform, url.origin);
	return page ?? error(404, ui[locals.language].notFound);
};

const nothing = { problems: {}, values: {}, checks: null, retried: null, notSure: false };
const act = (locals: App.Locals, id: string) => ({ id, actor: locals.person!.personId });

export const actions = {
	keep: async ({ params, request, locals }) => {
		const values = textsIn(await request.formData());
		const read = readPlatform(values);
		if ('problems' in read) return fail(422, { ...nothing, problems: read.problems, values });
		const id = params.platform === 'new' ? undefined : params.platform;
		const actor = locals.person!.personId;
		const kept = await keepPlatform(db, { id, form: read.form, actor });
		if (!kept) error(404, ui[locals.language].notFound);
		if (kept === 'taken') {
			const problems = { clientId: 'taken' as const };
			return fail(409, { ...nothing, problems, values });
		}
		redirect(303, `/admin/lti/${kept.id}?kept`);
	},
	check: async ({ params, locals }) => {
		const wait = await attempt(db, 'provider-check-person', locals.person!.personId);
		if (wait !== null) error(429, `Wait ${wait} seconds`);
		const checks = await tryPlatform(db, secret, params.platform, new Date());
		return checks ? { ...nothing, checks } : fail(404, nothing);
	},
	open: async ({ params, request, locals }) => {
		const open = (await request.formData()).get('open') === 'on';
		await openToLearners(db, { ...act(locals, params.platform), open });
		return nothing;
	},
	again: async ({ params, locals }) => {
		const retried = await tryResultsAgain(db, act(locals, params.platform));
		return retried === undefined ? fail(404, nothing) : { ...nothing, retried };
	},
	remove: async ({ params, request, locals }) => {
		const isSure = (await request.formData()).get('sure') === 'on';
		if (!isSure) return fail(422, { ...nothing, notSure: true });
		await dropPlatform(db, act(locals, params.platform));
		redirect(303, '/admin/lti');
	}
};
