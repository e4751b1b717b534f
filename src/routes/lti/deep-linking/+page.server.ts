import { error, fail } from '@sveltejs/kit';
import { ltiLearner } from '#lib/i18n/lti-learner.ts';
import { db, secret } from '#lib/server/app.ts';
import { sitesOf } from '#lib/server/lti/addresses.ts';
import { choosingFor, nameOf, offers, reply } from '#lib/server/lti/choice.ts';

export const load = async ({ url, locals }) => {
	const now = new Date();
	const platform = await choosingFor(db, url.searchParams.get('token') ?? '', now);
	if (!platform) error(404, ltiLearner[locals.language].expired);
	locals.framers = sitesOf(platform);
	const named = (await offers(db, now)).map(({ programme, modules }) =>
		[programme, ...modules].map((choice) => ({ value: nameOf(choice), title: choice.title }))
	);
	return { platform: platform.name, offers: named };
};

export const actions = {
	default: async ({ url, request, locals }) => {
		const now = new Date();
		const token = url.searchParams.get('token') ?? '';
		const chosen = String((await request.formData()).get('chosen') ?? '');
		const made = await reply(db, secret, { token, chosen, origin: url.origin, now });
		if (!made) return fail(422, { missing: true });
		locals.formsTo = new URL(made.returnUrl).origin;
		return { made };
	}
};
