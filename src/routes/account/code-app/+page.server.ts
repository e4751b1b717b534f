import { fail, redirect } from '@sveltejs/kit';
import { db, secret } from '#lib/server/app.ts';
import { confirmApp, newApp } from '#lib/server/sign-in/code-app.ts';
import { mayChangeKeys } from '#lib/server/sign-in/own-account.ts';
import { keyUri } from '#lib/server/sign-in/totp.ts';

export const load = async ({ locals }) => {
	const { personId, email } = locals.person!;
	if (!(await mayChangeKeys(db, locals.person!, new Date()))) redirect(303, '/account#again');
	const made = await newApp(db, secret, personId);
	return { app: made && { secret: made, uri: keyUri(made, email) } };
};

export const actions = {
	default: async ({ request, locals }) => {
		const now = new Date();
		if (!(await mayChangeKeys(db, locals.person!, now))) redirect(303, '/account#again');
		const typed = String((await request.formData()).get('code') ?? '').slice(0, 20);
		const confirmed = await confirmApp(db, secret, locals.person!, { typed, now });
		if (typeof confirmed === 'string') return fail(422, { problem: confirmed, codes: [] });
		return { problem: null, codes: confirmed.codes };
	}
};
