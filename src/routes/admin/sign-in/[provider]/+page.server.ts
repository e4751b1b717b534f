import { error, fail, redirect } from '@sveltejs/kit';
import { db, library, secret } from '#lib/server/app.ts';
import { textsIn } from '#lib/server/form-body.ts';
import { kindLabels } from '#lib/server/kinds.ts';
import { attempt } from '#lib/server/rate-limits.ts';
import { providerPage } from '#lib/server/sign-in/oidc/page.ts';
import { readProvider } from '#lib/server/sign-in/oidc/form.ts';
import { dropProvider, keepProvider, openProvider } from '#lib/server/sign-in/oidc/settings.ts';
import { tryProvider } from '#lib/server/sign-in/oidc/check.ts';

export const load = async ({ params, url, locals }) => {
	const page = await providerPage(db, params.provider, url.origin, new Date());
	if (!page) error(404, 'No such provider');
	return { ...page, kinds: kindLabels(library.vocabulary, locals.language) };
};

const nothing = { problems: {}, values: {}, checks: null };

export const actions = {
	keep: async ({ params, request, url, locals }) => {
		const page = await providerPage(db, params.provider, url.origin, new Date());
		if (!page) error(404, 'No such provider');
		const { secret: typed, ...values } = textsIn(await request.formData());
		const known = { secret: page.hasSecret, units: page.units.map(({ id }) => id) };
		const read = readProvider({ ...values, secret: typed }, known);
		if ('problems' in read) return fail(422, { ...nothing, problems: read.problems, values });
		const actor = locals.person!.personId;
		const slug = page.isNew ? undefined : params.provider;
		const kept = await keepProvider(db, secret, { slug, form: read.form, actor });
		redirect(303, `/admin/sign-in/${kept}?kept`);
	},
	check: async ({ params, url, locals }) => {
		const wait = await attempt(db, 'provider-check-person', locals.person!.personId);
		if (wait !== null) error(429, `Wait ${wait} seconds`);
		const checks = await tryProvider(db, params.provider, { secret, origin: url.origin });
		return checks ? { ...nothing, checks } : fail(404, nothing);
	},
	open: async ({ params, request, locals }) => {
		const open = (await request.formData()).get('open') === 'on';
		await openProvider(db, { slug: params.provider, open, actor: locals.person!.personId });
		return nothing;
	},
	remove: async ({ params, request, locals }) => {
		if ((await request.formData()).get('sure') !== 'on') return fail(422, nothing);
		const actor = locals.person!.personId;
		await dropProvider(db, { slug: params.provider, actor, now: new Date() });
		redirect(303, '/admin/sign-in');
	}
};
