import { error, fail, redirect } from '@sveltejs/kit';
import { authFor, db, library } from '#lib/server/app.ts';
import { passwordLength } from '#lib/server/auth.ts';
import { today } from '#lib/server/clock.ts';
import { setCookies } from '#lib/server/cookies.ts';
import * as first from '#lib/server/first-administrator.ts';
import { textsIn } from '#lib/server/form-body.ts';
import { signIn } from '#lib/server/sessions.ts';

export const load = async ({ params, getClientAddress }) => {
	const link = await first.checkSetUpLink(db, params.token, getClientAddress(), new Date());
	if (link.state === 'wait') error(429, `Wait ${link.seconds} seconds`);
	return { works: link.state === 'works', length: passwordLength };
};

export const actions = {
	default: async ({ params, request, url, cookies, getClientAddress }) => {
		const typed = textsIn(await request.formData());
		const form = first.readForm(typed, library.organisation.organisation);
		if ('problems' in form) {
			const { password: _, repeat: __, ...values } = typed;
			return fail(422, { values, problems: form.problems });
		}
		const now = { on: today(), now: new Date() };
		const made = await first.makeFirstAdministrator(db, params.token, form.entry, now);
		if (made === 'gone') return fail(410, { values: {}, problems: {} });
		const secure = url.protocol === 'https:';
		const account = { ...form.entry, address: getClientAddress() };
		const result = await signIn(db, authFor(secure), account);
		if (result.state === 'signed-in') setCookies(cookies, result.cookies, secure);
		redirect(303, '/admin');
	}
};
